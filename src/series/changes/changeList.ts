import type { Budget } from '../../model/budget';
import { classOf, parentOf } from '../../model/codes';
import { incomeColumnNamed } from '../../model/tables/columnNames';
import type { CheckState } from '../../model/checks/check';
import type { DocumentRuleKey } from '../../model/checks/checkRule';
import { toFen, type Yuan } from '../../model/money';
import type { Statement, StatementScope } from '../../model/narrative/statement';
import { purposesByCode, type Purpose } from '../purposes/statedPurposes';
import { headline, isOfWhole } from '../overview/headline';
import { isFromActual, tidyReason, type Change } from './change';
import { lacks } from '../unread/unread';

/**
 * How a figure stands to last year's. `new`: there was none last year. `ended`: there is none this year. `same`: stated as
 * unchanged, or both zero. These are different things from a figure whose change the document does not state.
 */
export type ChangeKind = 'changed' | 'new' | 'ended' | 'same';

/** One place that states a change, with its reason there. */
export interface ChangePlace {
  statement: string;
  scope: StatementScope;
  /** Number of the table as printed; its title, or empty where the statement belongs to no table. */
  table: string;
  reason: string;
  line: number;
  endLine: number;
}

/** One stated change. Where the document states the same thing several times, it has several places. */
export interface ChangeItem {
  /** Id of the first statement. */
  id: string;
  kind: ChangeKind;
  code: string;
  /** Key of its colour: class, source, or `rest`. */
  key: string;
  subject: string;
  current: Yuan;
  /** Worked out: this year's figure less the stated change. */
  prior: Yuan;
  amount: Yuan;
  step: Yuan;
  /** With its sign; null without a predecessor. */
  percent: Change['percent'];
  /** `actual` where last year's figure is what was done, not what was planned. */
  base?: Change['base'];
  places: ChangePlace[];
  /** What it, or the money around it, is for, in the document's own words; missing where it does not say so. */
  purposes?: Purpose[];
  /** What last year's document makes of the difference; missing where there is none, or where it prints no such figure. */
  document?: { check: string; state: CheckState; year: number; amount: Yuan };
}

/** Something whose figure is stated without its change. */
export interface UnchangedItem {
  id: string;
  code: string;
  key: string;
  subject: string;
  amount: Yuan;
  step: Yuan;
  line: number;
  endLine: number;
}

/** What the page of the changes shows. */
export interface ChangeList {
  total: Change | null;
  items: ChangeItem[];
  /** Subjects that the document says are not planned this year, without a word about last year. */
  absent: UnchangedItem[];
  /** Subjects with a figure of this year only. */
  undisclosed: UnchangedItem[];
  /** Scopes that occur, in the document's order. */
  scopes: { scope: StatementScope; table: string }[];
  tables: string[];
  /** Where none is known since the narrative was not read. */
  unread?: true;
}

/**
 * Reduces a budget to its stated changes, the largest first.
 * @param previous last year's document of the same body
 */
export function changeList(budget: Budget, previous: Budget | null = null): ChangeList {
  const tableOf = (scope: StatementScope) => budget.tables.find((table) => table.role === scope)?.label ?? '';
  const items = new Map<string, ChangeItem>();
  const against = budget.checks.filter(({ rule }) => rule === ('previous-document' satisfies DocumentRuleKey));
  for (const statement of budget.statements) {
    const found = itemOf(statement, tableOf(statement.scope));
    if (!found) continue;
    const item = withDocument(found, against);
    const known = items.get(sameThing(item));
    if (known) known.places.push(...item.places);
    else items.set(sameThing(item), item);
  }
  const purposes = purposesByCode(budget);
  const all = [...items.values()]
    .map((item) => withPurposes(item, purposes))
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const scopes = [...new Set(all.flatMap((item) => item.places.map((place) => place.scope)))];
  const { total, change, step } = headline(budget, previous);
  // Of what the page tells with its change elsewhere nobody may say that last year is not disclosed.
  const isTotal = (statement: Statement): boolean =>
    change !== null &&
    !isFromActual(change) &&
    isOfWhole(statement) &&
    Math.abs((statement.current ?? 0) - (total ?? 0)) <= step;
  const quiet = quietStatements(budget, all).filter((one) => one.absent || !(isTotal(one) || isSaid(one, all)));
  return {
    total: change,
    items: all,
    absent: quiet.filter((statement) => statement.absent).map(unchangedOf),
    undisclosed: quiet.filter((statement) => !statement.absent && (statement.current ?? 0) !== 0).map(unchangedOf),
    scopes: budget.statements
      .map((statement) => statement.scope)
      .filter((scope, index, list) => list.indexOf(scope) === index && scopes.includes(scope))
      .map((scope) => ({ scope, table: tableOf(scope) })),
    tables: [...new Set(scopes.map(tableOf).filter((label) => label !== ''))],
    ...(all.length === 0 && lacks(budget, 'narrative') ? { unread: true as const } : {}),
  };
}

function itemOf(statement: Statement, table: string): ChangeItem | null {
  const { change, current, code, subject } = statement;
  if (!change || change.amount === null || current === null) return null;
  const prior = toFen(current - change.amount);
  const worked = prior > 0 ? { value: (100 * change.amount) / prior, step: 0.01, stated: false } : null;
  const stated = change.percent && {
    value: change.percent.value,
    step: change.percent.step,
    stated: true,
  };
  return {
    id: statement.id,
    kind: kindOf(current, prior, change.amount),
    code,
    key: keyOf(statement),
    subject,
    current,
    prior,
    amount: change.amount,
    step: change.step,
    percent: prior > 0 ? (stated ?? worked) : null,
    ...(change.base ? { base: change.base } : {}),
    places: [
      {
        statement: statement.id,
        scope: statement.scope,
        table,
        reason: tidyReason(change.reason),
        line: change.reasonQuote?.line ?? statement.quote.line,
        endLine: change.reasonQuote?.endLine ?? statement.quote.endLine,
      },
    ],
  };
}

/** A change with what its code is for, else the section or class around it: such a sentence says whose money it is about. */
function withPurposes(item: ChangeItem, known: ReadonlyMap<string, Purpose[]>): ChangeItem {
  for (let code = item.code; code !== ''; code = parentOf(code)) {
    const purposes = known.get(code);
    if (purposes) return { ...item, purposes };
  }
  return item;
}

/** What the check against last year's document says of a change. */
function withDocument(item: ChangeItem, checks: Budget['checks']): ChangeItem {
  const check = checks.find(({ left }) =>
    left.operands.some((operand) => operand.kind === 'change' && operand.statement === item.id),
  );
  const previous = check?.right.operands.find((operand) => operand.kind === 'previous');
  if (!check || !previous) return item;
  const { id, state, right } = check;
  return { ...item, document: { check: id, state, year: previous.year, amount: right.value } };
}

/** Zero last year and a figure now is new; a figure last year and zero now has ended; no difference is the same. */
export function kindOf(current: Yuan, prior: Yuan, amount: Yuan): ChangeKind {
  if (amount === 0) return 'same';
  if (prior === 0) return 'new';
  return current === 0 ? 'ended' : 'changed';
}

/** Statements with one name, one code and the same two figures say the same thing; what was planned is not what was done. */
function sameThing(item: ChangeItem): string {
  return [item.code, item.subject, item.current, item.amount, isFromActual(item)].join('|');
}

/** Statements about things whose change is stated nowhere, each thing once. */
function quietStatements(budget: Budget, items: readonly ChangeItem[]): Statement[] {
  const seen = new Set(items.map((item) => item.code || item.subject));
  return budget.statements.filter((statement) => {
    const thing = statement.code || statement.subject;
    if (statement.change || seen.has(thing)) return false;
    seen.add(thing);
    return true;
  });
}

/** The fund before what is paid from it, and the words for a grant or a plan behind what it is. */
const BESIDE_NAME = /^一般公共预算(?=.+支出$)|(?:财政)?拨款$/g;

const plainName = (subject: string): string => subject.replace(BESIDE_NAME, '');

/** Whether the same money is listed with its change under nearly the same name: 一般公共预算拨款 beside 一般公共预算. */
function isSaid({ code, subject, current }: Statement, items: readonly ChangeItem[]): boolean {
  return items.some(
    (item) =>
      code === '' &&
      item.code === '' &&
      item.current === current &&
      !isFromActual(item) &&
      plainName(item.subject) === plainName(subject),
  );
}

function unchangedOf(statement: Statement): UnchangedItem {
  return {
    id: statement.id,
    code: statement.code,
    key: keyOf(statement),
    subject: statement.subject,
    amount: statement.current ?? 0,
    step: statement.amount?.step ?? 100,
    line: statement.quote.line,
    endLine: statement.quote.endLine,
  };
}

/** Functions wear the colour of their class, sources that of their column; all else has none. */
function keyOf({ code, scope, subject }: Statement): string {
  if (code !== '') return classOf(code);
  if (scope !== 'income') return 'rest';
  return incomeColumnNamed(subject) ?? 'rest';
}
