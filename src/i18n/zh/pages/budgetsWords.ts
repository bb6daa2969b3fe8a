import type { BudgetsWords } from '../../words/pages/budgetsWords';

const DATE = /^\d{4}-\d\d-\d\d$/;

const MARKS: Readonly<Record<string, string>> = { final: '决算', 部门: '部门预算', 单位: '单位预算' };

export const budgetsWords: BudgetsWords = {
  label: '换一份预算',
  year: (year) => `${year} 年`,
  mark: (mark) => MARKS[mark] ?? (DATE.test(mark) ? `${mark} 公开` : mark),
  all: (count) => `全部 ${count} 份预算`,
};
