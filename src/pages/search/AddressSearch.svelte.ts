import { followAddress } from '../followAddress';

/**
 * What is searched for, as the address has it (`?q=社区&in=projects`). Empty while the page is drawn and at first in the browser
 * too, so that both draw the same; `connect` reads the address and follows it.
 */
export class AddressSearch {
  query = $state('');
  /** The one group that is shown; empty for all. */
  group = $state('');

  /** Follows the address until the returned function is called. To be used in an effect. */
  connect(): () => void {
    return followAddress(() => {
      const given = new URLSearchParams(location.search);
      this.query = given.get('q') ?? '';
      this.group = given.get('in') ?? '';
    });
  }

  /** Searches for something else. The first search is a step that the back button undoes; more letters are none. */
  ask(query: string): void {
    const first = this.query === '' && query !== '';
    this.query = query;
    if (query === '') this.group = '';
    this.#write(first);
  }

  /** Shows one group, or all with an empty one. */
  only(group: string): void {
    this.group = group;
    this.#write(true);
  }

  #write(step: boolean): void {
    const address = new URL(location.href);
    for (const [name, value] of Object.entries({ q: this.query, in: this.group })) {
      if (value === '') address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    }
    address.hash = '';
    if (step) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }
}
