import { describe, expect, test } from 'vitest';
import { toldBudget } from '../../src/i18n/checks/toldBudget';
import type { ToldBudget } from '../../src/model/budget';
import type { Check } from '../../src/model/checks/check';
import type { Target, TargetTable } from '../../src/model/narrative/target';
import { targetGroups } from '../../src/series/targets/targetCards';
import { targetsView } from '../../src/series/targets/targetsView';
import { inventedBudget } from '../build/inventedData';

function target(id: string, line: number, more: Partial<Target> = {}): Target {
  return {
    id,
    level1: '产出指标',
    level2: '数量指标',
    indicator: '修路里程',
    operator: '>=',
    value: '12',
    unit: '公里',
    lastYear: '',
    weight: 10,
    basis: '',
    scoring: '',
    evidence: '',
    place: { page: null, line, offset: 0 },
    ...more,
  };
}

function table(project: string, line: number, targets: Target[]): TargetTable {
  return { project, title: '绩效目标表', line, endLine: line + 9, funds: [], goal: '', goalLine: 0, targets };
}

function check(id: string, left: number[], right: number[], state: Check['state'] = '不符'): Check {
  const side = (lines: number[]) => ({
    operands: [{ kind: 'as-told' as const, words: '一处' }],
    lines,
    facts: [],
    value: 1,
  });
  return {
    id,
    rule: id.split('/')[0] ?? '',
    group: 'targets',
    left: side(left),
    right: side(right),
    difference: 0,
    bound: 0,
    about: [],
    addends: 1,
    unit: '个',
    state,
  };
}

function budgetWith(targets: TargetTable[], checks: Check[] = []): ToldBudget {
  return toldBudget({ ...inventedBudget('a', 2031), targets, checks }, 'zh');
}

const cardOf = (more: Partial<Target>) =>
  targetGroups(budgetWith([table('', 1, [target('g1.1', 2, more)])]))[0]?.targets[0];

describe('a target against last year', () => {
  test.each([
    ['12', '公里', '16公里', { kind: 'less', size: '4', unit: '公里' }],
    ['1.25', '公里', '1公里', { kind: 'more', size: '0.25', unit: '公里' }],
    ['90', '%', '>=90%', { kind: 'same', size: '', unit: '' }],
    ['90', '%', '90', { kind: 'same', size: '', unit: '' }],
    ['12', '公里', '12户', { kind: 'other', size: '', unit: '' }],
    ['有效', '', '有效', { kind: 'same', size: '', unit: '' }],
    ['有效', '', '12公里', { kind: 'other', size: '', unit: '' }],
  ])('%s %s against %s', (value, unit, lastYear, change) => {
    expect(cardOf({ value, unit, lastYear })?.change).toEqual(change);
  });

  test('is not said where nothing is printed', () => {
    expect(cardOf({ lastYear: '' })).toMatchObject({ before: null, change: null });
  });

  test('keeps the sign and the decimals of last year', () => {
    expect(cardOf({ unit: '万元', value: '1.20', lastYear: '＜=1.50万元' })).toMatchObject({
      now: { text: '1.20', yuan: 12_000 },
      before: { operator: '<=', text: '1.50', unit: '万元', yuan: 15_000 },
    });
  });
});

test('marks follow from what is printed', () => {
  expect(cardOf({})?.marks).toEqual([]);
  expect(cardOf({ value: '有效', unit: '' })?.marks).toEqual(['words']);
  expect(cardOf({ unit: '', weight: null })?.marks).toEqual(['no-unit', 'no-weight']);
});

test('a repeated row names the line that it repeats', () => {
  const [group] = targetGroups(
    budgetWith([table('', 1, [target('g1.1', 2), target('g1.2', 3, { duplicateOf: 'g1.1' })])]),
  );
  expect(group?.targets[1]).toMatchObject({ marks: ['repeated'], repeats: 2 });
});

test('doubtful checks stand at their row, at their table, or at the body', () => {
  const tables = [table('修路', 10, [target('g1.1', 12), target('g1.2', 13)]), table('', 30, [target('g2.1', 32)])];
  const checks = [
    check('target-last-year/g1.1/g2.1', [12], [32]),
    check('target-weight/1', [12, 13], [30]),
    check('summary/x', [5], [10, 30]),
    check('fine/g1.1', [12], [32], '相符'),
  ];
  const view = targetsView(budgetWith(tables, checks));
  const ids = (doubts: { id: string }[] = []) => doubts.map(({ id }) => id);
  const [own, project] = view.groups;
  expect(own?.project).toBe('');
  expect(ids(own?.targets[0]?.doubts)).toEqual(['target-last-year/g1.1/g2.1']);
  expect(ids(project?.targets[0]?.doubts)).toEqual(['target-last-year/g1.1/g2.1']);
  expect(ids(project?.doubts)).toEqual(['target-weight/1']);
  expect(ids(view.doubts)).toEqual(['summary/x']);
});

test('a budget without targets has a view', () => {
  expect(targetsView(budgetWith([]))).toMatchObject({ groups: [], counts: { all: 0, compared: 0 }, doubts: [] });
});
