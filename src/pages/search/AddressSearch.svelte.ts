import { askedFor, changedQuery } from '../../addresses/withQuery';
import { followAddress } from '../address/followAddress';

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
      this.query = askedFor(location.search, 'q');
      this.group = askedFor(location.search, 'in');
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
    const address = changedQuery(location.href, { q: this.query, in: this.group });
    address.hash = '';
    if (step) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }
}
