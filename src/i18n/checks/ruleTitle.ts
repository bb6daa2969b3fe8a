import type { DocumentRuleKey, RuleKey } from '../../model/checks/checkRule';
import { entryFor } from '../terms/entryFor';
import type { Lang } from '../lang';

/** What each rule demands, in a short sentence for a person. */
export const RULE_TITLES: Readonly<Record<RuleKey | DocumentRuleKey, Readonly<Record<Lang, string>>>> = {
  'row-sum': {
    zh: '一行里各列相加等于合计',
    en: 'The columns of a row add up to its total',
  },
  'list-sum': {
    zh: '收入各项相加等于上一级',
    en: 'The lines of the income list add up to the line above them',
  },
  'spending-list-sum': {
    zh: '支出各项相加等于合计',
    en: 'The lines of the list of spending add up to its total',
  },
  'list-balance': {
    zh: '收入总计等于支出总计',
    en: 'Total income equals total expenditure',
  },
  'three-public-sum': {
    zh: '“三公”经费各项相加等于合计',
    en: 'The three public expenses add up to their total',
  },
  'code-sum': {
    zh: '下级科目相加等于上级科目',
    en: 'The codes below add up to the code above',
  },
  'class-sum': {
    zh: '各类相加等于总计',
    en: 'The classes add up to the grand total',
  },
  'group-sum': {
    zh: '人员经费、公用经费各类相加等于其合计',
    en: 'The classes of personnel and operating add up to their sums',
  },
  'body-sum': {
    zh: '单位各行相加等于单位合计和总计',
    en: 'The rows of a body add up to it, and the bodies to the total',
  },
  'procurement-sum': {
    zh: '政府采购下级各行相加等于上级',
    en: 'The lines below a line of procurement add up to it',
  },
  'total-repeated': {
    zh: '一张表的合计只印一次',
    en: 'A table prints its total once',
  },
  'same-code': {
    zh: '同一科目在两张表里的数相同',
    en: 'The same code has the same figure in both tables',
  },
  'same-total': {
    zh: '同一个总数在不同的表里相同',
    en: 'The same total agrees between the tables',
  },
  'within-spending': {
    zh: '各项资金安排的基本支出、项目支出不超过支出总表里的',
    en: 'What each budget pays is no more than all spending',
  },
  'three-public-payment': {
    zh: '“三公”经费等于基本支出里的同一笔支出',
    en: 'A three-public expense equals the same payment of basic expenditure',
  },
  'operating-cost': {
    zh: '机关运行经费在基本支出的公用经费之内',
    en: 'Running costs are within operating basic expenditure',
  },
  'stated-amount': {
    zh: '说明里写的数等于表里的数',
    en: 'An amount in the narrative equals the one in the table',
  },
  'stated-absence': {
    zh: '说明写未安排的，表里没有数',
    en: 'What the narrative calls not arranged has no figure in the table',
  },
  'stated-share': {
    zh: '写的占比等于金额除以总计',
    en: 'A stated share equals the amount over the total',
  },
  'stated-list': {
    zh: '说明列举的项目数等于表里的行数',
    en: 'The narrative lists as many things as the table has rows',
  },
  'project-amount': {
    zh: '说明里的项目金额等于项目支出表里的',
    en: 'A project’s amount in the narrative equals the project table’s',
  },
  'project-count': {
    zh: '说明里的项目个数等于项目支出表里的',
    en: 'The narrative describes as many projects as the table names',
  },
  'carryover-count': {
    zh: '说明写的某年结转项目个数等于结转表里那一年的行数',
    en: 'The stated number of a year’s carried-over projects equals the table’s rows of that year',
  },
  'stated-percent': {
    zh: '写的增减百分比等于增减额除以上年数',
    en: 'A stated percentage equals the change over last year’s figure',
  },
  'repeated-statement': {
    zh: '同一件事前后说的数相同',
    en: 'A thing said twice has the same figures both times',
  },
  'stated-sum': {
    zh: '说明里各项相加等于说明里的总数',
    en: 'The parts that the narrative states add up to its whole',
  },
  'share-sum': {
    zh: '同一段的占比相加等于 100%',
    en: 'The shares of one section add up to 100%',
  },
  'change-sum': {
    zh: '各项增减相加等于总的增减',
    en: 'The stated changes of the parts add up to that of the whole',
  },
  'last-year-total': {
    zh: '按支出推算的上年总数等于按收入推算的上年总数',
    en: 'Last year’s total worked out from expenditure equals that from income',
  },
  'holding-sum': {
    zh: '写的总数等于各分项之和',
    en: 'A stated total equals the sum of its parts',
  },
  'procurement-share': {
    zh: '面向中小企业预留的采购不超过采购预算',
    en: 'Procurement kept for small firms is no more than all of it',
  },
  'office-count': {
    zh: '写的处室个数等于列出的处室名称数',
    en: 'The stated number of offices equals the names listed',
  },
  'unit-arithmetic': {
    zh: '个数乘以每个的金额等于项目金额',
    en: 'The number of units times the amount each equals the project’s amount',
  },
  'subsidy-arithmetic': {
    zh: '补贴人数乘以补贴标准等于每个的金额',
    en: 'The people times their standard equal the amount each unit gets',
  },
  'performance-summary': {
    zh: '绩效情况写的项目数和金额等于表里的',
    en: 'The performance summary states the projects and the money that the tables hold',
  },
  'target-weight': {
    zh: '指标分值合计 100 分，预算执行率另占 10 分时合计 90 分',
    en: 'The weights add up to 100, or to 90 where the rate of spending takes 10',
  },
  'target-repeated': {
    zh: '同一张绩效表里一个指标只印一次',
    en: 'An indicator stands once in a target table',
  },
  'target-last-year': {
    zh: '同一指标的上年完成值在各张绩效表里相同',
    en: 'The same indicator has the same last-year value in every table',
  },
  'units-last-year': {
    zh: '按同样个数的同类对象分配的项目，上年的个数相同',
    en: 'Projects shared out among the same units had the same number of them last year',
  },
  'target-funds': {
    zh: '绩效表的资金等于预算里的金额',
    en: 'The money of a target table equals the budget’s',
  },
  'goal-figure': {
    zh: '总体目标里写的数等于绩效表里的数',
    en: 'The figures in the goal’s words equal those of its table',
  },
  'target-standard': {
    zh: '绩效表里的标准等于资金分配里每个的金额（按月的乘以 12）',
    en: 'A standard in the target table equals the amount each gets (a monthly one times 12)',
  },
  'target-units': {
    zh: '绩效表里的个数等于资金分配里的个数',
    en: 'The number in the target table equals the allocation’s',
  },
  'transferred-units': {
    zh: '说明写的划转个数等于绩效表上年与本年个数之差',
    en: 'The units said to be handed over equal last year’s number less this year’s',
  },
  'previous-document': {
    zh: '写的比上年增减，等于今年的数减去上年文件印的数',
    en: 'A stated change equals this year’s figure less the one in last year’s document',
  },
  'planned-document': {
    zh: '决算里写的年初预算，等于那一年预算文件印的数',
    en: 'The plan that the accounts state equals the one in that year’s budget document',
  },
};

/** What a rule demands. A rule that this program does not know, from an older data file, is called by its key. */
export function ruleTitle(rule: string, lang: Lang): string {
  return entryFor(RULE_TITLES, rule)?.[lang] ?? rule;
}
