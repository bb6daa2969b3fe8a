/** The namespace of SVG elements. */
const SVG = 'http://www.w3.org/2000/svg';

/**
 * Draws the codes whose address was not known when the page was made, now that the browser knows where the page stands.
 * A page from a file has no address that a phone could open, and keeps what it says instead.
 */
export function drawQrCodes(deck: HTMLElement): void {
  const waiting = [...deck.querySelectorAll<HTMLElement>('[data-qr]')];
  if (waiting.length === 0 || !location.protocol.startsWith('http')) return;
  void import('../../ui/qr/qrPath').then(({ qrPath }) => {
    for (const place of waiting) {
      const address = new URL(place.dataset['qr'] ?? '', location.href).href;
      const { size, path } = qrPath(address);
      const drawing = document.createElementNS(SVG, 'svg');
      const attributes = { viewBox: `0 0 ${size} ${size}`, role: 'img', 'shape-rendering': 'crispEdges' };
      for (const [name, value] of Object.entries(attributes)) drawing.setAttribute(name, value);
      drawing.setAttribute('aria-label', place.dataset['qrLabel'] ?? '');
      const squares = document.createElementNS(SVG, 'path');
      squares.setAttribute('d', path);
      drawing.append(squares);
      const where = document.createElement('span');
      where.textContent = address.replace(/^https?:\/\//, '');
      place.querySelector('.caption')?.replaceChildren(place.dataset['qrText'] ?? '', where);
      place.prepend(drawing);
    }
  });
}
