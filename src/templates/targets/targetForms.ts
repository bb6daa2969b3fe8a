/**
 * How tables of performance targets (绩效目标表) are printed as cells, whatever body prints them: what stands in a column of their list
 * of indicators, and what the labels above it say. White space is gone and brackets are half width when a pattern is tried.
 */

/** What a column of a list of indicators holds. */
export type TargetField =
  | 'project'
  | 'amount'
  | 'goal'
  | 'level1'
  | 'level2'
  | 'indicator'
  | 'operator'
  | 'value'
  | 'unit'
  | 'lastYear'
  | 'weight'
  | 'basis'
  | 'scoring'
  | 'evidence'
  | 'aside';

/** Words of headers: the first that fits. */
export const TARGET_HEADERS: readonly (readonly [TargetField, RegExp])[] = [
  ['project', /^(?:单位名称(?:[、/]|\())?项目名称\)?$/],
  ['amount', /^(?:项目|年度|本年)?(?:预算|资金)(?:金额|总额|总量|数|规模)(?:\([万千亿]?元\))?$/],
  ['goal', /^(?:项目|年度|本年度|总体|绩效|支出){0,3}目标$/],
  ['level1', /^一级(?:绩效)?指标$/],
  ['level2', /^二级(?:绩效)?指标$/],
  ['indicator', /^三级(?:绩效)?指标$|^(?:绩效)?指标名称$/],
  ['operator', /^(?:绩效)?指标(?:值)?性质$|^(?:比较|运算|计算)符号?$/],
  ['lastYear', /^(?:上年度?|上一年度?|去年)(?:指标)?(?:实际)?(?:完成)?(?:指标)?值$/],
  ['value', /^(?:年度|本年|当年|预期|年初|绩效){0,2}(?:指标|目标)值(?:\(.*\))?$|^指标目标值$/],
  ['unit', /^(?:绩效|指标)?(?:度量|计量)单位$|^指标单位$/],
  ['weight', /^(?:绩效)?(?:指标)?(?:分值|权重)(?:\/?(?:权重|分值))?(?:\(.*\))?$/],
  ['basis', /^(?:指标值?)?设[定置]依据$|^指标依据$/],
  ['scoring', /^(?:指标)?(?:赋分|评分|计分)(?:规则|标准|办法)$/],
  ['evidence', /^佐证(?:资料|材料)$|^证明材料$|^(?:指标值?)?(?:数据)?来源$/],
  [
    'aside',
    /^绩效指标$|^(?:预算)?单位名称$|^(?:主管|预算)?(?:部门|单位)(?:名称)?$|^序号$|^备注$|^项目(?:编码|代码|类别|类型)$/,
  ],
];

/** Headers of a table that tells what was reached: it holds results, no targets. */
export const RESULT_HEADER = /实际完成(?!值?\(上年)|完成情况|完成率|得分|自评/;
/** Of these, what is told of the year before stands beside a target. */
export const BEFORE = /^(?:上年|上一年|去年)/;

/** Above the list: the project's name. */
export const PROJECT_LABEL = /^项目名称$/;
/** What the project, or the body, is to bring about. */
export const GOAL_LABEL = /^(?:项目|年度|本年度|总体|绩效|支出|实施期){1,3}目标$/;
/** One of several goals, of which none is the year's alone. */
export const OTHER_GOAL_LABEL = /^(?:中期|长期|实施期)(?:总体|绩效)?目标/;
/** An amount of money, by its label without 其中 and its unit. */
export const FUND_LABEL =
  /^(?:(?:年度|项目)?(?:预算|资金)总额|(?:项目)?预算(?:金额|数)|(?:当年|本年)?财政拨款|上年结转(?:资金)?|其他资金|上级安排|本级安排|单位资金)$/;
/** The label over them. */
export const FUNDS_LABEL = /^(?:年度|项目|本年度){0,2}(?:预算|资金)(?:情况|来源|安排)?$|^资金来源$/;
/** A part of the money that the one before it is. */
export const OF_WHICH = /^其中:?/;
/** Which of them is all of a project's money. */
export const WHOLE_FUND = /总额$|^(?:项目)?预算(?:金额|数)$/;
/** A unit in a label: 项目资金(万元). */
export const LABEL_UNIT = /\((?:单位:)?([万千亿]?元)\)/;

/** Labels whose words are no target, no goal and no money: they stay as printed. */
export const ASIDE_LABEL =
  /^(?:预算|主管|实施|填报|项目|编制|资金使用){0,2}(?:单位|部门|处室)(?:名称|全称|\(.*\)|及代码|代码)?$|(?:负责人|联系人|联系电话|电话|联系方式)$|^(?:项目|资金)(?:属性|类别|类型|级次|编码|代码|周期|期限|期|分类|用途)$|起止(?:时间|日期|年限)$|^(?:年度|填报日期|备注|绩效指标)$/;
/** Of these, the ones whose words are a number that is nobody's figure. */
export const NUMBER_LABEL = /编码|代码/;

/** What stands in a column of comparisons besides a sign. */
export const NO_COMPARISON = /^(?:定性|定量|正向|反向)(?:指标)?$/;

/** A title that says that its table is one project's, or all projects'. */
export const OF_PROJECTS = /项目/;
