import type { Budget } from '../model/budget';
import { BudgetIndex } from '../model/BudgetIndex';
import type { CheckState } from '../model/checks/check';
import type { Fact } from '../model/fact';
import type { Yuan } from '../model/money';
import type { ThreePublicItem } from '../model/tables/threePublic';
import { accountOf, type AccountPart } from '../series/compare/account';
import { kpis } from '../series/overview/kpis';
import { totalChange } from '../series/overview/headline';
import { isFromActual } from '../series/changes/change';
import { unreadOf } from '../series/unread/unread';

/** A figure of a budget with the place that prints it: a cell, or a line of the text. */
export interface DigestFigure {
  amount: Yuan;
  /** One unit in the last printed place, in yuan. */
  step: Yuan;
  /** The printed cell; null where it is stated in words, or added up. */
  fact: string | null;
  /** Line of the source; null where only the cell is known. */
  line: number | null;
}

/** Spending under a function code at any level. */
export interface DigestCode extends DigestFigure {
  code: string;
  name: string;
}

/**
 * What a collection keeps of a budget: enough to set it beside other years and other bodies, and so small that thousands are
 * held where one budget would not be.
 */
export interface BudgetDigest {
  id: string;
  body: string;
  year: number;
  stage: Budget['stage'];
  level: Budget['level'];
  edition?: string;
  /** Date of publication as ISO 8601. */
  published?: string;
  total: DigestFigure | null;
  /** Last year's total, as far as this document says it itself: this year's less the stated change. */
  prior: { amount: Yuan; step: Yuan } | null;
  /** Every code that the tables print, classes first. */
  codes: DigestCode[];
  threePublic: (DigestFigure & { item: ThreePublicItem })[];
  operating: DigestFigure | null;
  staff: { value: number; unit: string; line: number | null } | null;
  /** Pay and welfare (工资福利支出), as far as the tables of spending by economic class give it. */
  wages: DigestFigure | null;
  checks: Record<CheckState, number>;
  /** True where a final account states what was planned. */
  plans?: true;
  /** True where something was not read: what is missing may stand in that. */
  unread?: true;
}

/** The digest of a budget. */
export function digestOf(budget: Budget): BudgetDigest {
  const { id, body, year, stage, level, edition, published } = budget;
  const index = BudgetIndex.of(budget);
  const change = totalChange(budget);
  const cards = kpis(budget);
  const operating = cards.find(({ key }) => key === 'operating');
  const staff = cards.find(({ key }) => key === 'staff');
  const account = accountOf(budget);
  const wages = account.categories.find(({ id: code }) => code === '301');
  return {
    id,
    body,
    year,
    stage,
    level,
    ...(edition === undefined ? {} : { edition }),
    ...(published ? { published: published.date } : {}),
    total: figureOf(index.grandTotal()),
    prior: change && !(stage === 'budget' && isFromActual(change)) ? { amount: change.prior, step: change.step } : null,
    codes: codesOf(account.functions).sort((a, b) => a.code.length - b.code.length),
    threePublic: index.threePublic().flatMap(({ item, fact }) => {
      const figure = figureOf(fact);
      return figure ? [{ item, ...figure }] : [];
    }),
    operating: operating
      ? { amount: operating.value, step: operating.step, fact: operating.fact, line: operating.line }
      : null,
    staff: staff ? { value: staff.value, unit: staff.unit, line: staff.line } : null,
    wages: wages?.figure?.certainty === 'reported' ? partFigure(wages) : null,
    checks: countsOf(budget),
    ...(budget.stage === 'final' && budget.statements.some(({ planned }) => planned) ? { plans: true as const } : {}),
    ...(unreadOf(budget) ? { unread: true as const } : {}),
  };
}

function figureOf(fact: Fact | undefined): DigestFigure | null {
  return fact ? { amount: fact.amount, step: fact.step, fact: fact.id, line: fact.printed.line } : null;
}

function partFigure({ figure }: AccountPart): DigestFigure | null {
  return figure && { amount: figure.amount, step: figure.step, fact: figure.facts[0] ?? null, line: figure.line };
}

/** What has a code of its own, at every level; a figure that nobody prints is left out. */
function codesOf(parts: readonly AccountPart[]): DigestCode[] {
  return parts.flatMap((part) => {
    const figure = part.kind === 'code' ? partFigure(part) : null;
    const own = figure ? [{ code: part.code, name: part.name, ...figure }] : [];
    return [...own, ...codesOf(part.parts)];
  });
}

function countsOf({ checks }: Budget): Record<CheckState, number> {
  const counts: Record<CheckState, number> = { 相符: 0, 四舍五入差: 0, 需核对: 0, 不符: 0 };
  for (const { state } of checks) counts[state] += 1;
  return counts;
}
