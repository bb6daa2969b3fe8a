import type { Cell } from '../../readers/SourceDocument';
import { EMPTY_TABLE, TOTAL_CELL } from '../../templates/rows/rowWords';
import type { Band } from './Band';
import { COLUMN_NUMBER, HEADS_FIGURES } from '../../templates/columns/headers';
import { isFigure, isNothing, textOfCell } from './cellText';

/** How rows of lists are numbered: such a cell begins a row, whatever else stands beside it. */
export const NUMBERED = /^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[）)]|\d+[、.．](?!\d))/;
const texts = (band: Band): string[] => band.cells.map(textOfCell).filter((text) => text !== '');

/** A word of which a PDF hides every character. */
const UNKNOWN = /^\ufffd+$/;

/** Whether a row numbers the columns: `栏次 1 2 3`, `※ ※ 1 2 3=4+5`. */
export function numbersColumns(band: Band): boolean {
  // Word by word: two of its cells may be one where a rule is missing.
  const words = band.cells.flatMap((cell) => cell.words.map(({ text }) => text));
  if (!words.every((text) => COLUMN_NUMBER.test(text) || UNKNOWN.test(text))) return false;
  const numbers = words
    .filter((text) => /^\d/.test(text) || UNKNOWN.test(text))
    .map((text) => Number.parseInt(text, 10));
  // Where a PDF hides some digits, those that it shows still have to be at their place.
  const known = numbers.flatMap((number, index) => (Number.isNaN(number) ? [] : [number - index]));
  const [first = 9] = known;
  return numbers.length > 1 && first <= 3 && known.every((offset) => offset === first);
}

/** Whether words stand where a table has no rows. */
export const saysEmpty = (text: string): boolean => EMPTY_TABLE.test(text);

/** Whether a row may belong to a header: words alone, that neither number a row nor name a total. */
function mayHead(band: Band): boolean {
  const words = texts(band);
  if (words.length === 0) return false;
  // A dash stands where a figure would.
  if (words.some((text) => isFigure(text) || isNothing(text) || NUMBERED.test(text))) return false;
  const [only] = words;
  return words.length > 1 || only === undefined || !(TOTAL_CELL.test(only) || saysEmpty(only));
}

/** Whether every column has words above it by now. */
function isComplete(bands: readonly Band[]): boolean {
  const cells = bands.flatMap((band) => band.cells);
  const width = Math.max(...cells.map(({ column, columnSpan }) => column + columnSpan));
  const covered = new Set(
    cells
      .filter((cell) => !isNothing(textOfCell(cell)))
      .flatMap(({ column, columnSpan }) => Array.from({ length: columnSpan }, (_, at) => column + at)),
  );
  return covered.size >= width;
}

/** How many rows at the top of a grid are its header. */
export function headerLength(bands: readonly Band[]): number {
  let length = 0;
  for (const band of bands) {
    if (length > 0 && numbersColumns(band)) {
      length += 1;
      break;
    }
    if (!mayHead(band)) break;
    // Words in one cell below a header that is whole are a row without figures, such as a body's name.
    if (
      length > 0 &&
      texts(band).length === 1 &&
      isComplete(bands.slice(0, length)) &&
      !goesDown(bands[length - 1], band)
    )
      break;
    length += 1;
  }
  return length;
}

/** Whether a cell of the row above reaches down into this one, as cells of a header do. */
function goesDown(above: Band | undefined, band: Band): boolean {
  return band.cells.some(
    (cell) => cell.row < band.row && (above?.cells.includes(cell) ?? false) && textOfCell(cell) !== '',
  );
}

/** A row of which so many cells stand in the header is the header again. */
const MOST = 0.5;

/** Whether all cells of a header are one, as within a frame that has no rules inside. */
function isJoined({ cells }: Band, known: ReadonlySet<string>): boolean {
  const words = cells.flatMap((cell) => cell.words.map(({ text }) => text));
  return words.length > 1 && words.every((text) => known.has(text));
}

/** How many rows at the top of a further grid print the table's header again. */
export function repeatedHeader(bands: readonly Band[], header: readonly Band[]): number {
  const known = new Set(header.flatMap((band) => texts(band)));
  let length = 0;
  for (const band of bands) {
    const words = texts(band);
    const own = words.filter((text) => known.has(text)).length;
    // A cell of it may be cut or joined with its neighbour where a rule is missing.
    const again =
      (own > 0 && (own === words.length || own >= MOST * words.length) && !words.some((text) => isFigure(text))) ||
      isJoined(band, known);
    if (!again && !(length > 0 && numbersColumns(band))) break;
    length += 1;
  }
  return length;
}

/** Whether the last of some rows has a header of its own for every column. */
function isInnermost(header: readonly Band[]): boolean {
  const last = header[header.length - 1];
  return last !== undefined && isComplete([last]) && last.cells.every(({ columnSpan }) => columnSpan === 1);
}

/** Whether a grid that stands without a title has a header of its own, other than that of the table before it. */
export function hasOtherHeader(bands: readonly Band[], before: readonly Band[]): boolean {
  const rows = headerLength(before);
  const again = repeatedHeader(bands, before.slice(0, rows));
  // Where its innermost headers are printed once more, what follows are rows, though they may have no figures.
  if (isInnermost(bands.slice(0, again))) return false;
  const known = new Set(before.slice(0, rows).flatMap((band) => texts(band)));
  const own = bands.slice(0, Math.min(rows, headerLength(bands))).filter((band) => !numbersColumns(band));
  // A row whose figures are blank looks like a header, but does not name every column.
  if (own.length === 0 || !isComplete(own)) return false;
  const strange = own.flatMap((band) => texts(band)).filter((text) => !known.has(text) && HEADS_FIGURES.test(text));
  return strange.length >= STRANGE;
}

/** So many strange words over columns make another header; one may be a broken word. */
const STRANGE = 2;

/** The cells of a header above a stretch of the page, from the outside in. */
export function headersAbove(header: readonly Band[], x0: number, x1: number): Cell[] {
  const above: Cell[] = [];
  for (const band of header) {
    if (numbersColumns(band)) continue;
    for (const cell of band.cells) {
      const shared = Math.min(cell.box.x1, x1) - Math.max(cell.box.x0, x0);
      const isAbove = shared > 0.5 * (x1 - x0) || shared > 0.6 * (cell.box.x1 - cell.box.x0);
      if (isAbove && !above.includes(cell) && textOfCell(cell) !== '') above.push(cell);
    }
  }
  return above;
}
