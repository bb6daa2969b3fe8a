import { figure, type FigureStyle } from '../invent/figure';
import type { Random } from '../invent/random';
import type { Head } from './Form';
import type { Row, RowMaking } from './Row';
import { leavesOf, rowsOf } from './rows';

/** A figure as it is printed: the truth. */
export interface PrintedFact {
  table: string;
  code: string;
  name: string;
  column: string;
  published: string;
  unit: string;
  page: number;
}

/** A cell over columns `from` to `to` and over `down` rows. */
export interface ModelCell {
  from: number;
  to: number;
  down: number;
  text: string;
  align: 'left' | 'center' | 'right';
  fact?: PrintedFact;
}

/** A table ready to be placed. */
export interface TableModel {
  leaves: readonly Head[];
  /** Rows of its header. */
  header: ModelCell[][];
  rows: ModelCell[][];
  /** Whether the last row is a total whose label is merged. */
  endsInTotal: boolean;
}

/** How a document prints what is optional. */
export interface ModelHabits {
  figures: FigureStyle;
  /** Decimals that are zero are left out, so that styles are mixed in one column. */
  mixed: boolean;
  /** What stands for nothing: a printed zero, a dash or a blank. */
  zero: (role: string) => 'zero' | 'dash' | 'blank';
  /** Less than nothing stands in brackets. */
  bracketsBelowZero: boolean;
  /** Rows without words at the end of a table. */
  emptyRows: number;
  /** What an empty table says of itself; rows without words where it is empty. */
  emptyWords: string;
  /** A total's label is merged over all columns of labels. */
  mergedTotals: boolean;
  /** Percentages with their sign. */
  percentSign: boolean;
}

const depthOf = (heads: readonly Head[]): number =>
  Math.max(...heads.map((head) => 1 + (head.under?.some(({ title }) => title !== '') ? depthOf(head.under) : 0)));

/** The cells of a header: what has none below it reaches down to the rows. */
export function headerCells(heads: readonly Head[], words: (title: string) => string): ModelCell[][] {
  const depth = depthOf(heads);
  const rows: ModelCell[][] = Array.from({ length: depth }, () => []);
  let column = 0;
  const place = (head: Head, row: number): void => {
    const from = column;
    const under = head.under ?? [];
    if (under.some(({ title }) => title !== '')) {
      for (const one of under) place(one, row + 1);
      rows[row]?.push({ from, to: column - 1, down: 1, text: words(head.title), align: 'center' });
      return;
    }
    column += Math.max(1, under.length);
    rows[row]?.push({ from, to: column - 1, down: depth - row, text: words(head.title), align: 'center' });
  };
  for (const head of heads) place(head, 0);
  return rows;
}

/** The row that numbers the columns. */
function numberRow(leaves: readonly Head[]): ModelCell[] {
  let number = 0;
  return leaves.map((leaf, index) => ({
    from: index,
    to: index,
    down: 1,
    text: leaf.key ? String((number += 1)) : '※',
    align: 'center',
  }));
}

/** Prints the figure of one column; empty where nothing is printed. */
function printedFigure(
  value: number | string | undefined,
  role: string,
  key: string,
  habits: ModelHabits,
  zeros: boolean,
): string {
  if (value === undefined || value === '') return '';
  if (typeof value === 'string') return habits.percentSign ? `${value}%` : value;
  if (value === 0) {
    const how = zeros && /^(?:total|general_public)$/.test(key) ? 'zero' : habits.zero(role);
    if (how !== 'zero') return how === 'dash' ? '-' : '';
  }
  const text = figure(value, habits.figures);
  const short = habits.mixed && text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
  return habits.bracketsBelowZero && short.startsWith('-') ? `(${short.slice(1)})` : short;
}

interface Placing {
  making: RowMaking;
  leaves: readonly Head[];
  habits: ModelHabits;
  unit: string;
}

function cellsOf(
  row: Row,
  nextRows: readonly Row[],
  isGroupStart: boolean,
  { making, leaves, habits, unit }: Placing,
): ModelCell[] {
  const { role } = making.table;
  const said = (text: string): string => making.form.said?.[text] ?? text;
  const cells: ModelCell[] = [];
  for (let index = 0; index < leaves.length; index += 1) {
    const leaf = leaves[index] as Head;
    const list = leaf.list ?? 0;
    const head = row.heads[list];
    if (row.over && list === 1 && leaf.label) {
      const last = leaves.length - 1;
      const { text, name, fen } = row.over;
      cells.push({ from: index, to: last - 1, down: 1, text, align: 'center' });
      cells.push(
        figureCell(last, printedFigure(fen, role, 'expenditure', habits, false), {
          table: role,
          code: '',
          name,
          column: 'expenditure',
          unit,
          page: 0,
        }),
      );
      break;
    }
    if (leaf.key) {
      const text = printedFigure(head?.amounts[leaf.key], role, leaf.key, habits, row.zeros ?? false);
      const own = /percent$/.test(leaf.key) ? '%' : unit;
      cells.push(
        figureCell(index, text, {
          table: role,
          code: head?.code ?? '',
          name: head?.name ?? '',
          column: leaf.key,
          unit: own,
          page: 0,
        }),
      );
      continue;
    }
    if (leaf.label === 'group' && row.group !== undefined) {
      const run = nextRows.findIndex((next) => next.group !== row.group);
      if (isGroupStart)
        cells.push({
          from: index,
          to: index,
          down: (run < 0 ? nextRows.length : run) + 1,
          text: row.group,
          align: 'center',
        });
      continue;
    }
    const labels = leaves.findIndex((one, at) => at > index && (one.key !== undefined || (one.list ?? 0) !== list));
    const end = labels < 0 ? leaves.length - 1 : labels - 1;
    if (head?.merged && (habits.mergedTotals || leaf.label === 'group')) {
      cells.push({ from: index, to: end, down: 1, text: said(head.labels['name'] ?? ''), align: 'center' });
      index = end;
      continue;
    }
    const text = said(head?.labels[leaf.label ?? ''] ?? '');
    cells.push({ from: index, to: index, down: 1, text, align: head?.merged ? 'center' : 'left' });
  }
  return cells;
}

function figureCell(index: number, text: string, fact: Omit<PrintedFact, 'published'>): ModelCell {
  const isFact = text !== '' && text !== '-';
  return {
    from: index,
    to: index,
    down: 1,
    text,
    align: 'right',
    ...(isFact ? { fact: { ...fact, published: text } } : {}),
  };
}

/** What a table prints, and where each figure belongs. */
export function tableModel(
  making: Omit<RowMaking, 'keys'>,
  habits: ModelHabits,
  unit: string,
  random: Random,
): TableModel {
  const { table, draft } = making;
  const year = draft.body.year;
  const words = (title: string): string => title.replace('{year}', String(year)).replace('{prior}', String(year - 1));
  const leaves = leavesOf(table.heads);
  const full = { ...making, keys: leaves.flatMap(({ key }) => key ?? []) };
  const isEmpty = making.form.name === 'xinjiang' && draft.truth.emptyTables.includes(table.role);
  const rows = isEmpty ? [] : rowsOf(full);
  const header = headerCells(table.heads, words);
  if (table.numbered) header.push(numberRow(leaves));
  const placing: Placing = { making: full, leaves, habits, unit };
  const printed = rows.map((row, index) =>
    cellsOf(row, rows.slice(index + 1), row.group !== undefined && rows[index - 1]?.group !== row.group, placing),
  );
  const blank = (): ModelCell[] =>
    leaves.map((_, index) => ({ from: index, to: index, down: 1, text: '', align: 'left' }));
  if (rows.length === 0) {
    const emptyWords = making.form.said?.[habits.emptyWords] ?? habits.emptyWords;
    if (emptyWords === '') printed.push(blank(), blank(), blank());
    else if (random.chance(0.5))
      printed.push([{ from: 0, to: leaves.length - 1, down: 1, text: emptyWords, align: 'center' }]);
    else
      printed.push(
        blank().map((cell, index) => (index === 0 ? { ...cell, text: emptyWords } : cell)),
        blank(),
      );
  }
  const endsInTotal = table.total === 'last' && rows.length > 1;
  if (!endsInTotal && rows.length > 0) for (let at = 0; at < habits.emptyRows; at += 1) printed.push(blank());
  return { leaves, header, rows: printed, endsInTotal };
}
