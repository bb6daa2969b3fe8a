import type { Cell, Grid, Rule } from '../../SourceDocument';
import { headerCells, headerEdges, merged, rowCells, type Bare } from './alignedCells';
import { columnsOf, MARGIN, sameColumns, type AlignedColumns, type KnownColumns } from './alignedColumns';
import { contentColumns, type ContentColumn } from './contentColumns';
import { headerBlocks } from './headerBlocks';
import type { TableRegion } from './tableRegions';
import { textRows, type TextRow } from './textRows';
import { isFigure, middleOf } from './TextLine';

/** A table found by alignment. */
export interface AlignedTable extends KnownColumns {
  grid: Grid;
}

/** Whether labels stand in two columns of which the first is blank in some rows: which rows they are for is not printed. */
function hasOpenLabels(columns: readonly ContentColumn[], rows: number): boolean {
  return columns.some(
    ({ kind, phrases }, index) =>
      kind === 'labels' && columns[index + 1]?.kind === 'labels' && phrases.length < rows - 1,
  );
}

/** Whether a label lies over figures: which of the lists beside each other it is for is not printed. */
function liesOverFigures(cells: readonly Bare[], { lines }: TextRow, { kinds, edges }: KnownColumns): boolean {
  const labels = lines.flatMap(({ phrases }) => phrases.filter((phrase) => !isFigure(phrase)));
  return labels.some((label) => {
    const at = edges.findLastIndex((edge) => edge <= middleOf(label.box));
    const cell = cells.find(({ column, columnSpan }) => column <= at && at < column + columnSpan);
    return cell !== undefined && kinds.slice(cell.column, cell.column + cell.columnSpan).includes('figures');
  });
}

/** Where rows part: at the rule between them, else in the middle of what is free. */
function rowEdges(rows: readonly TextRow[], bottom: number): number[] {
  return rows.map((row, index) => {
    const next = rows[index + 1];
    return row.rule ?? (next ? (row.bottom + next.top) / 2 : bottom);
  });
}

/** The header of a table as cells, that which numbers its columns among them. */
interface Head {
  cells: Bare[];
  /** Row that the first one below it has. */
  start: number;
  top: number;
  bottom: number;
}

function headOf(columns: AlignedColumns, region: TableRegion, first: TextRow): Head {
  const headed = columns.leaves.length > 0;
  const headerEnd = Math.max(...region.header.map(({ bottom }) => bottom), -Infinity);
  const under = region.numbers ? region.numbers.top : first.top;
  const ys = headed
    ? headerEdges(columns, Math.min(...region.header.map(({ top }) => top)) - 1, (headerEnd + under) / 2)
    : [];
  if (region.numbers) ys.push((region.numbers.bottom + first.top) / 2);
  const cells: Bare[] = headed ? headerCells(columns, region.numbers ? ys.slice(0, -1) : ys) : [];
  const start = Math.max(0, ys.length - 1);
  if (ys.length === 0) ys.push(first.top - MARGIN);
  if (region.numbers && headed)
    cells.push(
      ...rowCells({ ...first, lines: [] }, start - 1, [ys[start - 1] as number, ys[start] as number], columns, []),
    );
  return { cells, start, top: ys[0] as number, bottom: ys[ys.length - 1] as number };
}

/** All cells where the header lies over other columns; the same words stand in its cells, whatever these lie over. */
function otherCells(
  other: { cells: readonly Omit<Cell, 'words'>[]; start: number },
  start: number,
  header: readonly Cell[],
  rows: readonly Cell[],
): Cell[] {
  const down = other.start - start;
  return [
    ...other.cells.map((cell, index): Cell => ({ ...cell, words: header[index]?.words ?? [] })),
    ...rows.map((cell) => ({ ...cell, row: cell.row + down })),
  ];
}

/**
 * The grid of one region: columns by what stands below each other and the headers above, rows by rules or by distance.
 * @param before the columns of the table that the page before ends with
 */
export function alignedTable(
  region: TableRegion,
  rules: readonly Rule[],
  page: number,
  before: KnownColumns | null,
): AlignedTable | null {
  const contents = contentColumns(region.rows);
  if (!contents || contents.columns.every(({ kind }) => kind === 'labels') || contents.columns.length < 2) return null;
  const own = rules.filter(({ from, to }) => contents.columns.some(({ box }) => from < box.x1 && to > box.x0));
  const blocks = headerBlocks(region.header, own);
  const further = region.opensPage && before ? sameColumns(before, contents, blocks) : null;
  const columns = further ?? columnsOf(blocks, contents, own);
  if (!columns) return null;
  const { rows, isRuled } = textRows(region.rows, contents.columns, own);
  const first = rows[0] as TextRow;
  const end = (rows[rows.length - 1] as TextRow).bottom + MARGIN;
  const head = headOf(columns, region, first);
  const { start } = head;
  let y = head.bottom;
  const bare = rowEdges(rows, end).map((edge, index) => {
    const row = rows[index] as TextRow;
    const made = rowCells(row, start + index, [y, edge], columns, contents.spanning);
    y = edge;
    return { row, made };
  });
  const cellsOfRows = bare.flatMap(({ made }) => made);
  const body = isRuled ? merged(cellsOfRows, own) : cellsOfRows;
  // Where rules leave labels open to the rows beside them, these tell whose they are.
  const isOpen = body.every(({ rowSpan }) => rowSpan === 1) && hasOpenLabels(contents.columns, rows.length);
  const guessed = new Set(
    bare.flatMap(({ row, made }, index) =>
      isOpen || row.isGuess || liesOverFigures(made, row, columns) ? [start + index] : [],
    ),
  );
  const whole = columns.isHeaderGuess ? 'header' : columns.isGuess ? 'place' : undefined;
  const rowsOf = body.map((cell): Cell => {
    const guess = guessed.has(cell.row) ? 'place' : whole;
    return { ...cell, ...(guess ? { guess } : {}), words: [] };
  });
  const cells = head.cells.map((cell): Cell => ({ ...cell, words: [] }));
  const others = (columns.isHeaderGuess ? columns.otherOver : []).map((over): Cell[] =>
    otherCells(headOf({ ...columns, over }, region, first), start, cells, rowsOf),
  );
  const box = { x0: columns.edges[0] as number, x1: columns.edges.at(-1) as number, y0: head.top, y1: end };
  return {
    grid: {
      page,
      box,
      cells: [...cells, ...rowsOf],
      from: 'alignment',
      ...(others.length > 0 ? { others } : {}),
    },
    edges: columns.edges,
    kinds: columns.kinds,
    hulls: columns.hulls,
    isGuess: columns.isGuess,
    isHeaderGuess: columns.isHeaderGuess,
  };
}
