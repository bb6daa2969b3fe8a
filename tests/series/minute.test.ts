import { describe, expect, test } from 'vitest';
import { toldBudget } from '../../src/i18n/checks/toldBudget';
import { minuteMotion } from '../../src/layout/minute/minuteMotion';
import { cardsOf, minuteScene } from '../../src/layout/minute/minuteScene';
import type { Budget } from '../../src/model/budget';
import { minuteView, type MinuteView } from '../../src/series/minute/minuteView';
import { sampleBudget } from '../charts/sampleSubject';

const sample = sampleBudget();
const viewOf = (budget: Budget): MinuteView => minuteView(toldBudget(budget, 'zh'))!;
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const squares = (parts: readonly { squares: number }[]): number => sum(parts.map((part) => part.squares));

describe('the squares of a minute', () => {
  const view = viewOf(sample);

  test('are hundredths of the total, also those of last year and of the steps between the two', () => {
    expect(view.total).toBe(41_879_400);
    expect(view.prior!.squares).toBeCloseTo((100 * 51_320_400) / 41_879_400, 6);
    expect(view.prior!.squares + squares(view.steps)).toBeCloseTo(100, 2);
    expect(squares(view.steps.filter((step) => step.squares < 0))).toBeCloseTo(-25.6, 1);
  });

  test('are a hundred by purpose and by kind, and each purpose is as large by its kinds', () => {
    expect(squares(view.purposes)).toBeCloseTo(100, 9);
    expect(squares(view.kinds)).toBeCloseTo(100, 9);
    view.crossing.forEach((row, at) => expect(sum(row)).toBeCloseTo(view.purposes[at]!.squares, 2));
    expect(view.kinds.map(({ certainty }) => certainty)).toEqual(['reported', 'inferred', 'inferred', 'undisclosed']);
  });

  test('of the projects are those of their amounts, within their purpose', () => {
    expect(view.projects.map(({ name, squares: size }) => [name, Math.round(size * 10) / 10])).toEqual([
      ['社区运转经费', 5.7],
      ['社区服务群众经费', 2.9],
      ['网格党支部书记报酬', 1.9],
      ['网格党支部活动经费', 1.6],
    ]);
  });
});

describe('a minute has no card for what its document does not say', () => {
  const cards = (budget: Budget) => cardsOf(viewOf(budget));
  const all = ['before', 'steps', 'now', 'purposes', 'kinds', 'projects'];

  test('the sample says all of it', () => expect(cards(sample)).toEqual(all));

  test('without stated changes it begins with this year', () => {
    expect(cards({ ...sample, statements: sample.statements.map((one) => ({ ...one, change: null })) })).toEqual(
      all.slice(2),
    );
  });

  test('without projects it ends with the kinds', () =>
    expect(cards({ ...sample, projects: [] })).toEqual(all.slice(0, 5)));

  test('without a total there is none', () => {
    const facts = sample.facts.filter(({ amount }) => amount !== 41_879_400);
    const view = minuteView(toldBudget({ ...sample, facts }, 'zh'));
    expect(view === null || view.total !== 41_879_400).toBe(true);
  });
});

const WIDTH = 28;

test.each<[string, Budget]>([
  ['the sample', sample],
  ['no projects', { ...sample, projects: [] }],
  ['no changes', { ...sample, statements: [] }],
])('%s: squares on their way cover on each card what the card shows by itself', (_, budget) => {
  const view = viewOf(budget);
  const scene = minuteScene(view);
  const pieces = minuteMotion(view);
  scene.figures.forEach(({ kind, shapes }, card) => {
    const shown = new Map<string, number>();
    for (const { key, look, path } of shapes) {
      const width = sum([...path.matchAll(/h([\d.]+)v/g)].map(([, part]) => Number(part)));
      shown.set(`${key} ${look}`, (shown.get(`${key} ${look}`) ?? 0) + width / WIDTH);
    }
    const moving = new Map<string, number>();
    for (const { width, at } of pieces) {
      const { key, look, opacity } = at[card]!;
      if (opacity > 0) moving.set(`${key} ${look}`, (moving.get(`${key} ${look}`) ?? 0) + width / WIDTH);
    }
    const named = [...shown].filter(([, size]) => size > 0.2);
    for (const [what, size] of named) expect(moving.get(what) ?? 0, `${kind}: ${what}`).toBeCloseTo(size, 0);
    expect(sum([...moving.values()]), kind).toBeCloseTo(sum([...shown.values()]), 0);
    for (const { at } of pieces) {
      const { x, y } = at[card]!;
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x).toBeGreaterThanOrEqual(0);
    }
  });
});
