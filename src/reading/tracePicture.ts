import type { Fact } from '../model/fact';
import type { Box, Page } from '../readers/SourceDocument';

/** How sure a figure is, as a colour. */
const COLOURS: Readonly<Record<Fact['provenance'], string>> = {
  reported: '#1a7f37',
  resolved: '#0969da',
  inferred: '#bc4c00',
};

const escaped = (text: string): string =>
  text
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/[\u0000-\u001f\ud800-\udfff\ufffe\uffff]/g, '');

const number = (value: number): string => String(Math.round(value * 10) / 10);

const rectangle = ({ x0, y0, x1, y1 }: Box, attributes: string): string =>
  `<rect x="${number(x0)}" y="${number(y0)}" width="${number(x1 - x0)}" height="${number(y1 - y0)}" ${attributes}/>`;

/** A page as it was read, as an SVG for developers: rules red, cells blue with row and column, words, and facts by how sure they are. */
export function tracePicture(page: Page, facts: readonly Fact[]): string {
  const cells = (page.grids ?? []).flatMap((grid) => grid.cells);
  const parts = [
    rectangle({ x0: 0, y0: 0, x1: page.width, y1: page.height }, 'fill="#fff"'),
    ...facts.flatMap(({ id, provenance, printed: { box } }) => {
      if (!box) return [];
      const [x0, y0, x1, y1] = box;
      return [
        `<g fill="${COLOURS[provenance]}" fill-opacity=".25"><title>${escaped(`${id} ${provenance}`)}</title>${rectangle({ x0, y0, x1, y1 }, '')}</g>`,
      ];
    }),
    ...cells.map((cell) => rectangle(cell.box, 'fill="none" stroke="#54aeff" stroke-width=".6"')),
    ...cells.map(
      ({ row, column, box }) =>
        `<text x="${number(box.x0 + 1)}" y="${number(box.y0 + 4)}" font-size="3.5" fill="#0969da">${row},${column}</text>`,
    ),
    ...page.rules.map(({ direction, at, from, to }) => {
      const [x1, y1, x2, y2] = direction === 'horizontal' ? [from, at, to, at] : [at, from, at, to];
      return `<line x1="${number(x1)}" y1="${number(y1)}" x2="${number(x2)}" y2="${number(y2)}" stroke="#cf222e" stroke-width=".3"/>`;
    }),
    ...page.words.map(({ text, box }) => {
      const size = Math.max(1, (box.y1 - box.y0) * 0.85);
      const width = Math.max(0.1, box.x1 - box.x0);
      return `<text x="${number(box.x0)}" y="${number(box.y1 - size * 0.2)}" font-size="${number(size)}" textLength="${number(width)}" lengthAdjust="spacingAndGlyphs">${escaped(text)}</text>`;
    }),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${number(page.width)} ${number(page.height)}" font-family="sans-serif">\n${parts.join('\n')}\n</svg>\n`;
}
