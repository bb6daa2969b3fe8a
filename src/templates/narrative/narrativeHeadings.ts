import type { StatementScope } from '../../model/narrative/statement';

/** The tables that headings of the narrative speak about, the more special before the more general, as data. */
const SCOPES: readonly (readonly [StatementScope, RegExp])[] = [
  ['three-public', /三公/],
  ['operating', /运行经费/],
  ['carryover', /结转结余/],
  ['government-funds', /政府性基金/],
  ['state-capital', /国有资本经营/],
  ['project', /一般公共预算项目支出/],
  ['basic', /一般公共预算(?:财政拨款)?基本支出/],
  ['general-public', /一般公共预算/],
  ['appropriation', /财政拨款(?:收支|收入支出)/],
  ['appropriation-basic', /财政拨款基本支出/],
  ['appropriation-expenditure', /财政拨款(?:预算)?支出/],
  ['overview', /收支|收入支出/],
  ['income', /收入(?:预算|决算)?(?:总体)?情况|收入预算/],
  ['expenditure', /支出(?:预算|决算)?(?:总体)?情况|支出预算/],
];

/** Headings of what is counted or owned, and of matters that no table shows. */
const HOLDINGS = /政府采购|国有资产|资产占[用有]|绩效/;
export const OTHER_MATTERS = /其他重要(?:事项|情况)/;
export const PROJECTS = /项目(?:经费|支出|预算)?(?:情况|经费)?(?:的)?说明$/;

/** What a sentence of a section about everything may be about. */
export const EVERYTHING: StatementScope = 'overview';

/** The table that a heading speaks about; null where it speaks about none. */
export function scopeOf(heading: string): StatementScope | null {
  if (HOLDINGS.test(heading)) return null;
  return SCOPES.find(([, words]) => words.test(heading))?.[0] ?? null;
}

/** Whether the sections of a scope describe projects. */
export const describesProjects = (scope: StatementScope | null): boolean => scope === 'project';

/** Inside of a section about everything, `（一）收入预算总计` speaks about one side of it. */
export function sideOf(top: StatementScope | null, heading: string): StatementScope | null {
  if (top !== EVERYTHING) return top;
  const words = heading.replace(/^[（(][一二三四五六七八九十]+[）)]/, '');
  if (/^(?:本年)?收入(?!支出|、支出)/.test(words)) return 'income';
  return /^(?:本年)?支出/.test(words) ? 'expenditure' : top;
}

/**
 * The table that a sentence means in a section about everything: that of spending where it names a code, else money that comes in, and
 * each budget that it is spent from.
 */
export function scopeOfSubject(subject: string, code: string): StatementScope {
  if (code !== '') return 'expenditure';
  if (/收入/.test(subject) && !/支出/.test(subject)) return 'income';
  if (/政府性基金/.test(subject)) return 'government-funds';
  if (/国有资本/.test(subject)) return 'state-capital';
  if (/一般公共预算/.test(subject)) return 'general-public';
  return /支出/.test(subject) && !/收入|收、支/.test(subject) ? 'expenditure' : EVERYTHING;
}
