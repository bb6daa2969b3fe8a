import type { BasicType } from 'hyparquet-writer';
import type { Budget } from '../../model/budget';
import type { CsvValue } from '../facts/csv';
import { sheetColumns, sheetRows, type Kind } from '../facts/facts';

/** What is handed over to engines, a folder each. */
export const PARQUET_KINDS = ['facts', 'checks', 'changes', 'targets'] as const satisfies Kind[];
export type ParquetKind = (typeof PARQUET_KINDS)[number];

/** What stands before the columns of a kind: whose they are. */
const OWNER = ['budget', 'body', 'year', 'stage', 'level', 'edition', 'sha256'] as const;

const INTEGERS = new Set(['year', 'row', 'page', 'line']);
/** Yuan, as in the budget; differences of checks may be counts too. */
const NUMBERS = new Set(['amount', 'current', 'change', 'prior', 'difference', 'bound', 'weight']);

export interface ParquetColumn {
  name: string;
  type: BasicType;
}

/** The columns of a kind: those of its CSV, and before them the budget that each row belongs to. */
export function parquetColumns(kind: ParquetKind): ParquetColumn[] {
  return [...OWNER, ...sheetColumns(kind)].map((name) => ({
    name,
    type: INTEGERS.has(name) ? 'INT32' : NUMBERS.has(name) ? 'DOUBLE' : 'STRING',
  }));
}

/** The rows of a budget. */
export function parquetRows(kind: ParquetKind, budget: Budget): CsvValue[][] {
  const { id, body, year, stage, level, edition = null, source } = budget;
  const owner = [id, body, year, stage, level, edition, source.sha256];
  return sheetRows(kind, budget).map((row) => [...owner, ...row]);
}

/** A row's values by the places of `OWNER`. */
export interface RowOwner {
  id: string;
  body: string;
  year: number;
  sha256: string;
}

/** In the order of the parts: by body, year and id, letters in the order of their bytes, as engines compare them. */
export function byOwner(a: Omit<RowOwner, 'sha256'>, b: Omit<RowOwner, 'sha256'>): number {
  return byBytes(a.body, b.body) || a.year - b.year || byBytes(a.id, b.id);
}

function byBytes(a: string, b: string): number {
  return a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b));
}
