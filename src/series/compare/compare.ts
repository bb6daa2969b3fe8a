import type { CheckState } from '../../model/checks/check';
import { sumYuan, toFen, type Yuan } from '../../model/money';
import type { Account, AccountKind, AccountPart, Figure, KnownPart } from './account';

/**
 * How two accounts stand to each other under one code. `matched`: both have it. `new`: only the second. `ended`: only the
 * first. `undisclosed`: the first does not say, which is none of the others.
 */
export type RowKind = 'matched' | 'new' | 'ended' | 'undisclosed';

/** A difference as the later document itself states it, where it is not the one that the two figures give. */
export interface StatedDifference {
  amount: Yuan;
  step: Yuan;
  line: number;
  state: CheckState;
}

/** One code in both accounts. */
export interface CompareRow {
  id: string;
  kind: RowKind;
  is: AccountKind;
  code: string;
  key: string;
  /** As the second account prints it; as the first does where it has ended. */
  name: string;
  /** The name in the first account where it is another one under the same code; else empty. */
  formerName: string;
  /** Code on the other side that has the same name, for a row that is new or has ended; else empty. */
  sameName: string;
  then: Figure | null;
  now: Figure | null;
  /** The second figure less the first, exact to the fen; null where the first is not known. */
  difference: Yuan | null;
  /** Of a matched row whose first figure is more than zero. */
  percent: number | null;
  /** What is known of it where the first figure is not known as a whole. */
  known: KnownPart | null;
  stated: StatedDifference | null;
  rows: CompareRow[];
}

/** Two accounts, code by code. */
export interface ComparedAccounts {
  /** The second total less the first; null where one of them is not known. */
  difference: Yuan | null;
  percent: number | null;
  functions: CompareRow[];
  categories: CompareRow[];
  manners: CompareRow[];
}

/** Compares two accounts: what is subtracted is exact, and rounding is left to the screen. */
export function compare(then: Account, now: Account): ComparedAccounts {
  const rows = (a: readonly AccountPart[], b: readonly AccountPart[]) =>
    withSameNames(rowsOf(a, b, then.proven), plainName);
  const difference = then.head.total && now.head.total ? toFen(now.head.total.amount - then.head.total.amount) : null;
  return {
    difference,
    percent: percentOf(difference, then.head.total),
    functions: rows(then.functions, now.functions),
    categories: rows(then.categories, now.categories),
    manners: rows(then.manners, now.manners),
  };
}

/** All rows that divide no further, in order. */
export function leavesOf(rows: readonly CompareRow[]): CompareRow[] {
  return rows.flatMap((row) => (row.rows.length === 0 ? [row] : leavesOf(row.rows)));
}

/** What the differences of some rows add up to; rows without one add nothing. */
export function sumOfDifferences(rows: readonly CompareRow[]): Yuan {
  return sumYuan(rows.map((row) => row.difference ?? 0));
}

function rowsOf(then: readonly AccountPart[], now: readonly AccountPart[], proven: boolean): CompareRow[] {
  const before = new Map(then.map((part) => [part.id, part]));
  const after = new Set(now.map((part) => part.id));
  return [
    ...now.map((part) => rowOf(before.get(part.id), part, proven)),
    ...then.filter((part) => !after.has(part.id)).map((part) => rowOf(part, undefined, proven)),
  ].sort(inOrder);
}

function rowOf(then: AccountPart | undefined, now: AccountPart | undefined, proven: boolean): CompareRow {
  const part = now ?? then;
  if (!part) throw new Error('a row needs one of its sides');
  const kind = kindOf(then, now, proven);
  const difference = kind === 'undisclosed' ? null : toFen((now?.figure?.amount ?? 0) - (then?.figure?.amount ?? 0));
  const renamed = then && now && plainName(then.name) !== plainName(now.name);
  return {
    id: part.id,
    kind,
    is: part.kind,
    code: part.code,
    key: part.key,
    name: part.name,
    formerName: renamed ? then.name : '',
    sameName: '',
    then: then?.figure ?? null,
    now: now?.figure ?? null,
    difference,
    percent: kind === 'matched' ? percentOf(difference, then?.figure ?? null) : null,
    known: then?.known ?? null,
    stated: null,
    rows: rowsOf(then?.parts ?? [], now?.parts ?? [], proven),
  };
}

function kindOf(before: AccountPart | undefined, after: AccountPart | undefined, proven: boolean): RowKind {
  const [then, now] = [before?.figure, after?.figure];
  // Every body spends in both manners or leaves a cell blank: a total that is not there was not printed, or not read.
  if ((after ?? before)?.kind === 'manner' && !(then && now)) return 'undisclosed';
  if (!then) return proven ? 'undisclosed' : 'new';
  if (!now) return 'ended';
  // A printed zero is a figure; a predecessor worked out as zero says that there was none.
  return proven && then.amount === 0 && now.amount !== 0 ? 'new' : 'matched';
}

/** Never of nothing: a figure that had no predecessor has no percentage either. */
function percentOf(difference: Yuan | null, then: Figure | null): number | null {
  return difference === null || !then || then.amount <= 0 ? null : (100 * difference) / then.amount;
}

/** The largest of now first, then what has ended; what the document does not divide or disclose comes last. */
function inOrder(a: CompareRow, b: CompareRow): number {
  const last = ({ is }: CompareRow) => (is === 'undisclosed' || is === 'rest' ? 1 : 0);
  const size = ({ now, then }: CompareRow) => now?.amount ?? -1 / (1 + Math.abs(then?.amount ?? 0));
  return last(a) - last(b) || size(b) - size(a) || (a.id < b.id ? -1 : 1);
}

/** Marks new and ended codes of one name: the money may only have moved from one code to another. */
function withSameNames(rows: CompareRow[], nameOf: (name: string) => string): CompareRow[] {
  const leaves = leavesOf(rows).filter((row) => row.code !== '' && row.name !== '');
  const codesBy = (kind: RowKind) =>
    new Map(leaves.filter((row) => row.kind === kind).map((row) => [nameOf(row.name), row.code]));
  const twins = { new: codesBy('ended'), ended: codesBy('new') };
  const mark = (row: CompareRow): CompareRow => ({
    ...row,
    sameName: row.kind === 'new' || row.kind === 'ended' ? (twins[row.kind].get(nameOf(row.name)) ?? '') : '',
    rows: row.rows.map(mark),
  });
  return twins.new.size > 0 && twins.ended.size > 0 ? rows.map(mark) : rows;
}

/** A name without what only typesetting or custom adds: spaces, kinds of punctuation marks, the closing 支出. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s,.;:、，。；：()（）“”"'‘’·-]/g, '')
    .replace(/(?<=.{2})支出$/, '');
}
