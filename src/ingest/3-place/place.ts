import type { Fact } from '../../model/fact';
import { stepOf, yuanOf, type MoneyUnit } from '../../model/money';
import type { Printed } from '../../model/source';
import type { TableRole } from '../../model/table';
import type { Equation, Figure, LooseRow, Placement, Solution } from '../../solve/problem';
import { solve } from '../../solve/solve';
import type { RawRow, RawTable } from '../2-recognise/RawTable';
import { carryoverFollowsSpending } from './carryover';
import { formColumns } from '../../templates/xinjiang';
import { cellId, looseColumns } from './cells';
import { crossEquations } from './crossEquations';
import { distrusted, tornTables } from './distrust';
import { isTotal } from './tree';
import { codeEquations, rowEquations, treeEquations, type TableEquation, type TablesByRole } from './equations';
import { INFERENCE_RULE, preference } from './preference';
import { isList } from './evidence';
import type { Unread } from './joinBroken';
import type { Stray } from './strays';

/** A row of loose figures together with the raw row that it stands for. */
interface Loose {
  table: RawTable;
  row: RawRow;
  columns: readonly string[];
  figures: readonly Printed[];
  name: string;
  code: string;
}

export interface Placed {
  facts: Fact[];
  /** Rows with more figures than columns: nobody can say where they stand. */
  overfull: { table: RawTable; row: RawRow }[];
}

/** The groups of loose figures of a table: one a row, or two where two lists stand side by side. */
function looseRows(table: RawTable): Loose[] {
  const { role } = table;
  return table.rows.flatMap((row): Loose[] => {
    if (role !== 'overview' && role !== 'appropriation') {
      return [{ table, row, columns: looseColumns(role), figures: row.figures, name: row.name, code: row.code }];
    }
    return [
      { table, row, columns: ['income'], figures: row.figures, name: row.name, code: '' },
      {
        table,
        row,
        columns: looseColumns(role),
        figures: row.rightFigures,
        name: row.right?.name ?? '',
        code: row.right?.code ?? '',
      },
    ];
  });
}

function figureOf(printed: Printed, unit: MoneyUnit): Figure {
  return { value: yuanOf(printed.text, unit), step: stepOf(printed.text, unit) };
}

function toRow(loose: Loose): LooseRow {
  const { role } = loose.table;
  return {
    id: cellId(role, loose.row.row, loose.columns[0] ?? ''),
    figures: loose.figures.map((printed) => figureOf(printed, loose.table.unit)),
    cells: loose.columns.map((column) => cellId(role, loose.row.row, column)),
  };
}

function factsOf(loose: Loose, solution: Solution): Fact[] {
  const { role, unit } = loose.table;
  const solved = solution.rows.get(cellId(role, loose.row.row, loose.columns[0] ?? ''));
  if (!solved) return [];
  const full = loose.figures.length === loose.columns.length;
  return loose.figures.map((printed, index): Fact => {
    const column = loose.columns[solved.chosen[index] ?? 0] ?? '';
    const others = new Set(solved.possible.map((placement) => loose.columns[placement[index] ?? 0] ?? ''));
    others.delete(column);
    const certain = solved.certain[index] === true;
    return {
      id: cellId(role, loose.row.row, column),
      table: role,
      row: loose.row.row,
      code: loose.code,
      name: loose.name,
      column,
      amount: yuanOf(printed.text, unit),
      step: stepOf(printed.text, unit),
      printed,
      provenance: full ? 'reported' : certain ? 'resolved' : 'inferred',
      ...(full || certain ? {} : { rule: INFERENCE_RULE[role] ?? 'first-that-fits', alternatives: [...others] }),
    };
  });
}

/** Solves the carryover table once more with what is known by now; the other tables stay as they are. */
function refine(
  solution: Solution,
  rows: readonly LooseRow[],
  equations: readonly Equation[],
  incomeTotal: string,
  score: (row: LooseRow, placement: Placement) => number,
): Solution {
  const own = rows
    .filter(({ id }) => id.startsWith('carryover/') || id === incomeTotal)
    .map((row): LooseRow => ({ ...row, possible: solution.rows.get(row.id)?.possible ?? [] }));
  const cells = new Set(own.flatMap((row) => row.cells));
  const broken = new Set(solution.broken);
  // Where the table or its link to the income table contradicts itself, a second look would only hide the doubt.
  if (equations.some(({ id, terms }) => broken.has(id) && terms.some(({ cell }) => cells.has(cell)))) return solution;
  const within = equations.filter(({ terms }) => terms.every(({ cell }) => cells.has(cell)));
  const again = solve({ rows: own, equations: within }, { score });
  if (again.broken.length > 0) return solution;
  const better = [...again.rows].filter(([id]) => id.startsWith('carryover/'));
  return { ...solution, rows: new Map([...solution.rows, ...better]) };
}

/**
 * Puts every loose figure of a document into its column.
 * All tables are one problem, since the same quantity stands in several of them.
 */
export function place(
  tables: readonly RawTable[],
  bodies: ReadonlySet<string>,
  strays: readonly Stray[],
  broken: readonly Unread[],
): Placed {
  const byRole: TablesByRole = new Map<TableRole, RawTable>(tables.map((table) => [table.role, table]));
  const stray = new Set(strays.map(({ row }) => row));
  const all = tables.flatMap(looseRows).filter(({ figures, row }) => figures.length > 0 && !stray.has(row));
  const overfull = all.filter(({ figures, columns }) => figures.length > columns.length);
  const loose = all.filter(({ figures, columns }) => figures.length <= columns.length);
  const rows = loose.map(toRow);
  // A row whose figures are left out is unknown, not zero.
  const unread = new Set([
    ...[...overfull, ...strays].flatMap(({ table, row }) =>
      formColumns(table.role).map((column) => cellId(table.role, row.row, column)),
    ),
    ...broken.flatMap(({ table, row, right }) => {
      const columns = isList(table.role) && !right ? ['income'] : looseColumns(table.role);
      return columns.map((column) => cellId(table.role, row.row, column));
    }),
  ]);
  const everything: TableEquation[] = [
    ...tables.flatMap((table) => [...rowEquations(table), ...treeEquations(table, bodies)]),
    ...codeEquations(byRole),
    ...crossEquations(byRole),
  ];
  const stated = everything.filter(({ terms }) => unread.size === 0 || !terms.some(({ cell }) => unread.has(cell)));
  const named = new Map(loose.map((item) => [cellId(item.table.role, item.row.row, item.columns[0] ?? ''), item]));
  const score = (row: LooseRow, placement: Placement): number => {
    const item = named.get(row.id);
    return item ? preference(item.table.role, item.row, item.columns, placement) : 0;
  };
  let solution = solve({ rows, equations: stated }, { score });
  const isDistrusted = distrusted(byRole, solution);
  const equations = stated.filter((equation) => !isDistrusted(equation));
  const torn = tornTables(solution);
  if (equations.length < stated.length) solution = solve({ rows, equations }, { score });
  const incomeTotal = cellId('income', byRole.get('income')?.rows.find(isTotal)?.row ?? 1, 'total');
  const more = carryoverFollowsSpending(byRole, solution);
  if (more.length > 0 && !torn.has('income') && !torn.has('expenditure'))
    solution = refine(solution, rows, [...equations, ...more], incomeTotal, score);
  return {
    facts: loose.flatMap((item) => factsOf(item, solution)),
    overfull: overfull.map(({ table, row }) => ({ table, row })),
  };
}
