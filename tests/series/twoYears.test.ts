import { expect, test } from 'vitest';
import { toldBudget } from '../../src/i18n/checks/toldBudget';
import { claimOf } from '../../src/i18n/formats/claim';
import { cards } from '../../src/embed/cards';
import type { ShownOverview } from '../../src/embed/cards/overview/shownOverview';
import type { ShownBridge } from '../../src/embed/cards/bridge/shownBridge';
import type { Budget } from '../../src/model/budget';
import { BudgetIndex } from '../../src/model/BudgetIndex';
import { toFen } from '../../src/model/money';
import { bridge } from '../../src/series/changes/bridge';
import { deckSlides } from '../../src/series/deck/deckSlides';
import { minuteView } from '../../src/series/minute/minuteView';
import { headline } from '../../src/series/overview/headline';
import { overviewTop } from '../../src/series/overview/overview';
import { askView } from '../../src/series/questions/askView';
import { inventBodyOverYears } from '../invent/bodyOverYears';

const SEEDS = Array.from({ length: 12 }, (_, seed) => seed + 1);

/** Every year of some bodies whose last year is there too, as its documents print it. */
const pairs = SEEDS.flatMap((seed) => {
  const { budgets, truth } = inventBodyOverYears(seed);
  return budgets.flatMap((budget) => {
    const previous = budgets.find(({ year }) => year === budget.year - 1);
    return previous ? [{ budget, previous, truth, totals: [sum(truth, previous), sum(truth, budget)] as const }] : [];
  });
});

function sum({ amounts }: ReturnType<typeof inventBodyOverYears>['truth'], { year }: Budget): number {
  return Object.values(amounts[year] ?? {}).reduce((all, amount) => all + amount, 0);
}

/** The same document without a word about last year. */
const silent = (budget: Budget): Budget => ({ ...budget, statements: [], checks: [] });

test('where last year’s document is there the change of the total is worked out from it, whatever this year’s says', () => {
  for (const { budget, previous, totals } of pairs) {
    for (const own of [budget, silent(budget)]) {
      const found = headline(own, previous);
      expect(found.change).toMatchObject({ prior: totals[0], amount: toFen(totals[1] - totals[0]), parts: [] });
      expect(found.previous?.budget).toBe(previous.id);
      const cell = previous.facts.find(({ id }) => id === found.previous?.fact);
      expect(cell?.amount).toBe(totals[0]);
      expect(claimOf(found, 'zh')).toContain(totals[1] < totals[0] ? '比上年少' : '比上年多');
      expect(claimOf(found, 'zh')).not.toContain('文件没有写');
    }
  }
});

test('first page, bridge, minute, deck and embeds tell the same pair of totals', () => {
  for (const { budget, previous, totals } of pairs) {
    const own = silent(budget);
    const told = toldBudget(own, 'zh');
    const whole = { prior: totals[0], amount: toFen(totals[1] - totals[0]) };
    const top = overviewTop(told, previous);
    expect(top.headline.change).toMatchObject(whole);
    expect(top.ways).toContainEqual(
      expect.objectContaining({ kind: 'change', amount: whole.amount, steps: top.steps }),
    );
    expect(bridge(own, previous)).toMatchObject({ ...whole, current: totals[1], previous: previous.id });
    const minute = minuteView(told, previous);
    expect(minute?.prior).toMatchObject({ amount: whole.prior, change: whole.amount });
    expect(minute?.prior?.cell).toEqual({ budget: previous.id, fact: BudgetIndex.of(previous).grandTotal()?.id });
    const slide = deckSlides(told, undefined, previous).find(({ kind }) => kind === 'total');
    expect(slide).toMatchObject({ headline: { change: whole }, bridge: { ...whole, previous: previous.id } });
    const [overview, steps] = [cards.overview.load(own, previous), cards.bridge.load(own, previous)];
    expect((overview as ShownOverview).headline.change).toMatchObject(whole);
    expect((steps as ShownBridge).bridge).toMatchObject(whole);
  }
});

test('nobody is asked for a change that last year’s document tells, and it is told of alone', () => {
  const asks = (budget: Budget, previous: Budget | null): boolean => {
    const told = toldBudget(budget, 'zh');
    return askView(told, told, previous).questions.some(({ matter }) => matter.kind === 'change');
  };
  for (const { budget, previous } of pairs) {
    expect(asks(silent(budget), previous)).toBe(false);
    expect(headline(silent(budget)).change).toBeNull();
  }
  expect(pairs.some(({ budget }) => asks(silent(budget), null))).toBe(true);
});

test('another difference that this year’s document states is said beside, and its reason is not lent to the documents’', () => {
  const [{ budget, previous, totals }] = pairs as [(typeof pairs)[number]];
  const own = toFen(totals[1] - totals[0]);
  const stating = (amount: number): Budget => ({
    ...budget,
    statements: budget.statements.map((statement) =>
      statement.id === 'total' && statement.change
        ? { ...statement, change: { ...statement.change, amount, reason: '因机构改革，人员划转' } }
        : statement,
    ),
  });
  expect(headline(stating(own), previous).previous?.stated).toBeUndefined();
  expect(headline(stating(own), previous)).toMatchObject({ ofWhole: true, brief: '因机构改革' });
  const other = headline(stating(own + Math.sign(own) * 90_000), previous);
  expect(other.change?.amount).toBe(own);
  expect(other.previous?.stated).toMatchObject({ amount: own + Math.sign(own) * 90_000, line: 12 });
  expect(other.ofWhole).toBe(false);
  expect(other.reason).toBeNull();
});

test('a unit is not held against its whole department', () => {
  for (const { budget, previous } of pairs) {
    const unit: Budget = { ...previous, level: '单位' };
    expect(headline(budget, unit)).toEqual(headline(budget));
    expect(bridge(budget, unit)).toEqual(bridge(budget, null));
  }
});
