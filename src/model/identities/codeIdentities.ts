import { levelOf } from '../codes';
import { columnsMeasuring, type Measure } from '../tables/measure';
import { BUDGETS } from './budgets';
import {
  isOnlyGeneralPublic,
  isPaidByGeneralPublic,
  noCarryoverInAppropriation,
  nothingCarriedForward,
  type Condition,
} from './conditions';
import type { TableRole } from '../tables/table';
import type { CellSum, Instance } from './Identity';
import type { PrintedRow, PrintedTable, PrintedTables } from './PrintedTables';

/** Two tables that print the same measure for every code. */
export interface CodeIdentity {
  key: string;
  left: TableRole;
  right: TableRole;
  measure: Measure;
  /** What the right table's figures measure, where that is the same money only sometimes. */
  rightMeasure?: Measure;
  /** One of the two prints classes only. */
  classesOnly?: boolean;
  /** A table that stands between the two: where it is printed, both are held against it instead. */
  without?: TableRole;
  /** What holds only sometimes: where, and for which codes. */
  where?: Condition;
}

const ALL: Measure = { source: 'all', manner: 'all' };
const FISCAL: Measure = { source: 'fiscal', manner: 'all' };
const GENERAL_PUBLIC: Measure = { source: 'general_public', manner: 'all' };

const of = (key: string, left: TableRole, right: TableRole, measure: Measure): CodeIdentity => {
  return { key, left, right, measure };
};

const classesOf = (key: string, left: TableRole, right: TableRole, measure: Measure): CodeIdentity => {
  return { ...of(key, left, right, measure), classesOnly: true };
};

/** Every measure that two tables print by code, in the order in which their checks are listed. */
export const CODE_IDENTITIES: readonly CodeIdentity[] = [
  { ...of('expenditure-income', 'expenditure', 'income', ALL), where: nothingCarriedForward },
  classesOf('overview-expenditure', 'overview', 'expenditure', ALL),
  {
    ...classesOf('overview-income', 'overview', 'income', ALL),
    without: 'expenditure',
    where: nothingCarriedForward,
  },
  { ...classesOf('appropriation-income', 'appropriation', 'income', FISCAL), where: noCarryoverInAppropriation },
  ...BUDGETS.map(([role, source]) =>
    classesOf(`appropriation-${role}`, 'appropriation', role, { source, manner: 'all' }),
  ),
  ...BUDGETS.map(([role, source]) => of(`${role}-income`, role, 'income', { source, manner: 'all' })),
  ...BUDGETS.map(([role, source]): CodeIdentity => ({
    ...classesOf(`appropriation-income-${role}`, 'appropriation', 'income', { source, manner: 'all' }),
    without: role,
    where: noCarryoverInAppropriation,
  })),
  ...(['basic', 'project'] as const).map((manner): CodeIdentity => {
    const identity = of(`${manner}-by-code`, 'expenditure', 'general-public', { source: 'all', manner });
    return { ...identity, rightMeasure: { source: 'general_public', manner }, where: isPaidByGeneralPublic };
  }),
  of('project-general-public', 'project', 'general-public', { source: 'general_public', manner: 'project' }),
  // Tables that only some forms print.
  ...(['basic', 'project'] as const).map((manner) =>
    classesOf(`overview-${manner}`, 'overview', 'expenditure', { source: 'all', manner }),
  ),
  {
    ...of('appropriation-expenditure-general-public', 'appropriation-expenditure', 'general-public', FISCAL),
    rightMeasure: GENERAL_PUBLIC,
    where: isOnlyGeneralPublic,
  },
  {
    ...of('appropriation-basic-basic', 'appropriation-basic', 'basic', { source: 'fiscal', manner: 'basic' }),
    rightMeasure: { source: 'general_public', manner: 'basic' },
    where: isOnlyGeneralPublic,
  },
];

/** What a table prints of a code in these columns: a figure, a blank, or nothing about it. */
export function codeSum<Row extends PrintedRow>(
  tables: PrintedTables<Row>,
  role: TableRole,
  columns: readonly string[],
  code: string,
): CellSum<Row> {
  const rows = tables.byCode(role, code);
  const isSaid = rows.length > 0 || tables.saysNothingOf(role, code);
  return { role, rows, columns, blank: isSaid ? { row: code, column: columns[0] ?? '' } : undefined };
}

function instancesOf<Row extends PrintedRow>(
  tables: PrintedTables<Row>,
  identity: CodeIdentity,
  left: PrintedTable,
  right: PrintedTable,
): Instance<Row>[] {
  const leftColumns = columnsMeasuring(left, identity.measure);
  const rightColumns = columnsMeasuring(right, identity.rightMeasure ?? identity.measure);
  if (leftColumns.length === 0 || rightColumns.length === 0) return [];
  const codes = [...new Set([...tables.codes(left.role), ...tables.codes(right.role)])];
  return codes
    .filter((code) => !identity.classesOnly || levelOf(code) === 'class')
    .filter((code) => !identity.where || identity.where.holds(tables, code))
    .map((code) => ({
      what: `${identity.key}/${code}`,
      left: [codeSum(tables, left.role, leftColumns, code)],
      right: [codeSum(tables, right.role, rightColumns, code)],
      relation: 'equal',
    }));
}

/** The figures of one measure and one code that two tables of a document print. */
export function codeInstances<Row extends PrintedRow>(tables: PrintedTables<Row>): Instance<Row>[] {
  return CODE_IDENTITIES.flatMap((identity) => {
    const left = tables.table(identity.left);
    const right = tables.table(identity.right);
    if (!left || !right || (identity.without && tables.table(identity.without))) return [];
    return instancesOf(tables, identity, left, right);
  });
}
