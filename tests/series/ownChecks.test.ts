import { expect, test } from 'vitest';
import type { Check, CheckState } from '../../src/model/checks/check';
import { ownChecks } from '../../src/series/checks/ownChecks';
import { sampleBudget } from '../present/sampleBudget';

/** Checks of a budget, each between two lines. */
function checksBetween(...places: [left: number, right: number, state: CheckState][]): { checks: Check[] } {
  const [model] = sampleBudget().checks;
  if (!model) throw new Error('the sample has no check');
  return {
    checks: places.map(([left, right, state], index) => ({
      ...model,
      id: `c${index}`,
      state,
      left: { ...model.left, lines: [left] },
      right: { ...model.right, lines: [right] },
    })),
  };
}

const budget = checksBetween([1, 2, '相符'], [2, 9, '四舍五入差'], [7, 8, '不符'], [9, 9, '四舍五入差']);

test('a chart wears the worst state of the checks on its own lines, on either side, and not those of others', () => {
  expect(ownChecks(budget, [2])).toEqual({ count: 2, state: '四舍五入差', found: 1 });
  expect(ownChecks(budget, [1])).toEqual({ count: 1, state: '相符', found: 1 });
  expect(ownChecks(budget, [8, 9])).toEqual({ count: 3, state: '不符', found: 1 });
  expect(ownChecks(budget, [5])).toEqual({ count: 0, state: null, found: 0 });
  expect(ownChecks(budget, [])).toEqual({ count: 0, state: null, found: 0 });
});

test('what is about the whole document wears all of its checks', () => {
  expect(ownChecks(budget, null)).toEqual({ count: 4, state: '不符', found: 1 });
});
