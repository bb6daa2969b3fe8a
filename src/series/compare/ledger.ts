import { toFen, type Yuan } from '../../model/money';
import { judgeDifference } from '../../model/sums/rounding';
import { leavesOf, sumOfDifferences, type CompareRow } from './compare';

/** Which rows a reader asks for; an empty or unknown value asks for all. */
export const LEDGER_FILTERS = ['matched', 'new', 'ended', 'renamed', 'undisclosed'] as const;

export type LedgerFilter = (typeof LEDGER_FILTERS)[number];

/** One list of the comparison, counted and in reach of a reader's choice. */
export interface Ledger {
  /** How many codes that divide no further there are of each kind; renamed codes count at every level. */
  counts: Record<LedgerFilter, number> & { all: number };
  /** What is new and what has ended, the largest first. */
  fresh: CompareRow[];
  gone: CompareRow[];
}

/** Counts the rows of a list and sets apart what has no counterpart. */
export function ledgerOf(rows: readonly CompareRow[]): Ledger {
  const leaves = leavesOf(rows);
  const count = (kind: LedgerFilter) => leaves.filter((row) => row.kind === kind).length;
  return {
    counts: {
      all: leaves.length,
      matched: count('matched'),
      new: count('new'),
      ended: count('ended'),
      undisclosed: count('undisclosed'),
      renamed: rowsOf(rows).filter((row) => row.formerName !== '').length,
    },
    fresh: bySize(leaves.filter((row) => row.kind === 'new')),
    gone: bySize(leaves.filter((row) => row.kind === 'ended')),
  };
}

/** The rows that a filter asks for, without those above them, the largest difference first; null where it asks for all. */
export function filterRows(rows: readonly CompareRow[], filter: string): CompareRow[] | null {
  if (filter === 'renamed') return bySize(rowsOf(rows).filter((row) => row.formerName !== ''));
  if (!(LEDGER_FILTERS as readonly string[]).includes(filter)) return null;
  return bySize(leavesOf(rows).filter((row) => row.kind === filter));
}

/** All rows, each before what it divides into. */
export function rowsOf(rows: readonly CompareRow[]): CompareRow[] {
  return rows.flatMap((row) => [row, ...rowsOf(row.rows)]);
}

/** What a row opens into: a section of one item is skipped, since it says the same as its item. */
export function opensInto(row: CompareRow): CompareRow[] {
  return row.rows.flatMap((below) => (saysTheSame(below) ? opensInto(below) : [below]));
}

/** The ids from a class down to the row of this id, itself included; empty where there is none. */
export function wayToRow(rows: readonly CompareRow[], id: string): string[] {
  for (const row of rows) {
    if (row.id === id) return [id];
    const way = wayToRow(row.rows, id);
    if (way.length > 0) return [row.id, ...way];
  }
  return [];
}

/** What the rows of the first level leave of the difference of the totals, and whether rounding can explain it. */
export interface Remainder {
  amount: Yuan;
  rounding: boolean;
}

/** The remainder of a list; null where nothing remains, or where a difference is not known. */
export function remainderOf(rows: readonly CompareRow[], difference: Yuan | null): Remainder | null {
  if (difference === null || rows.length === 0 || rows.some((row) => row.difference === null)) return null;
  const amount = toFen(difference - sumOfDifferences(rows));
  if (amount === 0) return null;
  const steps = rows.flatMap((row) => [row.then?.step ?? 0, row.now?.step ?? 0]);
  const totals = [0, 1].map(() => Math.max(...steps));
  return { amount, rounding: judgeDifference(amount, [...steps, ...totals]).state !== '不符' };
}

function saysTheSame(row: CompareRow): boolean {
  const [only, ...others] = row.rows;
  return (
    only?.is === 'code' &&
    others.length === 0 &&
    row.formerName === '' &&
    only.kind === row.kind &&
    only.then?.amount === row.then?.amount &&
    only.now?.amount === row.now?.amount
  );
}

function bySize(rows: readonly CompareRow[]): CompareRow[] {
  const size = ({ difference, now }: CompareRow) => Math.abs(difference ?? now?.amount ?? 0);
  return [...rows].sort((a, b) => size(b) - size(a) || (a.id < b.id ? -1 : 1));
}
