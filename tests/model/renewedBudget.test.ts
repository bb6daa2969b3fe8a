import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { ingest } from '../../src/ingest/ingest';
import type { Budget } from '../../src/model/budget';
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
    expect(opened.checks).toEqual(anew.checks);
    // What a change compares with was not kept by that format; all else was.
    const withoutBase = (budget: Budget) => ({
      ...budget,
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

  test('is refused where it was damaged', () => {
    expect(v.safeParse(budgetFileSchema, { ...(kept as object), facts: 'none' }).success).toBe(false);
    expect(v.safeParse(budgetFileSchema, { format: 'mingzhang/budget@1' }).success).toBe(false);
  });
});
