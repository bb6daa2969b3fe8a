import type { PrintedNumber } from '../../ingest/7-assemble/numbers';
import { toldBudget } from '../../i18n/checks/toldBudget';
import type { Budget } from '../../model/budget';
import { parsePrinted } from '../../model/money';
import type { TableRole } from '../../model/tables/table';
import { flowGraph } from '../../series/flows/graph/flowGraph';
import { csvOf, type CsvValue } from './csv';

/** What `facts --kind` prints. */
export const KINDS = ['facts', 'changes', 'projects', 'targets', 'checks', 'flows', 'numbers'] as const;

export type Kind = (typeof KINDS)[number];

interface Sheet {
  columns: readonly string[];
  rows: (budget: Budget, numbers: readonly PrintedNumber[]) => (readonly CsvValue[])[];
}

/** Columns of percentages hold no money. */
const isMoney = (column: string): boolean => !/(?:^|_)percent$/.test(column);

/** The file that a line stands in. */
function fileOf({ file, parts }: Budget['source'], line: number): string {
  return parts?.find(({ endLine }) => line <= endLine)?.file ?? file;
}

/** The unit that a row's table is printed in. */
function unitOf(tables: Budget['tables'], role: TableRole, row: number): string {
  const own = tables.filter((table) => table.role === role);
  return (own.find(({ rows }) => rows.some((one) => one.row === row)) ?? own[0])?.unit ?? '';
}

/** Percent as printed, with the sign of its words. */
function signed(text: string, value: number): string {
  const plain = text.replace(/,/g, '');
  return value < 0 && parsePrinted(plain) > 0 ? `-${plain}` : plain;
}

/** Flows of the same pair and certainty are one row. */
function flowRows(budget: Budget): CsvValue[][] {
  const rows = new Map<
    string,
    { from: string; to: string; amount: number; min: number; max: number; certainty: string }
  >();
  for (const { from, to, amount, min, max, certainty } of flowGraph(budget).flows) {
    const key = `${from}>${to}>${certainty}`;
    const row = rows.get(key) ?? { from, to, amount: 0, min: 0, max: 0, certainty };
    rows.set(key, { ...row, amount: add(row.amount, amount), min: add(row.min, min), max: add(row.max, max) });
  }
  return [...rows.values()].map((row) => [row.from, row.to, row.amount, row.min, row.max, row.certainty]);
}

const add = (a: number, b: number): number => Math.round((a + b) * 100) / 100;

const SHEETS: Readonly<Record<Kind, Sheet>> = {
  facts: {
    columns: [
      'table',
      'row',
      'code',
      'name',
      'column',
      'amount',
      'published',
      'page',
      'line',
      'provenance',
      'file',
      'unit',
    ],
    rows: ({ facts, tables, source }) =>
      facts.map(({ table, row, code, name, column, amount, printed, provenance }) => [
        table,
        row,
        code,
        name,
        column,
        isMoney(column) ? amount : null,
        printed.text,
        printed.page,
        printed.line,
        provenance,
        fileOf(source, printed.line),
        isMoney(column) ? unitOf(tables, table, row) : '%',
      ]),
  },
  changes: {
    columns: ['scope', 'code', 'subject', 'current', 'change', 'percent', 'prior', 'reason', 'line', 'base'],
    rows: ({ statements }) =>
      statements.flatMap(({ scope, code, subject, current, change }) => {
        if (!change) return [];
        const percent = change.percent ? signed(change.percent.printed.text, change.percent.value) : null;
        const { amount, base = '', reason, printed } = change;
        const worked = current === null || amount === null ? null : add(current, -amount);
        const prior = change.prior?.amount ?? worked;
        return [[scope, code, subject, current, amount, percent, prior, reason, printed.line, base]];
      }),
  },
  projects: {
    columns: ['name', 'code', 'amount', 'basis', 'period', 'allocation', 'reason', 'line'],
    rows: ({ projects }) =>
      projects.map(({ name, code, amount, basis, period, allocation, reason, quote }) => [
        name,
        code,
        amount?.amount ?? null,
        basis,
        period,
        allocation,
        reason,
        quote.line,
      ]),
  },
  targets: {
    columns: ['project', 'level1', 'level2', 'indicator', 'operator', 'value', 'unit', 'last_year', 'weight', 'line'],
    rows: ({ targets }) =>
      targets.flatMap(({ project, targets: rows }) =>
        rows.map(({ level1, level2, indicator, operator, value, unit, lastYear, weight, place }) => [
          project,
          level1,
          level2,
          indicator,
          operator,
          value,
          unit,
          lastYear,
          weight,
          place.line,
        ]),
      ),
  },
  checks: {
    columns: ['id', 'rule', 'left', 'right', 'difference', 'bound', 'state', 'lines'],
    rows: (budget) =>
      toldBudget(budget, 'zh').checks.map(({ id, rule, left, right, difference, bound, state }) => {
        const lines = [...new Set([...left.lines, ...right.lines])].sort((a, b) => a - b);
        return [id, rule, left.text, right.text, difference, bound, state, lines.join(' ')];
      }),
  },
  flows: { columns: ['from', 'to', 'amount', 'min', 'max', 'provenance'], rows: (budget) => flowRows(budget) },
  numbers: {
    columns: ['line', 'offset', 'text', 'role', 'ref'],
    rows: (_, numbers) => numbers.map(({ line, offset, text, role, ref }) => [line, offset, text, role, ref]),
  },
};

/** The columns of a kind, in their order. */
export function sheetColumns(kind: Kind): readonly string[] {
  return SHEETS[kind].columns;
}

/** The rows of one kind of what a document holds, a value for each of its columns. */
export function sheetRows(kind: Kind, budget: Budget, numbers: readonly PrintedNumber[] = []): (readonly CsvValue[])[] {
  return SHEETS[kind].rows(budget, numbers);
}

/** One kind of what a document holds, as CSV with a header row. */
export function factsCsv(kind: Kind, budget: Budget, numbers: readonly PrintedNumber[]): string {
  return csvOf(sheetColumns(kind), sheetRows(kind, budget, numbers));
}
