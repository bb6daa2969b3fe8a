import { describe, expect, test } from 'vitest';
import { againstPrevious } from '../../src/collection/againstPrevious';
import { yearsOfBodies } from '../../src/collection/bodyYears';
import { digestOf } from '../../src/collection/digest';
import { yearsView } from '../../src/collection/yearsView';
import { riverOfYears } from '../../src/layout/years/riverOfYears';
import { slopeOf } from '../../src/layout/years/slopeOf';
import { inventBodyOverYears } from '../invent/bodyOverYears';

const SEEDS = Array.from({ length: 25 }, (_, at) => at + 1);

describe.each(SEEDS)('the body %i over its years', (seed) => {
  const { budgets, truth } = inventBodyOverYears(seed);
  const bodies = yearsOfBodies(budgets.map(digestOf));
  const view = yearsView(bodies[0] ?? null)!;

  test('is one body under both of its names, since the later document states the earlier one’s total', () => {
    expect(bodies).toHaveLength(1);
    expect(bodies[0]?.names.map(({ name, why }) => [name, why])).toEqual([
      [truth.names[0], undefined],
      [truth.names[1], 'total'],
    ]);
    expect(view.years.at(-1)?.renamed).toBe(truth.names[1]);
  });

  test('has a year for each of its documents, and for the missing one a gap that is no zero', () => {
    expect(view.years.filter(({ budget }) => budget !== null).map(({ year }) => year)).toEqual(truth.years);
    const gap = view.years.findIndex(({ year }) => year === truth.missing);
    expect(view.years[gap]).toMatchObject({ budget: null, total: null });
    for (const { figures } of view.classes) expect(figures[gap]).toBeNull();
    const river = riverOfYears(view);
    expect(river.gaps).toEqual([{ from: 20, to: 60 }]);
    expect(river.bars.filter(({ x }) => x === 40)).toEqual([]);
  });

  test('prints the amounts of its documents, each with the cell that prints it', () => {
    for (const row of view.classes) {
      for (const [at, figure] of row.figures.entries()) {
        const year = view.years[at]?.year ?? 0;
        const items = Object.entries(truth.amounts[year] ?? {}).filter(([code]) => code.startsWith(row.code));
        if (!figure) expect(items).toEqual([]);
        else {
          expect(figure.amount).toBe(items.reduce((sum, [, amount]) => sum + amount, 0));
          const budget = budgets.find(({ id }) => id === figure.budget);
          expect(budget?.facts.find(({ id }) => id === figure.fact)?.amount).toBe(figure.amount);
        }
      }
    }
  });

  test('names what is new, has ended and was renamed, by code', () => {
    const { fresh, ended, renamed } = truth;
    const items = view.events.filter(({ code }) => code.length === 7);
    expect(items.map(({ kind, code, year, formerName }) => [kind, code, year, formerName]).sort()).toEqual(
      [
        ['new', fresh.code, fresh.year, ''],
        ['ended', ended.code, ended.year, ''],
        ['renamed', renamed.code, renamed.year, renamed.from],
      ].sort(),
    );
  });

  test('holds each stated change against the document before, and finds the one that contradicts it', () => {
    const all = budgets.flatMap((budget) => {
      const previous = budgets.find(({ year }) => year === budget.year - 1);
      return previous ? againstPrevious(budget, previous).map((one) => ({ ...one, year: budget.year })) : [];
    });
    expect(all).toHaveLength(truth.testable);
    const wrong = all.filter(({ check }) => check.state === '不符');
    expect(wrong.map(({ year, statement, stated, worked }) => ({ year, statement, stated, gives: worked }))).toEqual([
      truth.contradiction,
    ]);
    expect(all.filter(({ check }) => check.state === '相符')).toHaveLength(truth.testable - 1);
  });
});

test('a digit that is another one in last year’s document is noticed', () => {
  const { budgets, truth } = inventBodyOverYears(3);
  const [previous, last] = budgets.slice(-2);
  const fact = previous!.facts.find(
    ({ code }) => code === '2120501' && truth.contradiction.statement !== 's2120501expenditure',
  )!;
  const spoilt = {
    ...previous!,
    facts: previous!.facts.map((one) => (one === fact ? { ...one, amount: one.amount + 1_000 } : one)),
  };
  const states = (before: typeof spoilt) =>
    againstPrevious(last!, before).filter(({ check }) => check.state === '不符');
  expect(states(spoilt).length).toBe(states(previous!).length + 1);
});

test('a sentence that only says last year contradicts nothing: it may mean another figure', () => {
  const { budgets } = inventBodyOverYears(5);
  const [previous, last] = budgets.slice(-2);
  const vague = last!.statements.map((one) => ({ ...one, change: one.change && { ...one.change, base: undefined } }));
  const found = againstPrevious({ ...last!, statements: vague }, previous!);
  expect(found.filter(({ check }) => check.state === '不符')).toEqual([]);
  expect(found.filter(({ check }) => check.state === '需核对')).toHaveLength(1);
});

test('a change from what was spent says nothing of last year’s plan', () => {
  const { budgets } = inventBodyOverYears(6);
  const [previous, last] = budgets.slice(-2);
  const spent = last!.statements.map((one) => ({
    ...one,
    change: one.change && { ...one.change, base: 'actual' as const },
  }));
  expect(againstPrevious({ ...last!, statements: spent }, previous!)).toEqual([]);
});

test('one year makes no page of years', () => {
  const { budgets } = inventBodyOverYears(7);
  expect(yearsView(yearsOfBodies(budgets.slice(0, 1).map(digestOf))[0] ?? null)).toBeNull();
});

test('a slope has a scale from zero; a missing year breaks it, a negative one lies below', () => {
  const slope = slopeOf([100, null, 50, 0]);
  expect(slope.points.map(({ y }) => y)).toEqual([0, 50, 100]);
  expect(slope.lines).toHaveLength(1);
  expect(slope.gaps).toEqual([100 / 3]);
  expect(slope.zero).toBe(100);
  expect(slopeOf([30, -10]).zero).toBe(75);
});
