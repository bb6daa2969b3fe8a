import { cellAnchor, askedAnchor } from '../../addresses/anchors';
import { followAddress } from './followAddress';

/**
 * The printed cell that the address names (`#income-8-general_public`). Empty while the page is drawn and at first in the
 * browser too, so that both draw the same; `connect` reads the address and follows it.
 */
export class AddressCell {
  /** Id of the fact in the cell, empty if the address names none. */
  fact = $state('');

  /** Follows the address until the returned function is called. To be used in an effect. */
  connect(facts: readonly string[]): () => void {
    const byId = new Map(facts.map((fact) => [cellAnchor(fact), fact]));
    return followAddress(() => {
      this.fact = byId.get(askedAnchor(location.hash)) ?? '';
    });
  }

  /** Chooses a cell, or none with an empty id; `show` scrolls to it. */
  choose(fact: string, show = false): void {
    const address = new URL(location.href);
    address.hash = fact === '' ? '' : cellAnchor(fact);
    if (this.fact === '' && fact !== '') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.fact = fact;
    if (show && fact !== '')
      document.getElementById(cellAnchor(fact))?.scrollIntoView({ block: 'center', inline: 'center' });
  }
}
