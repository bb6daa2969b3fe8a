import type { Cell } from '../../../readers/SourceDocument';
import type { TargetField } from '../../../templates/targets/targetForms';
import { LEVEL1, LEVEL2 } from '../../../templates/targets/targetWords';
import { isOverRows } from '../../grids/Band';
import { isNothing, textOf } from '../../grids/cellText';
import { joined, NO_PIECE, type ListRow, type Piece } from './ListRow';

/** What a cell of a merged column says; several cells say the same where a page break has cut one. */
export interface Said {
  piece: Piece;
  /** False where nobody knows on which side of a page break the words belong. */
  isSure: boolean;
}

interface Merged {
  cell: Cell;
  first: ListRow;
  last: ListRow;
  /** Whether words stand in this very cell. */
  isPrinted: boolean;
  said: Said;
}

const LEVELS: ReadonlySet<string> = new Set<string>([...LEVEL1, ...LEVEL2]);

/** The columns whose words change with the project. */
const OF_PROJECT: readonly TargetField[] = ['project', 'goal', 'amount'];

function mergedIn(rows: readonly ListRow[], field: TargetField): Merged[] {
  const merged: Merged[] = [];
  for (const row of rows) {
    const cell = row.cells.get(field);
    if (!cell) continue;
    const before = merged[merged.length - 1];
    if (before?.cell === cell) {
      before.last = row;
      continue;
    }
    const text = textOf(cell.words);
    const isPrinted = !isNothing(text);
    const piece = isPrinted ? { text, words: cell.words } : NO_PIECE;
    merged.push({ cell, first: row, last: row, isPrinted, said: { piece, isSure: true } });
  }
  return merged;
}

const rankOf = (row: ListRow | undefined): number =>
  (LEVEL1 as readonly string[]).indexOf(textOf(row?.cells.get('level1')?.words ?? []));

/**
 * What a blank cell says: `merged` that a page break has cut it off from its words, `above` what stands above it, as in lists without
 * merged cells. `open` where a list shows neither.
 */
export type Blanks = 'merged' | 'above' | 'open';

const NAMING: readonly TargetField[] = ['project', 'level1', 'level2'];

/** Whether a blank cell stands between two printed ones on its page. */
function hasGap(cells: readonly Merged[]): boolean {
  let printed: Merged | null = null;
  let isBlankBelow = false;
  for (const cell of cells) {
    const isHere: boolean = printed?.first.band.grid === cell.first.band.grid;
    if (!isHere) [printed, isBlankBelow] = [null, false];
    if (cell.isPrinted && isBlankBelow) return true;
    if (cell.isPrinted) [printed, isBlankBelow] = [cell, false];
    else isBlankBelow = printed !== null;
  }
  return false;
}

function blanksIn(rows: readonly ListRow[], own: readonly Merged[]): Blanks {
  const columns = NAMING.map((field) => mergedIn(rows, field));
  const reaches = columns.some((cells) => cells.some(({ cell, first }) => isOverRows(cell, first.band)));
  if (reaches) return hasGap(own) ? 'open' : 'merged';
  return columns.some(hasGap) ? 'above' : 'open';
}

/** Puts the words of one column together over page breaks. */
class ColumnReader {
  private readonly blanks: Blanks;

  constructor(
    private readonly rows: readonly ListRow[],
    private readonly field: TargetField,
    private readonly cells: readonly Merged[],
  ) {
    this.blanks = blanksIn(rows, cells);
  }

  /** What a cell says that stands below another one of its column. */
  below(before: Merged, here: Merged): void {
    if (before.last.band.grid !== here.first.band.grid) this.overBreak(before, here);
    else if (!here.isPrinted && this.blanks === 'above') here.said = before.said;
  }

  /** What two cells say on both sides of a page break. */
  private overBreak(before: Merged, here: Merged): void {
    const [a, b] = [before.said.piece.text, here.said.piece.text];
    if (a === '') this.belowBlank(before, here);
    else if (this.isNew(before, here)) return;
    else if (b === '' || a === b) here.said = before.said;
    else if (this.blanks === 'above') return;
    else if (!before.isPrinted) this.detach(before);
    else this.twoWords(before, here);
  }

  private belowBlank(before: Merged, here: Merged): void {
    if (!here.isPrinted || (this.blanks === 'merged' && before.said.isSure)) {
      before.said.piece = here.said.piece;
      here.said = before.said;
    } else before.said.isSure = false;
  }

  /**
   * Whether a project begins below a break; only for columns that change with it. The levels of targets come in one order, which begins
   * anew with each project.
   */
  private isNew({ first, last }: Merged, here: Merged): boolean {
    if (!OF_PROJECT.includes(this.field)) return false;
    const own = this.rows.slice(this.rows.indexOf(first), this.rows.indexOf(last) + 1);
    const rank = rankOf(here.first);
    return rank >= 0 && rank < Math.max(...own.map(rankOf));
  }

  /** Words stand above cells without any, and other words below them: nobody knows whose the cells between are. */
  private detach(last: Merged): void {
    for (let at = this.cells.indexOf(last); this.cells[at]?.isPrinted === false; at -= 1)
      Object.assign(this.cells[at] as Merged, { said: { piece: NO_PIECE, isSure: false } });
  }

  /** Words on both sides: two names, or one that the break has cut. */
  private twoWords(before: Merged, here: Merged): void {
    const [a, b] = [before.said.piece, here.said.piece];
    if (LEVELS.has(a.text + b.text)) {
      before.said.piece = joined(a, b);
      here.said = before.said;
    } else if (LEVELS.has(a.text) || LEVELS.has(b.text) || this.field === 'amount' || this.field === 'goal') return;
    else {
      before.said.isSure = false;
      here.said.isSure = false;
    }
  }
}

/**
 * What stands in a column whose cells may reach over several rows, row by row. A cell that a page break has cut is whole again. Where
 * no cell reaches over rows, a blank one says what stands above it.
 * @param isSame whether two rows agree on the column that this one is within; null where nobody knows
 */
export function mergedColumn(
  rows: readonly ListRow[],
  field: TargetField,
  isSame: (a: ListRow, b: ListRow) => boolean | null = () => true,
): ReadonlyMap<ListRow, Said> {
  const merged = mergedIn(rows, field);
  const reader = new ColumnReader(rows, field, merged);
  merged.forEach((here, index) => {
    const before = merged[index - 1];
    if (!before) return;
    const same = isSame(before.last, here.first);
    if (same) reader.below(before, here);
    else if (same === null && !here.isPrinted) here.said.isSure = false;
  });
  const byCell = new Map(merged.map(({ cell, said }) => [cell, said]));
  return new Map(
    rows.flatMap((row) => {
      const said = byCell.get(row.cells.get(field) as Cell);
      return said ? [[row, said] as const] : [];
    }),
  );
}
