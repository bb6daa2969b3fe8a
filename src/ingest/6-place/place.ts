import type { Fact } from '../../model/fact';
import { stepOf, yuanOf, type MoneyUnit } from '../../model/money';
import type { Printed } from '../../model/source/source';
import type { TableRole } from '../../model/tables/table';
import type { LinearConstraint, Placement, RoundedNumber, Solution, Variable } from '../../solve/Problem';
import { solve } from '../../solve/solve';
import type { RawRow, RawTable } from '../loose/RawTable';
import { carryoverFollowsSpending } from './carryover';
import { formColumns, looseColumns } from '../../templates/forms/textForm';
import { cellId } from '../loose/cellId';
import { distrusted, tornTables } from './distrust';
import { isTotal } from '../loose/families';
import { rowConstraints, treeConstraints, type TableConstraint, type TablesByRole } from './tableConstraints';
import { identityConstraints } from './identityConstraints';
import { looseRows, type Loose } from './LooseTables';
import { CARRYOVER_FOLLOWS, fitOf, INFERENCE_RULE } from '../../templates/tables/placingRules';
import { shapeOf } from '../../templates/tables/tableShapes';
import type { Broken } from '../2-tables/text/joinBroken';
import type { TornRow } from '../5-damage/findTornRows';

export interface Placed {
  facts: Fact[];
  /** Rows with more figures than columns: nobody can say where they stand. */
  overfull: { table: RawTable; row: RawRow }[];
}

function figureOf(printed: Printed, unit: MoneyUnit): RoundedNumber {
  return { value: yuanOf(printed.text, unit), step: stepOf(printed.text, unit) };
}

function toVariable(loose: Loose): Variable {
  const { role } = loose.table;
  return {
    id: cellId(role, loose.row.row, loose.columns[0] ?? ''),
    figures: loose.figures.map((printed) => figureOf(printed, loose.table.unit)),
    cells: loose.columns.map((column) => cellId(role, loose.row.row, column)),
  };
}

function factsOf(loose: Loose, solution: Solution): Fact[] {
  const { role, unit } = loose.table;
  const solved = solution.assignments.get(cellId(role, loose.row.row, loose.columns[0] ?? ''));
  if (!solved) return [];
  const full = loose.figures.length === loose.columns.length;
  return loose.figures.map((printed, index): Fact => {
    const column = loose.columns[solved.chosen[index] ?? 0] ?? '';
    const others = new Set(solved.domain.map((placement) => loose.columns[placement[index] ?? 0] ?? ''));
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

/**
 * Solves the carryover table once more with what is known by now; the other tables stay as they are.
 * @param carried ids of the variables of that table
 */
function refine(
  solution: Solution,
  variables: readonly Variable[],
  constraints: readonly LinearConstraint[],
  carried: ReadonlySet<string>,
  heldTotal: string,
  score: (variable: Variable, placement: Placement) => number,
): Solution {
  const own = variables
    .filter(({ id }) => carried.has(id) || id === heldTotal)
    .map((variable): Variable => ({ ...variable, domain: solution.assignments.get(variable.id)?.domain ?? [] }));
  const cells = new Set(own.flatMap((variable) => variable.cells));
  const violated = new Set(solution.violated);
  // Where the table or its link to the income table contradicts itself, a second look would only hide the doubt.
  if (constraints.some(({ id, terms }) => violated.has(id) && terms.some(({ cell }) => cells.has(cell))))
    return solution;
  const within = constraints.filter(({ terms }) => terms.every(({ cell }) => cells.has(cell)));
  const again = solve({ variables: own, constraints: within }, { score });
  if (again.violated.length > 0) return solution;
  const better = [...again.assignments].filter(([id]) => carried.has(id));
  return { ...solution, assignments: new Map([...solution.assignments, ...better]) };
}

/**
 * Puts every loose figure of a document into its column.
 * All tables are one problem, since the same quantity stands in several of them.
 */
export function place(
  tables: readonly RawTable[],
  bodies: ReadonlySet<string>,
  tornRows: readonly TornRow[],
  broken: readonly Broken[],
): Placed {
  const byRole: TablesByRole = new Map<TableRole, RawTable>(tables.map((table) => [table.role, table]));
  const left = new Set(tornRows.map(({ row }) => row));
  const all = tables.flatMap(looseRows).filter(({ figures, row }) => figures.length > 0 && !left.has(row));
  const overfull = all.filter(({ figures, columns }) => figures.length > columns.length);
  const loose = all.filter(({ figures, columns }) => figures.length <= columns.length);
  const variables = loose.map(toVariable);
  // A row whose figures are left out is unknown, not zero.
  const unread = new Set([
    ...[...overfull, ...tornRows].flatMap(({ table, row }) =>
      formColumns(table.role).map((column) => cellId(table.role, row.row, column)),
    ),
    ...broken.flatMap(({ table, row, right }) => {
      const columns =
        shapeOf(table.role).rows === 'lists' && !right ? formColumns(table.role).slice(0, 1) : looseColumns(table.role);
      return columns.map((column) => cellId(table.role, row.row, column));
    }),
  ]);
  const everything: TableConstraint[] = [
    ...tables.flatMap((table) => [...rowConstraints(table), ...treeConstraints(table, bodies)]),
    ...identityConstraints(tables),
  ];
  const stated = everything.filter(({ terms }) => unread.size === 0 || !terms.some(({ cell }) => unread.has(cell)));
  const named = new Map(loose.map((item) => [cellId(item.table.role, item.row.row, item.columns[0] ?? ''), item]));
  const score = (variable: Variable, placement: Placement): number => {
    const item = named.get(variable.id);
    if (!item) return 0;
    const columns = placement.map((index) => item.columns[index] ?? '');
    return fitOf(item.table.role, item.row, columns);
  };
  let solution = solve({ variables, constraints: stated }, { score });
  const torn = tornTables(stated, solution);
  const isDistrusted = distrusted(byRole, torn, solution);
  const constraints = stated.filter((constraint) => !isDistrusted(constraint));
  if (constraints.length < stated.length) solution = solve({ variables, constraints }, { score });
  const { carried, held, spent } = CARRYOVER_FOLLOWS;
  const heldTotal = cellId(held, byRole.get(held)?.rows.find(isTotal)?.row ?? 1, formColumns(held)[0] ?? '');
  const more = carryoverFollowsSpending(byRole, solution);
  const followers = new Set(loose.filter(({ table }) => table.role === carried).map((item) => toVariable(item).id));
  if (more.length > 0 && !torn.has(held) && !torn.has(spent))
    solution = refine(solution, variables, [...constraints, ...more], followers, heldTotal, score);
  return {
    facts: loose.flatMap((item) => factsOf(item, solution)),
    overfull: overfull.map(({ table, row }) => ({ table, row })),
  };
}
