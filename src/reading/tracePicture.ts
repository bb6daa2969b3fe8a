import type { Box, Page, Word } from '../readers/SourceDocument';
import type { Fate, TracedColumn, TracedPart, TracedTables, TracedWord } from './tracedWords';

/** What became of a word, as its colour and the words of the legend. */
const FATES: Readonly<Record<Fate, { colour: string; legend: string }>> = {
  reported: { colour: '#1a7f37', legend: 'figure, reported' },
  resolved: { colour: '#0969da', legend: 'figure, resolved' },
  inferred: { colour: '#bc4c00', legend: 'figure, inferred' },
  code: { colour: '#8250df', legend: 'code' },
  name: { colour: '#1f2328', legend: 'name' },
  header: { colour: '#9a6700', legend: 'header' },
  title: { colour: '#953800', legend: 'title' },
  narrative: { colour: '#0550ae', legend: 'narrative, read' },
  text: { colour: '#8c959f', legend: 'other text' },
  unread: { colour: '#cf222e', legend: 'unread' },
};

/** Fates that colour the ground too: where the figures are, and where something is left. */
const GROUND: ReadonlySet<Fate> = new Set(['reported', 'resolved', 'inferred', 'unread']);

const COLUMN_COLOURS: Readonly<Record<TracedColumn['kind'], string>> = {
  code: '#8250df',
  name: '#6e7781',
  remark: '#6e7781',
  aside: '#b8b8b8',
  count: '#b8b8b8',
  figure: '#1a7f37',
};

const OTHER: TracedWord = { fate: 'text', fact: '' };

/** Height of the legend below the page. In points. */
const LEGEND = 16;

const escaped = (text: string): string =>
  text
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/[\u0000-\u001f\ud800-\udfff\ufffe\uffff]/g, '');

const number = (value: number): string => String(Math.round(value * 10) / 10);

const rectangle = ({ x0, y0, x1, y1 }: Box, attributes: string): string =>
  `<rect x="${number(x0)}" y="${number(y0)}" width="${number(x1 - x0)}" height="${number(y1 - y0)}" ${attributes}/>`;

/** Words fitted into their boxes, by what became of them. */
function wordPart({ text, box }: Word, { fate, fact }: TracedWord): string {
  const size = Math.max(1, (box.y1 - box.y0) * 0.85);
  const width = Math.max(0.1, box.x1 - box.x0);
  const { colour } = FATES[fate];
  const ground = GROUND.has(fate) ? rectangle(box, `fill="${colour}" fill-opacity=".16"`) : '';
  const title = fact === '' ? '' : `<title>${escaped(`${fact} ${fate}`)}</title>`;
  return `<g>${title}${ground}<text x="${number(box.x0)}" y="${number(box.y1 - size * 0.2)}" font-size="${number(size)}" textLength="${number(width)}" lengthAdjust="spacingAndGlyphs" fill="${colour}">${escaped(text)}</text></g>`;
}

/** A column from its first row on this page to its last, its key on a tab above. */
function columnPart({ box, key, kind }: TracedColumn): string {
  const colour = COLUMN_COLOURS[kind];
  const width = box.x1 - box.x0;
  const size = Math.max(2.5, Math.min(5, (1.7 * width) / Math.max(1, key.length)));
  const tab = { x0: box.x0 + 0.5, x1: box.x1 - 0.5, y0: box.y0 - size - 3, y1: box.y0 - 1.5 };
  return [
    rectangle(box, `fill="${colour}" fill-opacity=".04" stroke="${colour}" stroke-width=".4" stroke-dasharray="2 1"`),
    rectangle(tab, `fill="${colour}"`),
    `<text x="${number((tab.x0 + tab.x1) / 2)}" y="${number(tab.y1 - size * 0.22)}" font-size="${number(size)}" fill="#fff" text-anchor="middle">${escaped(key)}</text>`,
  ].join('');
}

/** Which table its rows are, below them. */
function tablePart({ box, label }: TracedPart): string {
  return `<text x="${number(box.x1)}" y="${number(box.y1 + 13)}" font-size="6" font-weight="bold" fill="#1a7f37" text-anchor="end">${escaped(label)}</text>`;
}

function legendPart(page: Page, traced: ReadonlyMap<Word, TracedWord>): string {
  const counts = new Map<Fate, number>();
  for (const word of page.words) {
    const fate = (traced.get(word) ?? OTHER).fate;
    counts.set(fate, (counts.get(fate) ?? 0) + 1);
  }
  const present = (Object.keys(FATES) as Fate[]).filter((fate) => counts.has(fate));
  const step = Math.min(88, (page.width - 12) / Math.max(1, present.length));
  return present
    .map((fate, index) => {
      const x = 6 + index * step;
      const y0 = page.height + 5;
      const words = `${FATES[fate].legend} · ${counts.get(fate) ?? 0}`;
      return `${rectangle({ x0: x, x1: x + 6, y0, y1: y0 + 6 }, `fill="${FATES[fate].colour}"`)}<text x="${number(x + 8)}" y="${number(y0 + 5.3)}" font-size="6" fill="#1f2328">${words}</text>`;
    })
    .join('');
}

/**
 * A page as it was read, as an SVG for developers: rules red, cells of grids blue with row and column, columns with their keys, each
 * word in the colour of what became of it, and a legend that counts them.
 */
export function tracePicture(
  page: Page,
  traced: ReadonlyMap<Word, TracedWord>,
  { columns, parts: tables }: Pick<TracedTables, 'columns' | 'parts'>,
): string {
  const cells = (page.grids ?? []).flatMap((grid) => grid.cells);
  const parts = [
    rectangle({ x0: 0, y0: 0, x1: page.width, y1: page.height + LEGEND }, 'fill="#fff"'),
    ...cells.map((cell) => rectangle(cell.box, 'fill="none" stroke="#54aeff" stroke-width=".6"')),
    ...cells.map(
      ({ row, column, box }) =>
        `<text x="${number(box.x0 + 1)}" y="${number(box.y0 + 4)}" font-size="3.5" fill="#0969da">${row},${column}</text>`,
    ),
    ...page.rules.map(({ direction, at, from, to }) => {
      const [x1, y1, x2, y2] = direction === 'horizontal' ? [from, at, to, at] : [at, from, at, to];
      return `<line x1="${number(x1)}" y1="${number(y1)}" x2="${number(x2)}" y2="${number(y2)}" stroke="#cf222e" stroke-width=".3"/>`;
    }),
    ...page.words.map((word) => wordPart(word, traced.get(word) ?? OTHER)),
    ...columns.filter((column) => column.page === page.number).map(columnPart),
    ...tables.filter((table) => table.page === page.number).map(tablePart),
    legendPart(page, traced),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${number(page.width)} ${number(page.height + LEGEND)}" font-family="sans-serif">\n${parts.join('\n')}\n</svg>\n`;
}
