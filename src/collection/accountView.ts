import type { Budget } from '../model/budget';
import { BudgetIndex } from '../model/BudgetIndex';
import { classOf } from '../model/codes';
import { sumYuan, toFen, type Yuan } from '../model/money';
import { judgeDifference } from '../model/sums/rounding';
import { accountOf } from '../series/compare/account';
import { cellOf, saidOf, spentRow, type AccountFigure, type SpentRow } from './spentRow';
import { plannedByItem, type StatedPlan } from './statedPlans';

/** What became of a year's plan. */
export interface AccountView {
  year: number;
  /** Where the plan comes from: the budget's own document, or what the account states of it. */
  base: 'document' | 'stated';
  plan: string | null;
  account: string;
  total: SpentRow | null;
  /** Largest plan first. */
  classes: SpentRow[];
  /** What divides no further, the largest unspent first. */
  items: SpentRow[];
  threePublic: SpentRow[];
  projects: SpentRow[];
  /** What the sums of the items leave of the printed plan; null where they close or were not made. */
  rest: { amount: Yuan; rounding: boolean } | null;
}

const CLASS = 3;

/**
 * Plan and account of one year.
 * @param plan the budget of the year; null where the site does not hold it: then the account's own words say what was planned
 */
export function accountView(account: Budget, plan: Budget | null): AccountView | null {
  if (account.stage !== 'final') return null;
  const items = plan ? itemsOfDocuments(plan, account) : itemsOfSentences(account);
  const total = plan ? totalOfDocuments(plan, account) : totalOfSentences(account);
  if (items.length === 0 && !total) return null;
  const classes = classesOf(plan, account, items);
  return {
    year: account.year,
    base: plan ? 'document' : 'stated',
    plan: plan?.id ?? null,
    account: account.id,
    total,
    classes,
    items: [...items].sort((a, b) => (b.unspent ?? -Infinity) - (a.unspent ?? -Infinity) || (a.id < b.id ? -1 : 1)),
    threePublic: threePublicOf(plan, account),
    projects: plan ? projectsOf(plan, account) : [],
    rest: restOf(total, items),
  };
}

/** Every code that divides no further in one of both documents. */
function itemsOfDocuments(plan: Budget, account: Budget): SpentRow[] {
  const [before, after] = [plan, account].map((one) => new Map(leavesOf(one).map((leaf) => [leaf.code, leaf.name])));
  const said = new Map(plannedByItem(account).map((one) => [one.code, one]));
  const codes = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  return [...codes].sort().map((code) =>
    spentRow({
      id: code,
      code,
      key: classOf(code),
      name: after?.get(code) ?? before?.get(code) ?? '',
      planned: cellOf(plan, BudgetIndex.of(plan).function(code)),
      adjusted: saidOf(account, said.get(code)?.statement.adjusted),
      spent: cellOf(account, BudgetIndex.of(account).function(code)),
      reason: reasonOf(said.get(code)),
    }),
  );
}

/** Codes of a document's spending that no other of its codes divides. */
function leavesOf(budget: Budget): { code: string; name: string }[] {
  const codes: { code: string; name: string }[] = [];
  const walk = (parts: ReturnType<typeof accountOf>['functions']): void => {
    for (const part of parts) {
      if (part.kind === 'code' && !part.parts.some(({ kind }) => kind === 'code')) codes.push(part);
      walk(part.parts);
    }
  };
  walk(accountOf(budget).functions);
  return codes;
}

/** What the account's own sentences say of each item. */
function itemsOfSentences(account: Budget): SpentRow[] {
  return plannedByItem(account).map(({ code, name, statement, fact }) =>
    spentRow({
      id: statement.id,
      code,
      key: code === '' ? 'rest' : classOf(code),
      name,
      planned: saidOf(account, statement.planned),
      adjusted: saidOf(account, statement.adjusted),
      spent: cellOf(account, fact) ?? saidOf(account, statement.amount),
      reason: reasonOf({ statement }),
    }),
  );
}

function reasonOf(said: Pick<StatedPlan, 'statement'> | undefined): SpentRow['reason'] {
  const deviation = said?.statement.deviation;
  return deviation ? { text: deviation.text, line: deviation.line, endLine: deviation.endLine } : null;
}

const TOTAL = { id: 'total', code: '', key: 'rest', name: '' };

function totalOfDocuments(plan: Budget, account: Budget): SpentRow {
  return spentRow({
    ...TOTAL,
    planned: cellOf(plan, BudgetIndex.of(plan).grandTotal()),
    adjusted: null,
    spent: cellOf(account, BudgetIndex.of(account).grandTotal()),
    reason: null,
  });
}

/** The sentence about all that the items divide. */
function totalOfSentences(account: Budget): SpentRow | null {
  const statement = account.statements.find(
    ({ planned, code, scope, subject }) =>
      planned && code === '' && scope !== 'three-public' && /支出$/.test(subject) && /预算|拨款/.test(subject),
  );
  if (!statement) return null;
  return spentRow({
    ...TOTAL,
    name: statement.subject,
    planned: saidOf(account, statement.planned),
    adjusted: saidOf(account, statement.adjusted),
    spent: saidOf(account, statement.amount),
    reason: reasonOf({ statement }),
  });
}

/** Classes as both documents print them; else as sums of the items that sentences speak of. */
function classesOf(plan: Budget | null, account: Budget, items: readonly SpentRow[]): SpentRow[] {
  const keys = [...new Set(items.map(({ code }) => code.slice(0, CLASS)).filter((code) => code !== ''))];
  const rows = keys.map((code) => {
    const own = items.filter((item) => item.code.startsWith(code));
    const printed = (budget: Budget) => cellOf(budget, BudgetIndex.of(budget).function(code));
    return spentRow({
      id: code,
      code,
      key: code,
      name: BudgetIndex.of(account).name(code) || (plan ? BudgetIndex.of(plan).name(code) : ''),
      planned: plan ? printed(plan) : sumOf(own, ({ planned }) => planned),
      adjusted: plan ? null : sumOf(own, ({ adjusted }) => adjusted),
      spent: plan ? printed(account) : (printedClass(account, code, own) ?? sumOf(own, ({ spent }) => spent)),
      reason: null,
    });
  });
  const size = ({ planned, spent }: SpentRow) => planned?.amount ?? spent?.amount ?? 0;
  return rows.sort((a, b) => size(b) - size(a) || (a.code < b.code ? -1 : 1));
}

/** The class as the table of its items prints it, where they make it up; sentences may speak of a part of it. */
function printedClass(account: Budget, code: string, items: readonly SpentRow[]): AccountFigure | null {
  const table = account.facts.find(({ id }) => items.some(({ spent }) => spent?.fact === id))?.table;
  const cell = table && cellOf(account, BudgetIndex.of(account).at(table, code, 'total'));
  const parts = items.map(({ spent }) => spent);
  if (!cell || parts.includes(null)) return null;
  const sum = sumYuan(parts.map((spent) => spent?.amount ?? 0));
  const steps = [cell.step, ...parts.map((spent) => spent?.step ?? 0)];
  return judgeDifference(toFen(cell.amount - sum), steps).state === '不符' ? null : cell;
}

/** The sum of figures that all of the rows have; null where one is missing. */
function sumOf(rows: readonly SpentRow[], figure: (row: SpentRow) => AccountFigure | null): AccountFigure | null {
  const figures = rows.map(figure);
  const known = figures.filter((one) => one !== null);
  const [first, ...others] = known;
  if (!first || known.length < figures.length) return null;
  if (others.length === 0) return first;
  return {
    amount: sumYuan(known.map(({ amount }) => amount)),
    step: Math.max(...known.map(({ step }) => step)),
    budget: first.budget,
    fact: null,
    line: null,
    summed: true,
  };
}

/** The three public expenses: the account's own columns of the plan, else the plan's document. */
function threePublicOf(plan: Budget | null, account: Budget): SpentRow[] {
  const planned = plan ? BudgetIndex.of(plan).threePublic() : [];
  return BudgetIndex.of(account)
    .threePublic()
    .filter(({ item }) => item !== 'cars')
    .map(({ item, fact }) => {
      const column = item === 'three_public' ? 'budget_total' : `budget_${item}`;
      const own = account.facts.find((one) => one.table === 'three-public' && one.column === column);
      const other = planned.find((one) => one.item === item)?.fact;
      return spentRow({
        ...TOTAL,
        id: item,
        planned: cellOf(account, own) ?? (plan && cellOf(plan, other)),
        adjusted: null,
        spent: cellOf(account, fact),
        reason: null,
      });
    })
    .filter(
      ({ id, planned, spent }) => id === 'three_public' || (planned?.amount ?? 0) > 0 || (spent?.amount ?? 0) > 0,
    );
}

/** Projects that the plan names and the account prints too, by their whole name. */
function projectsOf(plan: Budget, account: Budget): SpentRow[] {
  const spent = new Map(account.projects.map((project) => [project.name, project]));
  return plan.projects.flatMap((project) => {
    const other = spent.get(project.name);
    if (!other) return [];
    return spentRow({
      id: project.id,
      code: project.code,
      key: 'rest',
      name: project.name,
      planned: saidOf(plan, project.amount),
      adjusted: null,
      spent: saidOf(account, other.amount),
      reason: null,
    });
  });
}

function restOf(total: SpentRow | null, items: readonly SpentRow[]): AccountView['rest'] {
  const planned = items.flatMap((item) => item.planned ?? []);
  if (!total?.planned || planned.length === 0) return null;
  const amount = toFen(total.planned.amount - sumYuan(planned.map((figure) => figure.amount)));
  if (amount === 0) return null;
  const steps = [total.planned, ...planned].map(({ step }) => step);
  return { amount, rounding: judgeDifference(amount, steps).state !== '不符' };
}
