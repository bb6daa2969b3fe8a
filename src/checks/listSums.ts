import { compareSums } from './compare';
import type { TableRole } from '../model/table';
import type { ContentIndex } from './ContentIndex';
import type { Comparison, Rule } from './rule';

interface ListSum {
  key: string;
  total: RegExp;
  parts: readonly RegExp[];
}

/** What the lines of the overview's income list are made of. Lists after 其中 are the complete ones of the template. */
const OVERVIEW_SUMS: readonly ListSum[] = [
  { key: 'income', total: /^收入(总计|合计)$/, parts: [/^本年收入(合计)?$/, /^上年结转(结余)?$/] },
  {
    key: 'this-year',
    total: /^本年收入(合计)?$/,
    parts: [/^一般公共预算拨款$/, /^政府性基金预算拨款$/, /^国有资本经营预算拨款$/, /^财政专户[^（]*$/, /^单位资金$/],
  },
  { key: 'general-public', total: /^一般公共预算拨款$/, parts: [/^一般财力$/, /^上级一般公共预算/] },
  { key: 'government-funds', total: /^政府性基金预算拨款$/, parts: [/^政府性基金收入$/, /^上级政府性基金/] },
  { key: 'state-capital', total: /^国有资本经营预算拨款$/, parts: [/^国有资本经营收入$/, /^上级国有资本经营/] },
  {
    key: 'unit-funds',
    total: /^单位资金$/,
    parts: [/^事业收入$/, /^上级补助收入$/, /^附属单位上缴收入$/, /^事业单位经营收入$/, /^其他收入$/],
  },
  { key: 'carryover', total: /^上年结转(结余)?$/, parts: [/^财政拨款结转(结余)?$/, /^非财政拨款结转(结余)?$/] },
  {
    key: 'fiscal-carryover',
    total: /^财政拨款结转(结余)?$/,
    parts: [/^一般公共预算拨款（结转）$/, /^政府性基金预算拨款（结转）$/, /^国有资本经营预算拨款（结转）$/],
  },
  {
    key: 'nonfiscal-carryover',
    total: /^非财政拨款结转(结余)?$/,
    parts: [/^财政专户.*（结转）$/, /^单位资金（结转）$/],
  },
];

const APPROPRIATION_SUMS: readonly ListSum[] = [
  { key: 'income', total: /^收入(总计|合计)$/, parts: [/^财政拨款/, /结转/] },
  { key: 'appropriation', total: /^财政拨款/, parts: [/^一般公共预算/, /^政府性基金预算/, /^国有资本经营预算/] },
];

function sumsOf(index: ContentIndex, role: TableRole, sums: readonly ListSum[]): Comparison[] {
  return sums.flatMap(({ key, total, parts }) =>
    compareSums(
      `${role}/${key}`,
      index.cells([index.listRow(role, total)], ['income']),
      parts.flatMap((part) => index.cells([index.listRow(role, part)], ['income'])),
    ),
  );
}

/** The income lists of the overview and of the appropriation table. */
export const listSums: Rule = {
  key: 'list-sum',
  group: 'within-table',
  title: { zh: '收入各项相加等于上一级', en: 'The lines of the income list add up to the line above them' },
  run: (index) => [...sumsOf(index, 'overview', OVERVIEW_SUMS), ...sumsOf(index, 'appropriation', APPROPRIATION_SUMS)],
};

/** Income and expenditure of the same table come to the same total. */
export const listBalance: Rule = {
  key: 'list-balance',
  group: 'within-table',
  title: { zh: '收入总计等于支出总计', en: 'Total income equals total expenditure' },
  run: (index) =>
    (['overview', 'appropriation'] as const).flatMap((role) =>
      compareSums(
        role,
        index.cells([index.listRow(role, /^收入(总计|合计)$/)], ['income']),
        index.cells([index.totalRow(role)], [role === 'overview' ? 'expenditure' : 'total']),
      ),
    ),
};

/** 三公: the total is travel abroad, hospitality and cars; cars are purchase and running. */
export const threePublicSums: Rule = {
  key: 'three-public-sum',
  group: 'within-table',
  title: { zh: '“三公”经费各项相加等于合计', en: 'The three public expenses add up to their total' },
  run(index) {
    const row = (name: RegExp) => index.namedRows('three-public').find((candidate) => name.test(candidate.name));
    const cars = row(/^公务用车购置(费)?[及和]/);
    const carParts = [row(/^公务用车购置费?$/), row(/^公务用车运行/)];
    const parts = [row(/^因公出国/), row(/^公务接待/), ...(cars ? [cars] : carParts)];
    return ['total', 'general_public', 'government_funds', 'state_capital'].flatMap((column) => [
      ...compareSums(
        `total/${column}`,
        index.cells([index.totalRow('three-public')], [column]),
        index.cells(parts, [column]),
      ),
      ...compareSums(`cars/${column}`, index.cells([cars], [column]), index.cells(carParts, [column])),
    ]);
  },
};
