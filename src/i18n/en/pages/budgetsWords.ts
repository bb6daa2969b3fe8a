import type { BudgetsWords } from '../../words/pages/budgetsWords';

const DATE = /^\d{4}-\d\d-\d\d$/;

const MARKS: Readonly<Record<string, string>> = {
  final: 'final account',
  部门: 'whole department',
  单位: 'the body alone',
  修订: 'revised',
  更正: 'corrected',
  修正: 'corrected',
  更新: 'updated',
  重新公开: 'published again',
  重新公布: 'published again',
};

export const budgetsWords: BudgetsWords = {
  label: 'Another budget',
  year: (year) => String(year),
  mark: (mark) => MARKS[mark] ?? (DATE.test(mark) ? `published ${mark}` : mark),
  all: (count) => `All ${count} budgets`,
};
