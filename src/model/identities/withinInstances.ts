import { columnsMeasuring } from '../tables/measure';
import { BUDGETS } from './budgets';
import { codeSum } from './codeIdentities';
import type { Instance } from './Identity';
import type { PrintedRow, PrintedTables } from './PrintedTables';

/** What each budget pays of a code is part of what the body spends on it: basic within basic, project within project. */
export function withinInstances<Row extends PrintedRow>(tables: PrintedTables<Row>): Instance<Row>[] {
  const table = tables.table('expenditure');
  if (!table) return [];
  return (['basic', 'project'] as const).flatMap((manner) => {
    const whole = columnsMeasuring(table, { source: 'all', manner });
    const parts = BUDGETS.flatMap(([role, source]) => {
      const budget = tables.table(role);
      const columns = budget ? columnsMeasuring(budget, { source, manner }) : [];
      return columns.length > 0 ? [{ role, columns }] : [];
    });
    if (whole.length === 0) return [];
    return tables.codes('expenditure').flatMap((code): Instance<Row>[] => {
      const right = parts
        .map(({ role, columns }) => codeSum(tables, role, columns, code))
        .filter(({ rows }) => rows.length > 0);
      const left = [codeSum(tables, 'expenditure', whole, code)];
      return right.length > 0 ? [{ what: `${manner}/${code}`, left, right, relation: 'at-least' }] : [];
    });
  });
}
