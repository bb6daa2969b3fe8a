/**
 * What a line of a list means, by its name. Lists of income name sources, lists of spending name purposes; both have lines that add up
 * the ones above them. The words are those of all forms seen, so that no rule has to know which form it looks at.
 */

const NAMES: readonly (readonly [pattern: RegExp, line: string])[] = [
  [/^(?:收入)?(?:总计|合计)$/, 'total'],
  [/^(?:本年|当年)收入(?:合计|小计)?$/, 'current'],
  [/^财政拨款(?:收入)?(?:[（(]补助[）)])?$/, 'fiscal_appropriation'],
  [/^一般公共预算(?:财政)?(?:拨款|资金)?(?:收入)?$/, 'general_public'],
  [/^一般财力$|^公共财政拨款[（(]补助[）)]资金$/, 'general_public_own'],
  [/^上级一般公共预算/, 'general_public_transfer'],
  [/^专项收入$/, 'general_public_special'],
  [/^政府性基金收入$/, 'government_funds_own'],
  [/^政府性基金(?:预算)?(?:财政)?(?:拨款|资金)?(?:收入)?$/, 'government_funds'],
  [/^上级政府性基金/, 'government_funds_transfer'],
  [/^国有资本经营收入$/, 'state_capital_own'],
  [/^国有资本经营预算(?:财政)?(?:拨款|资金)?(?:收入)?$/, 'state_capital'],
  [/^上级国有资本经营/, 'state_capital_transfer'],
  [/^财政专户[^（]*$/, 'fiscal_account'],
  [/^专户管理教育收费$/, 'education_fees'],
  [/^其他非税收入$/, 'other_nontax'],
  [/^(?:单位资金|其他资金)$/, 'unit_funds'],
  [/^事业收入$/, 'business_income'],
  [/^上级补助收入$/, 'superior_subsidy'],
  [/^附属单位上缴收入$/, 'affiliated_income'],
  [/^(?:事业单位)?经营收入$|^事业单位经营收入$/, 'operating_income'],
  [/^债务资金/, 'debt_funds'],
  [/^其他收入$/, 'other_income'],
  [/^使用非财政拨款(?:结余|结转)|^用事业基金弥补/, 'reserve_use'],
  [/^上年结转(?:结余|资金|和结余资金|和结余)?$|^年初结转和结余$/, 'carryover'],
  [/^动用上年结转和结余资金$/, 'carryover_used'],
  [/^(?:年初)?财政拨款结转(?:和)?(?:结余)?$/, 'fiscal_carryover'],
  [/^非财政拨款结转(?:和)?(?:结余)?$/, 'nonfiscal_carryover'],
  [/^一般公共预算拨款（结转）$/, 'general_public_carryover'],
  [/^政府性基金预算拨款（结转）$/, 'government_funds_carryover'],
  [/^国有资本经营预算拨款（结转）$/, 'state_capital_carryover'],
  [/^财政专户.*（结转）$/, 'fiscal_account_carryover'],
  [/^单位资金（结转）$/, 'unit_funds_carryover'],
];

/** What each line of income is a part of, as far up as a list may print it. */
const PART_OF: Readonly<Record<string, string>> = {
  current: 'total',
  fiscal_appropriation: 'current',
  general_public: 'fiscal_appropriation',
  general_public_own: 'general_public',
  general_public_transfer: 'general_public',
  general_public_special: 'general_public',
  government_funds: 'fiscal_appropriation',
  government_funds_own: 'government_funds',
  government_funds_transfer: 'government_funds',
  state_capital: 'fiscal_appropriation',
  state_capital_own: 'state_capital',
  state_capital_transfer: 'state_capital',
  fiscal_account: 'current',
  education_fees: 'fiscal_account',
  other_nontax: 'fiscal_account',
  unit_funds: 'current',
  business_income: 'unit_funds',
  superior_subsidy: 'unit_funds',
  affiliated_income: 'unit_funds',
  operating_income: 'unit_funds',
  debt_funds: 'unit_funds',
  other_income: 'unit_funds',
  reserve_use: 'total',
  carryover: 'total',
  carryover_used: 'carryover',
  fiscal_carryover: 'carryover',
  nonfiscal_carryover: 'carryover',
  general_public_carryover: 'fiscal_carryover',
  government_funds_carryover: 'fiscal_carryover',
  state_capital_carryover: 'fiscal_carryover',
  fiscal_account_carryover: 'nonfiscal_carryover',
  unit_funds_carryover: 'nonfiscal_carryover',
};

/** Lines of spending that are no class: what it is for, what is left, and sums. */
const SPENDING_NAMES: readonly (readonly [pattern: RegExp, line: string])[] = [
  [/^(?:收入|支出)?(?:总计|合计)$/, 'total'],
  [/^(?:本年|当年)支出(?:合计|小计)?$/, 'current'],
  [/^结转下年|^年末.*结转/, 'carry_forward'],
  [/^结余分配$/, 'surplus'],
  [/^基本支出$/, 'basic'],
  [/^项目支出$/, 'project'],
  [/^单位预留机动经费$/, 'reserve'],
  [/^事业单位经营支出$/, 'operating_spending'],
  [/^上缴上级支出$/, 'superior_payment'],
  [/^对附属单位补助支出$/, 'affiliated_subsidy'],
];

const lineOf = (names: typeof NAMES, name: string): string | undefined =>
  names.find(([pattern]) => pattern.test(name.replace(/\s/g, '')))?.[1];

/** The source that a line of an income list names, as a column's key or a part of one; undefined where nobody knows it. */
export function incomeLine(name: string): string | undefined {
  return lineOf(NAMES, name);
}

/** What a line of a spending list is where it names no class. */
export function spendingLine(name: string): string | undefined {
  return lineOf(SPENDING_NAMES, name);
}

/** Whether a line of this year's money is named once more below the money carried over. */
export function isNamedTwice(line: string): boolean {
  return Object.hasOwn(PART_OF, `${line}_carryover`);
}

/** The lines that one is a part of, from the nearest outwards. */
export function incomeWholes(line: string): string[] {
  const wholes: string[] = [];
  for (let above = PART_OF[line]; above !== undefined; above = PART_OF[above]) wholes.push(above);
  return wholes;
}
