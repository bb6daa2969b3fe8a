import { askedFor, changedQuery, type Parameter } from '../../addresses/withQuery';
import { followAddress } from './followAddress';

/**
 * Filters as the address has them (`?table=income&way=less`). Empty while the page is drawn and at first in the browser
 * too, so that both draw the same; `connect` reads the address and follows it.
 */
export class AddressFilter {
  current = $state<Readonly<Partial<Record<Parameter, string>>>>({});
  readonly #names: readonly Parameter[];

  /** @param names of the parameters */
  constructor(names: readonly Parameter[]) {
    this.#names = names;
  }

  /** Follows the address until the returned function is called. To be used in an effect. */
  connect(): () => void {
    return followAddress(() => {
      this.current = Object.fromEntries(this.#names.map((name) => [name, askedFor(location.search, name)]));
    });
  }

  /** Chooses a value of a filter, or none with an empty one; a step that the back button undoes. */
  choose(name: Parameter, value: string): void {
    history.pushState(null, '', changedQuery(location.href, { [name]: value }));
    this.current = { ...this.current, [name]: value };
  }
}
