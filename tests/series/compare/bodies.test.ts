import { describe, expect, test } from 'vitest';
import type { Budget } from '../../../src/model/budget';
import { leavesOf, type CompareRow } from '../../../src/series/compare/compare';
import { compareBudgets } from '../../../src/series/compare/comparison';
import { readInvented } from '../../ingest/judgeReading';
import { invent } from '../../invent/invent';

/** Invented documents of the same year by bodies of different kinds: an audit office, a bureau, a health commission. */
const SEEDS = [3, 47, 56];

const budgets = SEEDS.map((seed): Budget => {
  const { value, refusal } = readInvented(invent(seed));
  if (!value) throw new Error(refusal);
  return value.budget;
});
const pairs = budgets.flatMap((own) => budgets.filter((other) => other !== own).map((other) => [own, other] as const));

/** Items of the table of expenditure with what they get, as they are printed. */
function items({ facts }: Budget): Map<string, { name: string; amount: number }> {
  const rows = facts.filter(
    ({ table, column, code }) => table === 'expenditure' && column === 'total' && code.length === 7,
  );
  return new Map(rows.map(({ code, name, amount }) => [code, { name, amount }]));
}

const plain = (name: string) => name.replace(/\s/g, '');

describe.each(pairs.map(([own, other]) => ({ own, other, title: `${own.body} beside ${other.body}` })))(
  '$title in the same year',
  ({ own, other }) => {
    const found = compareBudgets(own, other);
    const rows = leavesOf(found.functions).filter(({ code }) => code.length === 7);
    const [mine, theirs] = [items(own), items(other)];

    test('are two bodies, the other one first', () => {
      expect(own.year).toBe(other.year);
      expect(found).toMatchObject({ mode: 'bodies', percent: null, stated: null, proof: null });
      expect([found.then.body, found.now.body]).toEqual([other.body, own.body]);
    });

    test('have each item once, as what the two tables make of it', () => {
      expect(rows.map(({ code }) => code).sort()).toEqual([...new Set([...mine.keys(), ...theirs.keys()])].sort());
      for (const row of rows) {
        const kind = !theirs.has(row.code) ? 'new' : !mine.has(row.code) ? 'ended' : 'matched';
        expect(row.kind, row.code).toBe(kind);
        const difference = (mine.get(row.code)?.amount ?? 0) - (theirs.get(row.code)?.amount ?? 0);
        expect(row.difference, row.code).toBeCloseTo(difference, 2);
      }
    });

    test('keep a code with two names apart from one that only one of them has', () => {
      for (const row of rows) {
        const names = [mine, theirs].map((one) => plain(one.get(row.code)?.name ?? ''));
        const renamed = names.every((name) => name !== '') && names[0] !== names[1];
        expect(row.formerName !== '', row.code).toBe(renamed);
      }
    });

    test('are never a percentage of each other', () => {
      const every = (all: readonly CompareRow[]): CompareRow[] => all.flatMap((row) => [row, ...every(row.rows)]);
      const shown = [...found.functions, ...found.categories, ...found.manners];
      expect(every(shown).filter(({ percent }) => percent !== null)).toEqual([]);
    });
  },
);
