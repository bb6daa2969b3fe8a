import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { budgetsWordsOf } from '../../src/i18n/words/pages/budgetsWords';
import { LANGS } from '../../src/i18n/lang';
import type { IndexEntry } from '../../src/model/budget';
import { frontOf } from '../../src/series/budgets/front';
import { toldApart, withMarks } from '../../src/series/budgets/toldApart';

const entries = fc.array(
  fc.record({
    body: fc.constantFrom('甲', '乙'),
    year: fc.constantFrom(2030, 2031),
    stage: fc.constantFrom('budget' as const, 'final' as const),
    level: fc.constantFrom('部门' as const, '单位' as const),
    edition: fc.constantFrom(undefined, '更正', '修订'),
    published: fc.constantFrom(undefined, '2031-02-01', '2031-03-01'),
  }),
  { maxLength: 8 },
);
const indexOf = (list: readonly Omit<IndexEntry, 'id' | 'total' | 'checks'>[]): IndexEntry[] =>
  list.map((one, at) => ({ ...one, id: `b${at}`, total: 0, checks: {} }));

test('no two budgets of a site have the same name, in either language', () => {
  fc.assert(
    fc.property(entries, (list) => {
      for (const lang of LANGS) {
        const listed = toldApart(indexOf(list), budgetsWordsOf(lang).mark);
        const names = listed.map((entry) => withMarks(`${entry.body} ${entry.year}`, entry));
        expect(new Set(names).size).toBe(names.length);
      }
    }),
  );
});

test('a budget that is alone in its year says no more than the year', () => {
  const [only] = toldApart(indexOf([{ body: '甲', year: 2031, stage: 'budget', level: '单位', edition: '更正' }]));
  expect(only?.apart).toBeUndefined();
});

test('a final account says that it is one, alone or not', () => {
  const final = { body: '甲', year: 2031, stage: 'final', level: '部门' } as const;
  expect(toldApart(indexOf([final])).map(({ apart }) => apart)).toEqual([['final']]);
  const both = toldApart(indexOf([final, { ...final, stage: 'budget' }]));
  expect(both.map(({ apart }) => apart)).toEqual([['final'], []]);
});

test('only what differs is said', () => {
  const year = { body: '甲', year: 2031, stage: 'budget' } as const;
  const index = indexOf([
    { ...year, level: '部门', published: '2031-02-07' },
    { ...year, level: '部门', published: '2031-02-07', edition: '更正' },
    { ...year, level: '单位', published: '2031-02-07' },
  ]);
  expect(toldApart(index).map(({ apart }) => apart)).toEqual([['部门'], ['部门', '更正'], ['单位']]);
});

test('the root shows the newest budget of the only body, never a final account, and none where there are several bodies', () => {
  fc.assert(
    fc.property(entries, (list) => {
      const index = indexOf(list);
      const front = frontOf(index);
      const bodies = new Set(list.map(({ body }) => body)).size;
      const years = list.filter(({ stage }) => stage === 'budget').map(({ year }) => year);
      if (bodies !== 1 || years.length === 0) expect(front).toBeNull();
      else expect(front).toMatchObject({ stage: 'budget', year: Math.max(...years) });
    }),
  );
});
