import type { Budget, ToldBudget } from '../../model/budget';
import type { Fact } from '../../model/fact';
import type { Yuan } from '../../model/money';
import { checkList, type Finding, type ShownSide } from '../checks/checkList';
import type { FlowSeries } from '../flows/flowSeries';
import { headline } from '../overview/headline';
import { sureness, withoutClass } from '../flows/sureness';
import { notRead } from '../unread/notRead';
import { lacks } from '../unread/unread';
import { BudgetIndex } from '../../model/BudgetIndex';

/** One of the two places that contradict each other. */
export interface OpenSide {
  /** Short enough for a slide: an enumeration is left away, never a figure of its own. */
  text: string;
  /** The words before the figure, such as 车辆; empty where there are none. */
  subject: string;
  value: number;
  lines: number[];
}

/** Two places of the document that cannot both be right. */
export interface Contradiction {
  kind: 'contradiction';
  id: string;
  unit: string;
  /** What is counted, where the unit does not say it. */
  thing?: string;
  /** What should hold. */
  title: Finding['title'];
  left: OpenSide;
  right: OpenSide;
}

/** Something that the document leaves open. Amounts are in yuan, shares from 0 to 1. */
export type OpenMatter =
  | Contradiction
  | { kind: 'undisclosed' | 'inferred'; amount: Yuan; step: Yuan; share: number }
  | { kind: 'lump'; code: string; name: string; amount: Yuan; step: Yuan; share: number; line: number; table: string }
  /** Not the document's silence but ours: printed numbers that were not read, and in how many places money is missing. */
  | { kind: 'unread'; figures: number; money: number; places: number }
  | { kind: 'change' | 'projects' | 'targets' | 'results' };

/** Quoted texts longer than this lose their enumerations. */
const LONG = 30;

/** An "other" heading from this part of the whole on is a question. */
const LUMP_FROM = 0.1;

/**
 * All that the document leaves open: contradictions first, then what it does not say, last what was not read of it.
 * @param previous last year's document of the same body, which may say it
 */
export function openMatters(budget: ToldBudget, series: FlowSeries, previous: Budget | null = null): OpenMatter[] {
  const unread = unreadMatter(budget);
  return [...contradictions(budget), ...(unread ? [unread] : []), ...unsaid(budget, series, previous)];
}

/** What was not read, with the numbers that the page of the checks says; null if all was. */
export function unreadMatter(budget: ToldBudget): (OpenMatter & { kind: 'unread' }) | null {
  const { money, kept, unread } = notRead(budget);
  const places = money.length + kept.length;
  return places === 0 ? null : { kind: 'unread', figures: unread, money: money.length, places };
}

/** At most four questions for the end, worst first. */
export function openQuestions(budget: ToldBudget, series: FlowSeries, previous: Budget | null = null): OpenMatter[] {
  const known = oncePerPair(openMatters(budget, series, previous));
  const [wrong, silent] = [
    known.filter(({ kind }) => kind === 'contradiction'),
    known.filter(({ kind }) => kind !== 'contradiction' && kind !== 'inferred' && kind !== 'unread'),
  ];
  const results: OpenMatter[] = budget.targets.some(({ targets }) => targets.length > 0) ? [{ kind: 'results' }] : [];
  const first = [...wrong.slice(0, 2), ...lumps(budget), ...results];
  return [...first, ...silent, ...wrong.slice(2)].slice(0, 4);
}

/** Every contradiction, as many as all pages count. */
function contradictions(budget: ToldBudget): OpenMatter[] {
  return checkList(budget).contradictions.map(({ anchor, unit, thing, title, left, right }) => {
    const what = thing === undefined ? { unit } : { unit, thing };
    return { kind: 'contradiction', id: anchor, ...what, title, left: sideOf(left), right: sideOf(right) };
  });
}

/** Of contradictions between the same two figures the first: nobody is asked the same thing twice. */
export function oncePerPair(matters: readonly OpenMatter[]): OpenMatter[] {
  const seen = new Set<string>();
  return matters.filter((matter) => {
    if (matter.kind !== 'contradiction') return true;
    const key = [matter.left.text, matter.left.value, matter.right.value].join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function sideOf({ text, value, lines }: ShownSide): OpenSide {
  return { text: withoutLists(text), subject: subjectOf(text, value), value, lines };
}

/** `甲表 分值合计 110 分：一项 10 + …` is `甲表 分值合计 110 分`, in English too; what stands in brackets is left away. */
export function withoutLists(text: string): string {
  if (text.length <= LONG) return text;
  const [head = text] = text.replace(/（[^）]*）|\s?\([^)]*\)/g, '').split(/：|: /);
  return head.trim() || text;
}

/** The words before the last place where a text prints a value: `国有资产 车辆 11 辆` has 车辆 before 11. */
export function subjectOf(text: string, value: number): string {
  const at = text.lastIndexOf(String(value));
  const before = at < 0 ? '' : text.slice(0, at);
  return /([\p{Script=Han}（）“”]+)\s*[=＝≥≤<>]*\s*$/u.exec(before)?.[1] ?? '';
}

function unsaid(budget: ToldBudget, series: FlowSeries, previous: Budget | null): OpenMatter[] {
  const inferred = sureness(series).find(({ certainty }) => certainty === 'inferred');
  const open = withoutClass(series);
  const { step } = series;
  const matters: OpenMatter[] = [
    ...(open ? [{ kind: 'undisclosed' as const, ...open, step }] : []),
    ...(inferred ? [{ kind: 'inferred' as const, amount: inferred.amount, share: inferred.share, step }] : []),
  ];
  // Where something was not read, the document may well say it.
  const silent = !lacks(budget, 'narrative');
  if (!headline(budget, previous).change && !saysWay(budget) && silent && !lacks(budget, 'expenditure'))
    matters.push({ kind: 'change' });
  if (budget.projects.length === 0 && silent) matters.push({ kind: 'projects' });
  if (!budget.targets.some(({ targets }) => targets.length > 0) && !lacks(budget, 'targets'))
    matters.push({ kind: 'targets' });
  return matters;
}

/** Whether a sentence says of all income or spending, or of a source of it, which way it went: then nobody is told that the document is silent. */
function saysWay({ statements }: ToldBudget): boolean {
  return statements.some(
    ({ code, scope, change }) => code === '' && change !== null && ['income', 'expenditure'].includes(scope),
  );
}

/** The largest economic section that only says "other" (30199, 30299), where it is a large part of the whole. */
export function lumps(budget: ToldBudget): OpenMatter[] {
  const whole = BudgetIndex.of(budget).grandTotal()?.amount ?? 0;
  const largest = budget.facts
    .filter(({ table, column, code }) => table === 'basic' && column === 'total' && /^\d{3}99$/.test(code))
    .reduce<Fact | null>((most, fact) => (most && most.amount >= fact.amount ? most : fact), null);
  if (!largest || whole <= 0 || largest.amount / whole < LUMP_FROM) return [];
  const { code, name, amount, step, printed } = largest;
  const table = budget.tables.find(({ role }) => role === 'basic')?.label ?? '';
  return [{ kind: 'lump', code, name, amount, step, share: amount / whole, line: printed.line, table }];
}
