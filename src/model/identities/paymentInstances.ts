import { threePublicItem, type ThreePublicItem } from '../tables/threePublic';
import { codeSum } from './codeIdentities';
import type { CellSum, Instance } from './Identity';
import type { PrintedRow, PrintedTables } from './PrintedTables';

/** Expenses of the three-public table and the economic sections that pay them, from the national classification. */
const PAYMENTS: readonly (readonly [code: string, item: ThreePublicItem])[] = [
  ['30212', 'abroad'],
  ['30217', 'hospitality'],
  ['30231', 'car_running'],
  ['30215', 'meetings'],
  ['30216', 'training'],
];

/** A payment that both tables print, and what it is for. */
export interface PaymentInstance<Row> extends Instance<Row> {
  item: ThreePublicItem;
}

/** The expense as a column, which holds what all budgets pay, or as a row with a column for each budget. */
function expense<Row extends PrintedRow>(
  tables: PrintedTables<Row>,
  columns: readonly string[],
  item: ThreePublicItem,
): Pick<Instance<Row>, 'left' | 'relation'> | undefined {
  const role = 'three-public';
  const sum = (row: Row | undefined, column: string): CellSum<Row>[] => [
    { role, rows: row ? [row] : [], columns: [column], blank: undefined },
  ];
  // Basic expenditure alone is never more than what all budgets pay.
  if (columns.includes(item)) return { left: sum(tables.totalRow(role), item), relation: 'at-least' };
  if (!columns.includes('general_public')) return undefined;
  const row = tables.rows(role).find(({ code, name }) => code === '' && threePublicItem(name) === item);
  return { left: sum(row, 'general_public'), relation: 'equal' };
}

/** The same payment of the general public budget, printed by purpose and by economic section. */
export function paymentInstances<Row extends PrintedRow>(tables: PrintedTables<Row>): PaymentInstance<Row>[] {
  const table = tables.table('three-public');
  if (!table || !tables.table('basic')) return [];
  const columns = table.columns.map(({ key }) => key);
  return PAYMENTS.flatMap(([code, item]) => {
    const found = expense(tables, columns, item);
    return found ? [{ what: code, item, ...found, right: [codeSum(tables, 'basic', ['total'], code)] }] : [];
  });
}
