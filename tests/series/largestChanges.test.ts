import { expect, test } from 'vitest';
import type { ChangeItem } from '../../src/series/changes/changeList';
import { largestChanges } from '../../src/series/changes/largestChanges';

function changes(...stated: [code: string, amount: number][]): ChangeItem[] {
  return stated.map(([code, amount], index) => ({
    id: `s${index}`,
    kind: 'changed',
    code,
    key: 'rest',
    subject: '',
    current: 0,
    prior: 0,
    amount,
    step: 100,
    percent: null,
    places: [],
  }));
}

test('purposes are shown and counted alone, so that no money is counted twice', () => {
  const items = changes(['', -900], ['2010301', 500], ['2080505', -300], ['', 200], ['2210201', 100], ['2210202', 0]);
  const { top, others, purposes } = largestChanges(items, 2);
  expect(top.map(({ amount }) => amount)).toEqual([500, -300]);
  expect([others, purposes]).toEqual([1, true]);
});

test('where the document states one purpose at most, everything that changed is shown and counted', () => {
  const { top, others, purposes } = largestChanges(changes(['', -900], ['2010301', 500], ['', 0]), 5);
  expect(top.length).toBe(2);
  expect([others, purposes]).toEqual([0, false]);
});
