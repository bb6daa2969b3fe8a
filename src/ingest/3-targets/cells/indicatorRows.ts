import type { Target } from '../../../model/narrative/target';
import type { Cell, Word } from '../../../readers/SourceDocument';
import type { SourceLine } from '../../../readers/text/SourceText';
import { TOTAL_CELL } from '../../../templates/rows/rowWords';
import type { TargetField } from '../../../templates/targets/targetForms';
import { plainStart } from '../../../templates/targets/targetWords';
import { textOfCell } from '../../grids/cellText';
import { boxAround } from '../../grids/printedOf';
import { listRow, NO_PIECE, pieceIn, type ListRow, type Piece } from './ListRow';
import { mergedColumn, type Said } from './mergedColumn';
import { targetValue } from './targetValue';
import type { TargetBlock } from './targetBlocks';
import { wholeRows } from './wholeRows';

/** Targets of one project, or of the body, out of a list. */
export interface TargetList {
  /** What the list's own column of projects says; null where it has none. */
  project: Piece | null;
  goal: Piece;
  amount: Piece;
  targets: Target[];
  /** The words of each target's row, in the order of the targets. */
  words: Word[][];
}

/** The lists of a block, and the cells that nobody understands. */
export interface TargetLists {
  lists: TargetList[];
  unread: Piece[];
}

type SaidOf = ReadonlyMap<ListRow, Said>;

const WEIGHT = /^(\d+(?:\.\d+)?)[%％分]?$/;

const cellPiece = (cell: Cell): Piece => ({ text: textOfCell(cell), words: cell.words });

/** All that a row prints in cells of its own. */
const ownPieces = ({ band }: ListRow): Piece[] =>
  band.cells.filter((cell) => cell.row === band.row && textOfCell(cell) !== '').map(cellPiece);

/** Whether a row adds up points, or prints nothing. */
function saysNothing(row: ListRow): boolean {
  const own = ownPieces(row);
  return own.length === 0 || own.every(({ text }) => TOTAL_CELL.test(text) || WEIGHT.test(text));
}

/** Words that may stand for several rows, in one cell beside them. */
function sharedIn(row: ListRow, field: TargetField): string {
  const own = pieceIn(row, field);
  const cell = row.cells.get(field);
  return own.text !== '' || !cell ? own.text : textOfCell(cell);
}

/** Where a row begins, with the box around its value, unless a page break stands between the two: then around the indicator. */
function placeOf(indicator: readonly Word[], value: readonly Word[], lines: readonly SourceLine[]): Target['place'] {
  const [first] = indicator as [Word, ...Word[]];
  const pageOf = ({ line }: Word): number | null => lines[line - 1]?.page ?? null;
  const here = (words: readonly Word[]): Word[] => words.filter((word) => pageOf(word) === pageOf(first));
  const { line, offset } = first;
  const shown = here(value).length > 0 ? value : indicator;
  const cell = shown[0]?.place;
  return { page: pageOf(first), line, offset, box: boxAround(here(shown)), ...(cell ? { cell } : {}) };
}

/** The target of a row; null where its cells do not say one. */
function targetOf(row: ListRow, level1: string, level2: string, lines: readonly SourceLine[]): Target | null {
  const indicator = pieceIn(row, 'indicator');
  const value = pieceIn(row, 'value');
  // One cell over several columns is a note.
  if (row.cells.get('indicator') === row.cells.get('value')) return null;
  const parts = targetValue(value.text, sharedIn(row, 'operator'), sharedIn(row, 'unit'));
  if (indicator.words.length === 0 || value.text === '' || !parts) return null;
  const weight = pieceIn(row, 'weight').text;
  const points = WEIGHT.exec(weight)?.[1];
  if (weight !== '' && points === undefined) return null;
  return {
    id: '',
    level1,
    level2,
    indicator: indicator.text,
    ...parts,
    lastYear: plainStart(pieceIn(row, 'lastYear').text),
    weight: points === undefined ? null : Number(points),
    basis: sharedIn(row, 'basis'),
    scoring: sharedIn(row, 'scoring'),
    evidence: sharedIn(row, 'evidence'),
    place: placeOf(indicator.words, value.words, lines),
  };
}

/** Whether two rows say the same in a column; null where a page break leaves it open. */
function agree(of: SaidOf, a: ListRow, b: ListRow): boolean | null {
  const [one, other] = [of.get(a), of.get(b)];
  if (one?.isSure === false || other?.isSure === false) return one === other || null;
  return one?.piece.text === other?.piece.text;
}

const said = (of: SaidOf, row: ListRow): string => of.get(row)?.piece.text ?? '';
/** What a level says, empty where a page break leaves it open. */
const sure = (of: SaidOf, row: ListRow): string => (of.get(row)?.isSure === false ? '' : said(of, row));

/** The goal of a project, whose words may go on over a page break. */
function goalOf(rows: readonly ListRow[], goals: SaidOf): Piece {
  const sure = rows.flatMap((row) => (goals.get(row)?.isSure ? (goals.get(row)?.piece ?? []) : []));
  const pieces = [...new Set(sure)];
  return { text: pieces.map(({ text }) => text).join(''), words: pieces.flatMap(({ words }) => words) };
}

/** The rows of a block under its columns; what stands in none of them is told. */
function placedRows(block: TargetBlock, unread: Piece[]): ListRow[] {
  return block.rows.flatMap((band): ListRow[] => {
    const row = listRow(band, block);
    if (row) unread.push(...row.strange.map(cellPiece));
    else unread.push(...band.cells.filter((cell) => cell.row === band.row && cell.words.length > 0).map(cellPiece));
    return row ? [row] : [];
  });
}

/** What the merged columns of a list say of each row. */
function mergedColumns(rows: readonly ListRow[]): Record<'project' | 'goal' | 'amount' | 'level1' | 'level2', SaidOf> {
  const project = mergedColumn(rows, 'project');
  const sameProject = (a: ListRow, b: ListRow): boolean | null => agree(project, a, b);
  const level1 = mergedColumn(rows, 'level1', sameProject);
  return {
    project,
    goal: mergedColumn(rows, 'goal', sameProject),
    amount: mergedColumn(rows, 'amount', sameProject),
    level1,
    level2: mergedColumn(rows, 'level2', (a, b) => sameProject(a, b) && agree(level1, a, b)),
  };
}

/** Reads the rows of a list of indicators. */
export function indicatorRows(block: TargetBlock, lines: readonly SourceLine[]): TargetLists {
  const unread: Piece[] = [];
  const placed = placedRows(block, unread);
  const { project: projects, goal: goals, amount: amounts, level1, level2 } = mergedColumns(placed);
  const hasProjects = block.columns.some(({ field }) => field === 'project');
  const lists: (TargetList & { rows: ListRow[]; of: Piece | undefined })[] = [];
  const { rows, doubtful } = wholeRows(placed);
  for (const row of rows) {
    const project = projects.get(row);
    const isOpen = doubtful.has(row) || project?.isSure === false || (hasProjects && said(projects, row) === '');
    const target = isOpen ? null : targetOf(row, sure(level1, row), sure(level2, row), lines);
    if (!target) {
      if (!saysNothing(row)) unread.push(...ownPieces(row));
      continue;
    }
    // A level that a page break leaves open is told; the target itself is certain.
    if ([level1, level2].some((of) => of.get(row)?.isSure === false)) unread.push(pieceIn(row, 'indicator'));
    let list = lists[lists.length - 1];
    if (!list || list.of !== project?.piece) {
      const amount = amounts.get(row);
      list = {
        project: hasProjects ? (project?.piece ?? NO_PIECE) : null,
        goal: NO_PIECE,
        amount: amount?.isSure === false ? NO_PIECE : (amount?.piece ?? NO_PIECE),
        targets: [],
        words: [],
        rows: [],
        of: project?.piece,
      };
      lists.push(list);
    }
    list.targets.push(target);
    list.words.push([...row.pieces.values()].flatMap(({ words }) => words));
    list.rows.push(row);
  }
  for (const list of lists) list.goal = goalOf(list.rows, goals);
  return { lists, unread };
}
