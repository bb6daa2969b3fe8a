import * as v from 'valibot';
import { expect, test } from 'vitest';
import { budgetSchema } from '../../src/model/schema';
import { inventedBudget } from '../build/inventedData';

const budget = inventedBudget('jia-2030', 2030);
const fact = budget.facts[0];

/** Dotted path of the first thing that is wrong, or `fits`. */
function firstFault(value: unknown): string | null {
  const result = v.safeParse(budgetSchema, value);
  return result.success ? 'fits' : v.getDotPath(result.issues[0]);
}

test('a budget fits', () => {
  expect(firstFault(budget)).toBe('fits');
});

test.each([
  ['format', { ...budget, format: 'mingzhang/budget@3' }],
  ['year', { ...budget, year: 20.5 }],
  ['level', { ...budget, level: '机关' }],
  ['colour', { ...budget, colour: 'red' }],
  ['source.sha256', { ...budget, source: { ...budget.source, sha256: 'abc' } }],
  ['facts.0.amount', { ...budget, facts: [{ ...fact, amount: '1' }] }],
  ['facts.0.amount', { ...budget, facts: [{ ...fact, amount: Number.NaN }] }],
  ['facts.0.table', { ...budget, facts: [{ ...fact, table: 'summary' }] }],
  ['facts.0.provenance', { ...budget, facts: [{ ...fact, provenance: 'guessed' }] }],
  ['facts.0.printed.line', { ...budget, facts: [{ ...fact, printed: { ...fact?.printed, line: 0 } }] }],
  ['published.date', { ...budget, published: { date: '2030-2-1', line: 3 } }],
])('a wrong %s is named by its place', (place, value) => {
  expect(firstFault(value)).toBe(place);
});
