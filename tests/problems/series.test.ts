import { describe, expect, it, test } from 'vitest';
import { noticeOf, type Notice } from '../../src/model/problems/problem';
import type { Budget } from '../../src/model/budget';
import { headline } from '../../src/series/overview/headline';
import { kpis } from '../../src/series/overview/kpis';
import { countOf, notRead } from '../../src/series/unread/notRead';
import { rowGaps } from '../../src/series/unread/rowGap';
import { structureView } from '../../src/series/structure/structure';
import { isUnread, unreadOf } from '../../src/series/unread/unread';
import { cuts, outcomeOf } from '../ingest/mutations';
import { everything } from '../sample';
import { sampleBudget } from '../present/sampleBudget';
import { budgetWithoutRow } from './unreadBudget';

const sample = sampleBudget();
const withProblems = (...problems: Notice[]): Budget => ({ ...sample, problems });

/** Notices whose numbers are among those that were not read; others tell of numbers that were. */
const READ: readonly string[] = ['number-joined', 'code-repaired', 'other-column'];

test('every number that was not read is told of once: the notices of a damaged document add up to its coverage', () => {
  const damaged = cuts().filter((_, index) => everything || index % 4 === 0);
  const shown = damaged.map(outcomeOf).flatMap((outcome) => outcome.shown ?? []);
  expect(shown.length).toBeGreaterThan(3);
  for (const { money, kept, unread } of shown) {
    const told = [...money, ...kept].filter(({ notice }) => !READ.includes(notice.kind));
    expect(told.reduce((sum, { notice }) => sum + (countOf(notice) ?? 0), 0)).toBe(unread);
  }
});

describe('what a sum lacks without a row', () => {
  const budget = budgetWithoutRow();
  const table = budget.tables.find(({ role }) => role === 'expenditure')!;
  const [row] = table.rows.filter(({ code }) => code === '2101102').map(({ row: number }) => number);

  it('is what the sum prints less the rows that were read', () => {
    const gaps = rowGaps(budget, table, new Set([row!]));
    expect(gaps).toMatchObject([
      {
        code: '21011',
        rows: 3,
        unread: 1,
        columns: [{ column: 'total', read: 229_200, missing: 619_700 }, { column: 'basic' }],
      },
    ]);
  });

  it('is said to be the row’s only where it is the only one', () => {
    const two: Budget = {
      ...budget,
      facts: budget.facts.filter(({ code, table: role }) => role !== 'expenditure' || code !== '2101103'),
    };
    const other = table.rows.find(({ code }) => code === '2101103')!;
    const notice = noticeOf(
      'torn-row',
      { role: 'expenditure', row: other.row, name: '', figures: [] },
      { table: '表3' },
    );
    const { money } = notRead({ ...two, problems: [...two.problems, notice] });
    expect(money.map(({ missing }) => missing)).toMatchObject([
      { amount: 700_100, alone: false },
      { amount: 700_100, alone: false },
    ]);
  });

  it('is not worked out from rows in guessed places but in the first column', () => {
    const guessed: Budget = {
      ...budget,
      facts: budget.facts.map((fact) =>
        fact.code === '2101101' ? { ...fact, provenance: 'inferred' as const } : fact,
      ),
    };
    expect(rowGaps(guessed, table, new Set([row!]))[0]?.columns.map(({ column }) => column)).toEqual(['total']);
  });
});

describe('the tables and parts in which something is missing', () => {
  it.each<[string, Notice, string[]]>([
    ['a row', noticeOf('torn-row', { role: 'basic', row: 1, name: '', figures: [] }), ['basic']],
    ['a table that was not found', noticeOf('absent-table', { role: 'project' }), ['project']],
    ['a part', noticeOf('absent-part', { part: 'targets' }), ['targets']],
    [
      'a number of a table',
      noticeOf('unknown-number', { count: 1, lines: [420] }, { table: '表3', line: 420 }),
      ['expenditure'],
    ],
    ['a number of the narrative', noticeOf('unknown-number', { count: 1, lines: [881] }, { line: 881 }), ['narrative']],
    ['a broken number that was joined', noticeOf('number-joined', { printed: '1, 2', joined: '1,2' }), []],
  ])('are known for %s', (_, notice, grounds) => {
    const unread = unreadOf({ ...withProblems(notice), coverage: { total: 2, kinds: { unknown: 1 } } });
    expect([...(unread?.tables ?? []), ...(unread?.parts ?? [])]).toEqual(grounds);
  });

  it('may be any of them for a page without text', () => {
    const unread = unreadOf(withProblems(noticeOf('unread-page', { pages: [3] })));
    for (const ground of ['overview', 'carryover', 'narrative', 'glossary'] as const)
      expect(isUnread(unread, ground)).toBe(true);
  });

  it('are none where all was read', () => {
    expect(unreadOf(sample)).toBeNull();
  });
});

test('no check holds anything against a row that was not read, and all others stay', () => {
  const budget = budgetWithoutRow();
  const wrong = (checks: Budget['checks']) => checks.filter(({ state }) => state === '不符').map(({ id }) => id);
  expect(wrong(budget.checks)).toEqual(wrong(sample.checks));
  const blank = (check: Budget['checks'][number]): boolean =>
    check.state !== '相符' &&
    [check.left, check.right].some(({ operands }) => operands.some(({ kind }) => kind.startsWith('blank')));
  expect(budget.checks.filter(blank)).toEqual(sample.checks.filter(blank));
  expect(budget.checks.length).toBeGreaterThan(sample.checks.length - 20);
});

describe('a figure that was not read', () => {
  const lost = noticeOf('lost-title', { role: 'expenditure', words: '', figures: 3 }, { table: '表3', line: 420 });
  const without = (role: string): Budget['facts'] => sample.facts.filter(({ table }) => table !== role);

  it('is no zero: the total is null, its card is left out', () => {
    const bare: Budget = {
      ...withProblems(lost),
      facts: without('overview').filter(({ table }) => table !== 'expenditure'),
    };
    expect(headline(bare)).toMatchObject({ total: null, unread: true });
    expect(kpis(bare).map(({ key }) => key)).not.toContain('total');
  });

  it('leaves a part that was not read, not one that the document does not divide', () => {
    const rests = (budget: Budget) =>
      JSON.stringify(structureView(budget).purposes).match(/"kind":"rest"[^}]*?"unread":true/g)?.length ?? 0;
    expect(rests(budgetWithoutRow())).toBeGreaterThan(0);
    expect(rests({ ...budgetWithoutRow(), problems: [] })).toBe(0);
  });
});
