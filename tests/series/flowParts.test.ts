import { expect, test } from 'vitest';
import type { Budget } from '../../src/model/budget';
import { stretchParts } from '../../src/layout/sankey/stretchParts';
import { wholeOf } from '../../src/series/flows/flowLayers';
import { flowParts } from '../../src/series/flows/flowParts';
import { inventedBudget } from '../build/inventedData';

/** A budget whose expenditure table prints these codes in its column of totals. */
function withCodes(amounts: Readonly<Record<string, number>>): Budget {
  const budget = inventedBudget('qingshi-2031', 2031);
  const [first] = budget.facts;
  const facts = Object.entries(amounts).map(([code, amount], index) => ({
    ...first!,
    id: `expenditure/${index + 2}/total`,
    table: 'expenditure' as const,
    row: index + 2,
    column: 'total',
    code,
    name: `名称${code}`,
    amount,
  }));
  return { ...budget, facts: [...budget.facts, ...facts] };
}

const budget = withCodes({
  '201': 1_000_000,
  '20103': 700_000,
  '2010301': 500_000,
  '2010350': 200_000,
  '20132': 300_000,
  '2013299': 300_000,
});

test('a class opens into its sections and items, each with its part of the class and its cell', () => {
  const parts = flowParts(budget).get('function:201') ?? [];
  expect(parts.map(({ code, level, amount }) => [code, level, amount / wholeOf(parts)])).toEqual([
    ['20103', 1, 0.7],
    ['2010301', 2, 0.5],
    ['2010350', 2, 0.2],
    // The only item of its section, and all of it: one row instead of two that say the same.
    ['2013299', 1, 0.3],
  ]);
  expect(parts.every(({ fact }) => fact?.startsWith('expenditure/'))).toBe(true);
});

test('a class without sections opens into nothing', () => {
  expect(flowParts(withCodes({ '208': 500_000 })).get('function:208')).toEqual([]);
});

test('an opened stretch is cut in proportion, and writes where there is room under its own label', () => {
  const parts = flowParts(budget).get('function:201') ?? [];
  const place = { at: 100, size: 200, label: { inside: true, height: 90, lines: [] } };
  expect(stretchParts(place, parts).map(({ part, at, size, text }) => [part.code, at, size, text])).toEqual([
    ['2010301', 100, 100, false],
    ['2010350', 200, 40, true],
    ['2013299', 240, 60, true],
  ]);
});

test('what is taken back has no length, so a stretch with it stays closed', () => {
  const parts = flowParts(withCodes({ '201': 100_000, '20103': 200_000, '20132': -100_000 })).get('function:201') ?? [];
  const place = { at: 0, size: 200, label: { inside: false, height: 0, lines: [] } };
  expect(parts).toHaveLength(2);
  expect(stretchParts(place, parts)).toEqual([]);
});

test('the pieces of a stretch fill it, also where the document rounds its items', () => {
  const [section, first, second, other] = flowParts(budget).get('function:201') ?? [];
  // 2010301 as printed is one ten thousand less than its part of 20103.
  const parts = [section!, { ...first!, amount: 490_000 }, second!, other!];
  const place = { at: 0, size: 99, label: { inside: false, height: 0, lines: [] } };
  const last = stretchParts(place, parts).at(-1)!;
  expect(last.at + last.size).toBe(99);
});
