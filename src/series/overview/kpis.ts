import type { Budget } from '../../model/budget';
import type { Fact } from '../../model/fact';
import { toFen } from '../../model/money';
import type { Statement } from '../../model/narrative/statement';
import { headline } from './headline';
import { changeOf, changeParts, ofLike, type Change } from '../changes/change';
import { lacks, type Ground } from '../unread/unread';
import { BudgetIndex } from '../../model/BudgetIndex';

export type KpiKey = 'total' | 'basic' | 'project' | 'three-public' | 'operating' | 'staff';

/** Whether last year's document prints last year's figure; else it is worked out. */
interface PrintedPrior {
  printed?: true;
}

/** One figure of the body at a glance, with last year's. */
export interface Kpi {
  key: KpiKey;
  /** In yuan, or a count of people. */
  value: number;
  step: number;
  /** `yuan`, or the document's own word for the thing counted. */
  unit: string;
  change: (Pick<Change, 'prior' | 'amount' | 'percent' | 'base'> & PrintedPrior) | null;
  /** Line of the source that prints the figure; null if it is a sum. */
  line: number | null;
  /** Its printed cell; null where the figure is stated in words. */
  fact: string | null;
  /** Whether a rule chose the place of that cell. */
  inferred?: true;
  /** Where last year's figure is missing since the narrative was not read. */
  priorUnread?: true;
}

/**
 * The cards of a budget, without those that its document has no figure for.
 * @param previous last year's document of the same body
 */
export function kpis(budget: Budget, previous: Budget | null = null): Kpi[] {
  const silent = lacks(budget, 'narrative');
  const index = BudgetIndex.of(budget);
  const like = ofLike(budget, previous);
  const last = like && BudgetIndex.of(like);
  return [
    money('total', index.grandTotal(), headline(budget, previous).change),
    money('basic', index.manner('basic'), stated(budget, 'expenditure', /^基本支出$/), last?.manner('basic')),
    money('project', index.manner('project'), stated(budget, 'expenditure', /^项目支出$/), last?.manner('project')),
    money('three-public', threePublicOf(index), stated(budget, 'three-public', /三公/), last && threePublicOf(last)),
    operating(budget, last?.operatingCost()?.fact),
    staff(budget),
  ]
    .filter((kpi) => kpi !== null)
    .map((kpi) => (kpi.change || !silent ? kpi : { ...kpi, priorUnread: true as const }));
}

/** A figure that no card has, and whether the document may print it where it was not read. */
export interface AbsentKpi {
  key: KpiKey;
  unread: boolean;
}

/** Where a document prints each figure beside its total. */
const GROUNDS: Readonly<Record<Exclude<KpiKey, 'total'>, readonly Ground[]>> = {
  basic: ['overview', 'expenditure', 'general-public'],
  project: ['overview', 'expenditure', 'general-public'],
  'three-public': ['three-public'],
  operating: ['operating-cost', 'three-public', 'narrative'],
  staff: ['narrative'],
};

/** The figures beside the total that a budget has no card for. */
export function absentKpis(budget: Budget): AbsentKpi[] {
  const cards = new Set(kpis(budget).map(({ key }) => key));
  const keys = Object.keys(GROUNDS) as (keyof typeof GROUNDS)[];
  return keys.filter((key) => !cards.has(key)).map((key) => ({ key, unread: lacks(budget, ...GROUNDS[key]) }));
}

const threePublicOf = (index: BudgetIndex): Fact | undefined =>
  index.threePublic().find(({ item }) => item === 'three_public')?.fact;

/** @param last the same figure in last year's document, which tells what this year's does not */
function money(key: KpiKey, fact: Fact | null | undefined, change: Change | null, last?: Fact | null): Kpi | null {
  if (!fact) return null;
  const { amount: value, step, printed, id, provenance } = fact;
  const own = change && isOf(change, value, step) ? brief(change) : since(fact, last);
  const kpi: Kpi = { key, value, step, unit: 'yuan', change: own, line: printed.line, fact: id };
  return provenance === 'inferred' ? { ...kpi, inferred: true } : kpi;
}

/** Whether a change is stated of this very figure: a sentence may count otherwise than the table, and then its change is of another sum. */
function isOf({ prior, amount, step: stated, parts }: Change, value: number, step: number): boolean {
  return Math.abs(prior + amount - value) <= step + stated * parts.length;
}

function brief(change: Change | null): Kpi['change'] {
  if (!change) return null;
  const { prior, amount, percent, base, parts } = change;
  return { prior, amount, percent, ...(base ? { base } : {}), ...(parts.length === 0 ? { printed: true } : {}) };
}

/** The change since the same figure in last year's document: the one that stands in the same table. */
function since({ amount: value, table }: Fact, last: Fact | null | undefined): Kpi['change'] {
  if (!last || last.table !== table) return null;
  const amount = toFen(value - last.amount);
  const percent = last.amount > 0 ? { value: (100 * amount) / last.amount, step: 0.01, stated: false } : null;
  return { prior: last.amount, amount, percent, printed: true };
}

function stated(budget: Budget, scope: Statement['scope'], subject: RegExp): Change | null {
  const parts = changeParts(budget, (statement) => statement.scope === scope && subject.test(statement.subject));
  return changeOf(parts.slice(0, 1));
}

/** The running cost of the body is printed in a table, or stated in words only. */
function operating(budget: Budget, last?: Fact | null): Kpi | null {
  const cost = BudgetIndex.of(budget).operatingCost();
  if (!cost) return null;
  const { fact, statement, stated } = cost;
  const change = statement && changeOf(changeParts(budget, (candidate) => candidate.id === statement.id));
  if (fact) return money('operating', fact, change, last);
  if (!stated) return null;
  const { amount, step, printed } = stated;
  return {
    key: 'operating',
    value: amount,
    step,
    unit: 'yuan',
    change: brief(change),
    line: printed.line,
    fact: null,
  };
}

function staff(budget: Budget): Kpi | null {
  const people = budget.holdings.filter((holding) => holding.group === 'staff' && holding.label === '在职');
  const now = people.find((holding) => holding.role === 'part');
  if (!now) return null;
  const change = people.find((holding) => holding.role === 'change');
  const prior = change && { prior: now.value - change.value, amount: change.value, percent: null };
  return {
    key: 'staff',
    value: now.value,
    step: now.step,
    unit: now.unit,
    change: prior ?? null,
    line: now.printed.line,
    fact: null,
  };
}
