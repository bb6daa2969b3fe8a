import { getContext, type Component } from 'svelte';

/** An island as the server draws it: apart from what surrounds it, with what it inherits. */
export interface DrawnIsland {
  draw: Component<Record<string, unknown>>;
  props: Record<string, unknown>;
  contexts: Map<unknown, unknown>;
  /** No script ever takes it over. */
  still: boolean;
}

/** What the islands of a page are handed to: on the server what draws them, in the browser what hydrates them. */
export interface Islands {
  /** Takes an island that is to be drawn; they come in the order of the page. */
  drawn?: (island: DrawnIsland) => void;
  /**
   * Takes an island that stands in the page and sleeps.
   * @param place the element around it
   * @param wake lets its script take it over, at once
   * @returns what calls it off
   */
  asleep?: (place: HTMLElement, wake: () => void) => () => void;
}

/** The key of the context. */
export const ISLANDS = 'islands';

/** What islands are handed to; undefined where a page is drawn as a whole, such as where its data had to be fetched. */
export function getIslands(): Islands | undefined {
  return getContext<Islands | undefined>(ISLANDS);
}
