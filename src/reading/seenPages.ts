import type { Ingested } from '../ingest/ingest';
import type { SeenFigure, SeenPage } from '../model/source/seenPage';
import type { PageBox } from '../model/source/source';
import type { DrawnSight } from '../readers/pdf/readPdf';
import type { Box, Page, SourceDocument, Word } from '../readers/SourceDocument';

/** Lines of a text that are shown as one sheet, and characters that one is wide. */
const SHEET = 64;
const WIDE = 96;

/** Height of a character's box within its line. */
const TALL = 0.7;

/** A number with its role, where the whole document has been read; else what merely looks like an amount. */
type Numbers = Ingested['numbers'];

/** What looks like an amount: digits with commas or decimals. */
const AMOUNT = /^[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/** Whether printed characters look like an amount, before anybody knows what they are. */
function looksLikeAmount(text: string): boolean {
  return AMOUNT.test(text) && (text.includes('.') || text.includes(',') || text.length > 3);
}

/** What can be seen of each page of a document that was read. */
export function seenPages(document: SourceDocument, ingested: Ingested | null): SeenPage[] {
  const numbers = ingested?.numbers ?? [];
  const hasPlaces = document.pages.some(({ words }) => words.length > 0);
  return hasPlaces ? document.pages.map((page) => placedPage(page, numbers)) : sheetsOf(document, numbers);
}

const keyOf = (line: number, offset: number): string => `${line}:${offset}`;

/** Figures by where they begin. */
function figuresAt(numbers: Numbers): Map<string, string> {
  return new Map(
    numbers.flatMap(({ line, offset, role, ref }) => {
      if (role === 'fact') return [[keyOf(line, offset), ref] as const];
      return role === 'unknown' ? [[keyOf(line, offset), ''] as const] : [];
    }),
  );
}

const placeOf = ({ x0, y0, x1, y1 }: Box): PageBox => [x0, y0, x1, y1];

/** Left free between the block of a figure and the rules of its cell. In points. */
const INSET = 0.8;

function placedPage(page: Page, numbers: Numbers): SeenPage {
  const known = figuresAt(numbers);
  const cells = new Map<Word, Box>();
  for (const { cells: own } of page.grids ?? [])
    for (const { box, words } of own) if (words.length === 1 && words[0]) cells.set(words[0], box);
  const words: PageBox[] = [];
  const figures: SeenFigure[] = [];
  for (const word of page.words) {
    const fact = known.get(keyOf(word.line, word.offset));
    const cell = cells.get(word);
    if (fact === undefined) words.push(placeOf(word.box));
    else figures.push({ box: cell ? cellBox(cell) : placeOf(word.box), fact });
  }
  const { number, width, height, grids, isPicture } = page;
  return { number, width, height, lines: null, words, figures, grids: grids?.length ?? 0, isPicture };
}

/** Whole cells are seen from farther away than their digits. */
const cellBox = ({ x0, y0, x1, y1 }: Box): PageBox => [x0 + INSET, y0 + INSET, x1 - INSET, y1 - INSET];

/** A text as sheets of lines: where each run of characters stands, by how wide characters are. */
function sheetsOf({ lines }: SourceDocument, numbers: Numbers): SeenPage[] {
  const known = figuresAt(numbers);
  const sheets: SeenPage[] = [];
  for (let from = 0; from < lines.length; from += SHEET) {
    const own = lines.slice(from, from + SHEET);
    const words: PageBox[] = [];
    const figures: SeenFigure[] = [];
    own.forEach(({ number, printed }, row) => {
      for (const { index, 0: run } of printed.matchAll(/\S+/g)) {
        const x0 = widthOf(printed.slice(0, index));
        if (x0 >= WIDE) break;
        const box: PageBox = [x0, row + (1 - TALL), Math.min(WIDE, x0 + widthOf(run)), row + 1];
        const fact = known.get(keyOf(number, index));
        if (fact === undefined) words.push(box);
        else figures.push({ box, fact });
      }
    });
    const [first, last] = [own[0]?.number ?? 1, own.at(-1)?.number ?? 1];
    const number = sheets.length + 1;
    sheets.push({
      number,
      width: WIDE,
      height: SHEET,
      lines: [first, last],
      words,
      figures,
      grids: 0,
      isPicture: false,
    });
  }
  return sheets;
}

/** Width in halves of a Chinese character. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) > 0x2e7f ? 2 : 1;
  return width;
}

/** What can be seen of a page that has just been read: boxes alone, since nobody on it is masked yet. */
export function sightOf(number: number, { width, height, lines, grids, isPicture }: DrawnSight): SeenPage {
  const words: PageBox[] = [];
  const figures: SeenFigure[] = [];
  for (const { text, box, cell } of lines.flat()) {
    if (cell && looksLikeAmount(text)) figures.push({ box: cellBox(cell.box), fact: '' });
    else words.push(placeOf(box));
  }
  return { number, width, height, lines: null, words, figures, grids: grids.length, isPicture };
}
