import { pageFetch, pageHistory, pageLocation } from '../oneFile/insideAddress';

/** What the names `location`, `history` and `fetch` mean in the bundle of this page. */
interface Surroundings {
  location: unknown;
  history: unknown;
  fetch: unknown;
}

declare global {
  var pageInside: unknown;
}

const set = (surroundings: Surroundings): void => {
  globalThis.pageInside = surroundings;
};

/** Until something is open, the page stands at its own address. */
export function pageOutside(): void {
  set({ location: window.location, history: window.history, fetch: window.fetch.bind(window) });
}

/** The pages of the explorer stand behind `#`, and what they ask for comes from what was read. */
export function pageWithin(): void {
  set({ location: pageLocation, history: pageHistory, fetch: pageFetch });
}
