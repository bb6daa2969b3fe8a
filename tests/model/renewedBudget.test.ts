import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { ingest } from '../../src/ingest/ingest';
import { toldBudget } from '../../src/i18n/checks/toldBudget';
import type { Budget } from '../../src/model/budget';
import type { CheckSide } from '../../src/model/checks/check';
import { budgetSchema } from '../../src/model/schema';
import { budgetFileSchema, isOlderBudget } from '../../src/templates/renewedBudget';

/** A budget of the sample as the format before this one kept it. */
const kept: unknown = JSON.parse(readFileSync('tests/model/kept/budget-1.json', 'utf8'));

function readAnew(): Budget {
  const bytes = readFileSync('documents/changji-lvzhoulu-2024.txt');
  const { sha256, file } = (kept as Budget).source;
  const result = ingest({ bytes, file, sha256 });
  if (!result.ok) throw new Error('the sample is not read');
  return result.value.budget;
}

const toldWords = (budget: Budget) =>
  toldBudget(budget, 'zh').checks.map(({ id, left, right }) => `${id}: ${left.text} | ${right.text}`);

const figuresOf = ({ lines, facts, value }: CheckSide) => ({ lines, facts, value });

describe('a budget of the format before this one', () => {
  test('is not one of this format', () => {
    expect(isOlderBudget(kept)).toBe(true);
    expect(v.safeParse(budgetSchema, kept).success).toBe(false);
  });

  test('is opened as the budget that reading its document anew gives', () => {
    const opened = v.parse(budgetFileSchema, kept);
    const anew = readAnew();
    expect(opened.facts).toEqual(anew.facts);
    expect(opened.tables).toEqual(anew.tables);
    // Its checks told in words what today's tell by keys: the same words, in Chinese.
    expect(toldWords(opened)).toEqual(toldWords(anew));
    // What a change compares with was not kept by that format; all else was.
    const withoutBase = (budget: Budget) => ({
      ...budget,
      checks: budget.checks.map(({ left, right, ...check }) => ({
        ...check,
        sides: [figuresOf(left), figuresOf(right)],
      })),
      statements: budget.statements.map((statement) => ({
        ...statement,
        change: statement.change && { ...statement.change, base: undefined },
      })),
    });
    expect(withoutBase(opened)).toEqual(withoutBase(anew));
  });

  test('keeps what was told of it in words', () => {
    const told = {
      severity: 'notice',
      kind: 'torn-row',
      file: 'a.txt',
      table: '表3',
      line: 7,
      expected: '甲',
      found: '乙',
    };
    const opened = v.parse(budgetFileSchema, { ...(kept as object), problems: [told] });
    expect(opened.problems).toEqual([
      {
        severity: 'notice',
        kind: 'as-told',
        file: 'a.txt',
        table: '表3',
        line: 7,
        values: { words: '应为甲，实际是乙' },
      },
    ]);
  });

  test('keeps the words of its checks in either language, as does a file of this format that had words', () => {
    const [first] = (kept as { checks: { left: { text: string } }[] }).checks;
    const { checks } = v.parse(budgetFileSchema, kept);
    const anew = readAnew();
    const early = { ...anew, checks: (kept as Budget).checks };
    expect(v.safeParse(budgetSchema, early).success).toBe(false);
    expect(v.parse(budgetFileSchema, early).checks).toEqual(checks);
    for (const lang of ['zh', 'en'] as const)
      expect(toldBudget({ ...anew, checks }, lang).checks[0]?.left.text).toBe(first?.left.text);
  });

  test('says of each check what it is about, as does a file of this format whose checks said so in their ids alone', () => {
    const anew = readAnew();
    const early = JSON.parse(
      JSON.stringify(anew, (key, value: unknown) => (key === 'about' ? undefined : value)),
    ) as Budget;
    expect(v.safeParse(budgetSchema, early).success).toBe(false);
    expect(v.parse(budgetFileSchema, early).checks).toEqual(anew.checks);
    // A second check of the same two things bears a number, which is no part of a name.
    const second = early.checks.map((check) => ({ ...check, id: `${check.id}~2` }));
    expect(v.parse(budgetFileSchema, { ...early, checks: second }).checks.map(({ about }) => about)).toEqual(
      anew.checks.map(({ about }) => about),
    );
  });

  test('is refused where it was damaged', () => {
    expect(v.safeParse(budgetFileSchema, { ...(kept as object), facts: 'none' }).success).toBe(false);
    expect(v.safeParse(budgetFileSchema, { format: 'mingzhang/budget@1' }).success).toBe(false);
  });
});
