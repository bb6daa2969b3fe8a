import type { BudgetIndex } from '../../../model/BudgetIndex';
import type { Fact } from '../../../model/fact';
import { sumYuan, type Yuan } from '../../../model/money';

/** A source of money that a list of income names, with its figure. */
export interface IncomeSource {
  /** Column key of the income table. */
  key: string;
  fact: Fact;
}

/** Names of the groups of a list of income, whose own parts follow them. */
const GROUPS: readonly (readonly [string, RegExp])[] = [
  ['general_public', /^一般公共预算/],
  ['government_funds', /^政府性基金/],
  ['state_capital', /^国有资本经营/],
  ['fiscal_account', /^财政专户/],
  ['business_income', /^事业收入/],
  ['operating_income', /^(?:事业单位)?经营收入/],
  ['superior_subsidy', /^上级补助/],
  ['affiliated_income', /^附属单位/],
  ['unit_funds', /^单位资金/],
  ['other_income', /^其他(?:资金|收入)/],
  ['carryover', /^(?:上年|年初)结转/],
  ['reserve_use', /^(?:用事业基金|使用非财政)/],
];

/** Where no general public budget is named, the whole appropriation is one source. */
const APPROPRIATION = /^财政拨款(?:收入|资金)?$/;

/**
 * Income by source where it is printed as a list, without function codes: the sources that have money, if together they are
 * the printed total; none where they are not, since then somebody would have to guess.
 */
export function incomeSources(index: BudgetIndex): IncomeSource[] {
  const lists = [listOf(index, 'income', 'total'), listOf(index, 'overview', 'income')];
  return lists.find((sources) => sources.length > 0) ?? [];
}

function listOf(index: BudgetIndex, role: 'income' | 'overview', column: string): IncomeSource[] {
  const total = index.total(role, column);
  const rows = index.budget.facts.filter(
    (fact) => fact.table === role && fact.column === column && fact.code === '' && fact !== total,
  );
  const named = rows.flatMap((fact): IncomeSource[] => {
    const key = GROUPS.find(([, name]) => name.test(fact.name))?.[0];
    return key === undefined || fact.amount === 0 ? [] : [{ key, fact }];
  });
  const whole = rows.find(({ name, amount }) => APPROPRIATION.test(name) && amount !== 0);
  const fiscal = whole ? [...named, { key: 'fiscal_appropriation', fact: whole }] : named;
  const fiscalOnly = fiscal.filter(({ key }) => !['general_public', 'government_funds', 'state_capital'].includes(key));
  return [unrepeated(named), unrepeated(fiscalOnly)].find((sources) => makeUp(sources, total)) ?? [];
}

/** A group whose only part has its own name again (其他资金, then 其他收入) is one source. */
function unrepeated(sources: readonly IncomeSource[]): IncomeSource[] {
  return sources.filter(({ key }, at) => sources.findIndex((one) => one.key === key) === at);
}

function makeUp(sources: readonly IncomeSource[], total: Fact | undefined): boolean {
  if (!total || sources.length === 0) return false;
  const sum: Yuan = sumYuan(sources.map(({ fact }) => fact.amount));
  return Math.abs(sum - total.amount) <= ((sources.length + 1) / 2) * total.step + 0.001;
}
