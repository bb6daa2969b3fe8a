import { followAddress } from './followAddress';

/**
 * Filters as the address has them (`?table=income&way=less`). Empty while the page is drawn and at first in the browser
 * too, so that both draw the same; `connect` reads the address and follows it.
 */
export class AddressFilter {
  current = $state<Readonly<Record<string, string>>>({});
  readonly #names: readonly string[];

  /** @param names of the parameters */
  constructor(names: readonly string[]) {
    this.#names = names;
  }

  /** Follows the address until the returned function is called. To be used in an effect. */
  connect(): () => void {
    return followAddress(() => {
      const given = new URLSearchParams(location.search);
      this.current = Object.fromEntries(this.#names.map((name) => [name, given.get(name) ?? '']));
    });
  }

  /** Chooses a value of a filter, or none with an empty one; a step that the back button undoes. */
  choose(name: string, value: string): void {
    const address = new URL(location.href);
    if (value === '') address.searchParams.delete(name);
    else address.searchParams.set(name, value);
    history.pushState(null, '', address);
    this.current = { ...this.current, [name]: value };
  }
}
