import { askedFor, changedQuery } from '../../addresses/withQuery';
import { followAddress } from './followAddress';

/**
 * What the reader has chosen, as the address has it (`?focus=function:208`). Empty while the page is drawn and at first
 * in the browser too, so that both draw the same; `connect` reads the address and follows it.
 */
export class AddressFocus {
  current = $state('');
  readonly #placeOf: (asked: string) => string;

  /** @param placeOf the id that an address means, such as that of a bare code; empty where there is none */
  constructor(placeOf: (asked: string) => string = () => '') {
    this.#placeOf = placeOf;
  }

  /** Follows the address until the returned function is called. To be used in an effect. */
  connect(): () => void {
    return followAddress(() => {
      const asked = askedFor(location.search, 'focus');
      this.current = this.#placeOf(asked) || asked;
    });
  }

  /** Chooses something, or nothing with an empty id. The first choice is a step that the back button undoes. */
  choose(id: string): void {
    this.#go(id, this.current === '' && id !== '');
  }

  /** Goes on from what is chosen; the back button then goes back one hop. */
  follow(id: string): void {
    this.#go(id, id !== this.current);
  }

  #go(id: string, step: boolean): void {
    const address = changedQuery(location.href, { focus: id });
    if (step) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.current = id;
  }
}
