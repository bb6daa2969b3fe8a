import type { Cell, Word } from '../../../readers/SourceDocument';
import type { TargetField } from '../../../templates/targets/targetForms';
import type { Band } from '../../grids/Band';
import { isNothing, textOf } from '../../grids/cellText';
import type { TargetBlock } from './targetBlocks';

/** What a row prints in a column of its own. */
export interface Piece {
  text: string;
  words: Word[];
}

export const NO_PIECE: Piece = { text: '', words: [] };

/** One row of a list of indicators. */
export interface ListRow {
  band: Band;
  /** The cell that stands in each column, those that began above among them. */
  cells: Map<TargetField, Cell>;
  /** What the row's own cells say; a dash says nothing. */
  pieces: Map<TargetField, Piece>;
  /** Own cells under a header that nobody understands, with words. */
  strange: Cell[];
}

/** Edges nearer to each other than this are one. In points. */
const SAME = 6;

const pieceOf = ({ words }: Cell): Piece => {
  const text = textOf(words);
  return isNothing(text) ? NO_PIECE : { text, words };
};

/**
 * Puts the cells of a row under the columns of its list, whose edges a further page may print a little wider or narrower.
 * @returns null where the row's edges are not those of the columns: nobody knows what stands where
 */
export function listRow(band: Band, { header, columns }: TargetBlock): ListRow | null {
  const [from, to] = [header?.grid.box, band.grid.box];
  if (!from) return null;
  const scale = (to.x1 - to.x0) / (from.x1 - from.x0);
  const moved = (x: number): number => to.x0 + (x - from.x0) * scale;
  const row: ListRow = { band, cells: new Map(), pieces: new Map(), strange: [] };
  for (const { field, x0, x1 } of columns) {
    const [left, right] = [moved(x0), moved(x1)];
    const middle = (left + right) / 2;
    const cell = band.cells.find(({ box }) => box.x0 <= middle && middle <= box.x1);
    if (!cell || cell.box.x0 > left + SAME || cell.box.x1 < right - SAME) return null;
    const isOwn = cell.row === band.row;
    if (field === null && isOwn && pieceOf(cell).text !== '' && !row.strange.includes(cell)) row.strange.push(cell);
    if (field === null || field === 'aside') continue;
    row.cells.set(field, cell);
    row.pieces.set(field, isOwn ? pieceOf(cell) : NO_PIECE);
  }
  return row;
}

export const pieceIn = ({ pieces }: ListRow, field: TargetField): Piece => pieces.get(field) ?? NO_PIECE;

/** The words of two pieces, one behind the other. */
export const joined = (a: Piece, b: Piece): Piece => ({ text: a.text + b.text, words: [...a.words, ...b.words] });
