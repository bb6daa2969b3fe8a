/** The fixed words of performance tables, as the national template and its provincial variants print them. */

export const LEVEL1 = [
  '产出指标',
  '成本指标',
  '效益指标',
  '满意度指标',
  '履职效能',
  '管理效率',
  '社会效应',
  '运行成本',
  '可持续性',
] as const;

export const LEVEL2 = [
  '数量指标',
  '质量指标',
  '时效指标',
  '成本指标',
  '经济成本指标',
  '社会成本指标',
  '生态环境成本指标',
  '经济效益指标',
  '社会效益指标',
  '生态效益指标',
  '可持续影响指标',
  '满意度指标',
  '服务对象满意度指标',
  '社会公众满意度指标',
] as const;

/** What a target's value rests on. */
export const BASIS =
  /(?:计划标准|预算支出标准|历史标准|行业标准|其他标准|国家标准|地方标准|上级文件|工作计划|工作总结)/;

/** How points are given. */
export const SCORING = /^(?:按|满意度赋分|直接赋分|达标赋分|完成赋分|赋分)/;

export const EVIDENCE = [
  '工作资料',
  '原始凭证',
  '说明材料',
  '正式材料',
  '问卷调查',
  '调查问卷',
  '满意度调查',
  '效益分析报告',
  '统计报表',
  '照片',
] as const;

const COUNTED =
  '元|个月|个|人次|人|家|户|次|天|日|年|月|小时|分钟|场|期|套|台|辆|件|批|公里|千米|平方米|米|吨|亩|分|项|处|条|份|篇|册|名|所|座|间|盏|棵|株|支|只|%|％';

/** A unit at the start of a text: 个月, 万元/个/年, 万/人次, %. */
export const UNIT = new RegExp(
  `^(?:(?:万|亿|千)?(?:${COUNTED})|万|亿)(?:/(?:人次|个月|个|人|年|月|日|次|户|家|天|平方米|公里|亩|吨|处|台|辆|套|件|名))*`,
);

/** A comparison at the start of a text, in any width. */
export const OPERATOR = /^[＞＜≥≤＝><=]+/;

/** `＞=` and `≥` are `>=`; a plain number has none. */
export function plainOperator(printed: string): string {
  return printed
    .normalize('NFKC')
    .replace(/≥/g, '>=')
    .replace(/≤/g, '<=')
    .replace(/^=([<>])$/, '$1=')
    .replace(/==/g, '=');
}

/** A value with its comparison written plainly. */
export function plainStart(text: string): string {
  const printed = OPERATOR.exec(text)?.[0] ?? '';
  return plainOperator(printed) + text.slice(printed.length);
}

/** A source of a project's money, with its amount. */
export const FUND =
  /(年度预算总额|年度资金总额|财政拨款|其他资金|上级安排|本级安排|单位资金|(?<=[）)])其他)[:：]?(\d[\d,]*(?:\.\d+)?)/g;
