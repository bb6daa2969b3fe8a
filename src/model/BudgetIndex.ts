import type { Budget } from './budget';
import { classOf, levelOf } from './codes';
import { isThisYear } from './tables/columnTree';
import type { Fact } from './fact';
import type { StatedAmount, Statement } from './narrative/statement';
import type { BudgetTable, TableColumn, TableRole } from './tables/table';
import { THREE_PUBLIC_ITEMS, threePublicItem, type ThreePublicItem } from './tables/threePublic';

/** How a body spends: the columns of the tables of spending that are no sums of others. */
export const MANNERS = [
  'basic',
  'project',
  'operating_spending',
  'superior_payment',
  'affiliated_subsidy',
  'reserve',
  'carry_forward',
] as const;

export type Manner = (typeof MANNERS)[number];

/** Names of totals, those that hold more first: a total of all, then of this year alone. */
const TOTAL_NAMES: readonly RegExp[] = [
  /^(?:收入|支出)?(?:总计|合计)$/,
  /^(?:收入|支出).*(?:总计|合计)$/,
  /^本年(?:收入|支出)?合计$/,
  /^当年(?:收入|支出)?小计$/,
];

/** In final accounts the money spent is this year's; the total of all holds what is carried forward too. */
const SPENT = /^本年支出合计$/;

/** Tables that print spending by function code, those that hold all of a body's money first. */
const BY_FUNCTION: readonly TableRole[] = ['expenditure', 'income', 'appropriation-expenditure', 'general-public'];

/** Tables that print basic expenditure by economic code. */
const BY_ECONOMIC: readonly TableRole[] = ['basic', 'appropriation-basic'];

/**
 * A budget's figures by what they mean, whatever table prints them in whatever orientation. A figure that no table prints is
 * undefined: never 0, and never worked out.
 */
export class BudgetIndex {
  readonly #facts = new Map<string, Fact[]>();
  readonly #said = new Map<string, Statement[]>();

  private constructor(readonly budget: Budget) {
    for (const fact of budget.facts) push(this.#facts, `${fact.table}/${fact.code}/${fact.column}`, fact);
    for (const statement of budget.statements) if (statement.code) push(this.#said, statement.code, statement);
  }

  static readonly #known = new WeakMap<Budget, BudgetIndex>();

  /** The index of a budget, made once. */
  static of(budget: Budget): BudgetIndex {
    const known = this.#known.get(budget) ?? new BudgetIndex(budget);
    this.#known.set(budget, known);
    return known;
  }

  /** The first table of a role. */
  table(role: TableRole): BudgetTable | undefined {
    return this.budget.tables.find((table) => table.role === role);
  }

  /** Columns of figures that a table prints; none where it is absent. */
  columns(role: TableRole): readonly TableColumn[] {
    return this.table(role)?.columns ?? [];
  }

  /** The figure of a code in a column; undefined where the cell is blank. */
  at(role: TableRole, code: string, column: string): Fact | undefined {
    return this.#facts.get(`${role}/${code}/${column}`)?.[0];
  }

  statements(code: string): readonly Statement[] {
    return this.#said.get(code) ?? [];
  }

  /** Coded facts of one column that no deeper code of the same table divides, blank and zero cells left out. */
  leaves(role: TableRole, column: string): Fact[] {
    const coded = this.budget.facts.filter((fact) => fact.table === role && fact.column === column && fact.code !== '');
    return coded.filter(
      ({ code, amount }) =>
        amount !== 0 && !coded.some((other) => other.code.length > code.length && other.code.startsWith(code)),
    );
  }

  /** Class codes that a table prints, in order. */
  classes(role: TableRole): string[] {
    const rows = this.table(role)?.rows ?? [];
    const codes = rows.map(({ code }) => code).filter((code) => code !== '');
    return [...new Set(codes.map(classOf))];
  }

  /** Name of a code as the tables print it. */
  name(code: string): string {
    return this.budget.facts.find((fact) => fact.code === code && fact.table !== 'project')?.name ?? '';
  }

  /**
   * The cell of a table's total in a column, wherever its row stands and whatever it is called: else the only row without a
   * code, which needs no name where its columns alone say what is printed.
   */
  total(role: TableRole, column: string): Fact | undefined {
    const tops = this.#facts.get(`${role}//${column}`) ?? [];
    for (const name of TOTAL_NAMES) {
      const named = tops.filter((fact) => name.test(fact.name.replace(/\s/g, '')));
      if (named.length > 0) return named.find((fact) => /总计/.test(fact.name)) ?? named[0];
    }
    const [only, ...others] = tops;
    if (!only || others.length > 0) return undefined;
    const rows = role === 'three-public' || role === 'carryover';
    return !rows || only.name === '' ? only : undefined;
  }

  /** The printed grand total of spending: of the overview, else of the tables of spending; undefined where none prints one. */
  grandTotal(): Fact | undefined {
    const spent = this.budget.stage === 'final' ? this.#spent() : undefined;
    return (
      spent ??
      this.total('overview', 'expenditure') ??
      this.total('expenditure', 'total') ??
      (this.#facts.get('overview//expenditure') ?? [])[0] ??
      this.total('overview', 'purpose') ??
      this.#totalOfFiscalMoney()
    );
  }

  #spent(): Fact | undefined {
    const overview = this.#facts.get('overview//expenditure') ?? [];
    return overview.find(({ name }) => SPENT.test(name)) ?? this.total('expenditure', 'total');
  }

  /** Spending from appropriations, where no table of all spending is printed: one whose total was not read is no reason to take another. */
  #totalOfFiscalMoney(): Fact | undefined {
    const hasWhole = this.budget.tables.some(({ role }) => role === 'overview' || role === 'expenditure');
    return hasWhole
      ? undefined
      : (this.total('appropriation-expenditure', 'total') ?? this.total('general-public', 'total'));
  }

  /** The table that prints all spending by function code; undefined where none does. */
  functionTable(): TableRole | undefined {
    const whole = this.grandTotal();
    const coded = BY_FUNCTION.filter((role) =>
      this.budget.facts.some(({ table, code, column }) => table === role && column === 'total' && isFunction(code)),
    );
    const whollyIn = (role: TableRole): boolean => {
      const total = this.total(role, 'total');
      return !whole || !total || Math.abs(total.amount - whole.amount) <= Math.max(whole.step, total.step);
    };
    return coded.find((role) => role === 'expenditure' || role === 'income' || whollyIn(role)) ?? coded[0];
  }

  /** Spending of a function code at any level. */
  function(code: string): Fact | undefined {
    const table = this.functionTable();
    return table && this.at(table, code, 'total');
  }

  /** The table that prints basic expenditure by economic code; undefined where none does. */
  economicTable(): TableRole | undefined {
    return BY_ECONOMIC.find((role) => this.leaves(role, 'total').length > 0);
  }

  /** Spending in a manner over all functions. */
  manner(manner: Manner): Fact | undefined {
    return this.total('expenditure', manner) ?? this.total('general-public', manner) ?? this.#purpose(manner);
  }

  #purpose(manner: Manner): Fact | undefined {
    const names: Partial<Record<Manner, string>> = { basic: '基本支出', project: '项目支出' };
    return (this.#facts.get('overview//purpose') ?? []).find(({ name }) => name === names[manner]);
  }

  /** The three public expenses that a budget prints, in print order: as rows or as columns of one row. */
  threePublic(): { item: ThreePublicItem; fact: Fact }[] {
    const facts = this.budget.facts.filter(({ table, column }) => table === 'three-public' && isThisYear(column));
    const columns = this.columns('three-public').map(({ key }) => key);
    if (columns.some((key) => key !== 'total' && isItem(key))) {
      const named = columns.includes('three_public');
      return columns.flatMap((column) => {
        const fact = this.total('three-public', column) ?? facts.find((one) => one.column === column);
        // With 会议费 and 培训费 beside them, the whole row's total is not that of the three.
        const item = column === 'total' ? (named ? undefined : 'three_public') : isItem(column) ? column : undefined;
        return fact && item ? [{ item, fact }] : [];
      });
    }
    return facts
      .filter(({ column }) => column === 'total')
      .flatMap((fact) => {
        const item = threePublicItem(fact.name);
        return item ? [{ item, fact }] : [];
      });
  }

  /** What keeping the body running costs (机关运行经费): a table's cell, else a sentence; undefined where neither says. */
  operatingCost(): { fact: Fact | null; statement: Statement | null; stated: StatedAmount | null } | undefined {
    const fact = this.total('operating-cost', 'total') ?? this.total('three-public', 'operating_cost');
    const statement = this.budget.statements.find(
      ({ scope, subject, amount }) => amount !== null && (scope === 'operating' || /机关运行经费/.test(subject)),
    );
    if (!fact && !statement) return undefined;
    return { fact: fact ?? null, statement: statement ?? null, stated: statement?.amount ?? null };
  }
}

/** The unit of the last printed place of the grand total, in yuan; that of 万元 with two decimals where none is printed. */
export function usualStep(budget: Budget): number {
  return BudgetIndex.of(budget).grandTotal()?.step ?? 100;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

const isFunction = (code: string): boolean => levelOf(code) !== undefined && code.startsWith('2');

const isItem = (key: string): key is ThreePublicItem => (THREE_PUBLIC_ITEMS as readonly string[]).includes(key);
