import { measureBefore } from './countWords';
import type { Lang } from './lang';
import { plural } from './plural';

/** Everything that the page of projects says. */
export interface ProjectWords {
  seal: string;
  /** The finding: how many projects, and what part of all spending (empty if unknown). */
  title: (count: number, share: string) => string;
  english: string;
  lede: string;
  none: string;
  noneText: string;
  onlyTable: string;
  total: string;
  list: string;
  /** `12 个社区`, `12 × 社区` */
  units: (count: string, unit: string) => string;
  blocks: (count: number, unit: string, gone: number) => string;
  oneBlock: (scale: number, unit: string) => string;
  inBlock: (unit: string) => string;
  gone: (blocks: number, indicator: string, before: string, now: string) => string;
  arithmetic: Readonly<Record<'ok' | 'rounding' | 'wrong' | 'open', string>>;
  noUnits: string;
  terms: Readonly<Record<'allocation' | 'basis' | 'bearer' | 'period' | 'reason', string>>;
  notWritten: (terms: string) => string;
  notes: string;
  targets: string;
  noTargets: string;
  inferred: string;
  /** Around the amount of project spending, and around what no project accounts for. */
  spent: [before: string, after: string];
  rest: [before: string, after: string];
  undescribed: string;
  undescribedText: string;
  carryover: (count: number) => string;
  carryoverText: string;
  twin: string;
  head: Readonly<Record<'name' | 'units' | 'amount' | 'share', string>>;
  lines: (first: number, last: number) => string;
  noAmount: string;
  describe: (body: string, year: number) => string;
}

const zh: ProjectWords = {
  seal: '壹',
  title: (count, share) => (share ? `${count}\u00a0个项目，占全部支出的 ${share}` : `文件写了 ${count} 个项目`),
  english: 'Projects',
  lede: '每个项目一张卡：多少钱，怎么算出来的，依据什么，要做到什么。',
  none: '文件没有逐个写明项目',
  noneText: '没有写，不等于没有做。项目支出的总数仍在表里。',
  onlyTable: '说明没有逐个介绍，下面是项目支出表里印着的。',
  total: '合计',
  list: '全部项目，点一行看详情',
  units: (count, unit) => `${count} ${measureBefore(unit)}${unit}`,
  blocks: (count, unit, gone) =>
    `${count} ${measureBefore(unit)}${unit}，一格一${measureBefore(unit) || unit}${gone > 0 ? `；虚线的 ${gone} 格上年有、今年没有` : ''}`,
  oneBlock: (scale, unit) => `一格是${scale === 1 ? '一' : ` ${scale} `}${measureBefore(unit)}${unit}。`,
  inBlock: (unit) => `格里的数是${unit}。`,
  gone: (blocks, indicator, before, now) =>
    `虚线 ${blocks} 个：目标“${indicator}”上年完成值为 ${before}，今年 ${now}。`,
  arithmetic: {
    ok: '相乘正好是项目金额',
    rounding: '相乘与项目金额只差舍入',
    wrong: '相乘与项目金额对不上',
    open: '文件没有可以对照的项目金额',
  },
  noUnits: '文件没有写按多少个、每个多少分配。',
  terms: {
    allocation: '分配',
    basis: '依据',
    bearer: '承担单位',
    period: '时间',
    reason: '用途',
  },
  notWritten: (terms) => `没有写：${terms}。`,
  notes: '补贴和发放办法',
  targets: '绩效目标',
  noTargets: '文件没有印这个项目的绩效目标。',
  inferred: '推断',
  spent: ['表里的项目支出共 ', ''],
  rest: ['；其中 ', ' 没有写成上面的项目（算得）。'],
  undescribed: '表里有、说明没有介绍的',
  undescribedText: '这些名称和金额印在项目支出表里。',
  carryover: (count) => `上年留下来的 ${count} 笔`,
  carryoverText: '以前年度拨的钱没有用完，今年接着用。',
  twin: '看成表格',
  head: { name: '项目', units: '怎么算', amount: '金额', share: '占项目合计' },
  lines: (first, last) => (first === last ? `原文第 ${first} 行` : `原文第 ${first}–${last} 行`),
  noAmount: '没有印金额',
  describe: (body, year) => `${body} ${year} 年预算里的项目：金额、每个单位多少钱、依据、时间、绩效目标。`,
};

const en: ProjectWords = {
  seal: '壹',
  title: (count, share) =>
    share
      ? `${plural(count, 'project takes', 'projects take')} ${share} of all spending`
      : `The document describes ${plural(count, 'project')}`,
  english: '',
  lede: 'One card for each: how much, how it works out, on what basis, and what it has to achieve.',
  none: 'The document describes no project',
  noneText: 'Not written does not mean not done. The total of project spending still stands in the tables.',
  onlyTable: 'The narrative describes none of them; this is what the project table prints.',
  total: 'Total',
  list: 'All projects; choose one to see it in full',
  units: (count, unit) => `${count} ${unit}`,
  blocks: (count, unit, gone) =>
    `${count} ${unit}${gone > 0 ? `; ${plural(gone, 'dashed one was', 'dashed ones were')} there last year only` : ''}`,
  oneBlock: (scale, unit) => (scale === 1 ? `One block for each of the ${unit}.` : `One block for ${scale} ${unit}.`),
  inBlock: (unit) => ` Figures in ${unit}.`,
  gone: (blocks, indicator, before, now) =>
    `${plural(blocks, 'dashed block')}: the target “${indicator}” reached ${before} last year and is ${now} this year.`,
  arithmetic: {
    ok: 'Multiplied, this is the project’s amount',
    rounding: 'Multiplied, this differs from the amount by rounding only',
    wrong: 'Multiplied, this is not the project’s amount',
    open: 'The document has no amount to compare this with',
  },
  noUnits: 'The document does not say how many get how much.',
  terms: {
    allocation: 'Allocation',
    basis: 'Basis',
    bearer: 'Carried out by',
    period: 'Period',
    reason: 'Purpose',
  },
  notWritten: (terms) => `Not written: ${terms}.`,
  notes: 'Subsidy rules',
  targets: 'Performance targets',
  noTargets: 'The document prints no performance targets for this project.',
  inferred: 'inferred',
  spent: ['Project spending in the tables: ', ''],
  rest: ['; of this, ', ' is not described as a project above (derived).'],
  undescribed: 'In the table, but not described',
  undescribedText: 'These names and amounts are printed in the project table.',
  carryover: (count) => `${plural(count, 'amount')} left over from earlier years`,
  carryoverText: 'Money granted in earlier years that was not spent and is carried over.',
  twin: 'Show as a table',
  head: { name: 'Project', units: 'How it works out', amount: 'Amount', share: 'Share' },
  lines: (first, last) => (first === last ? `Source line ${first}` : `Source lines ${first}–${last}`),
  noAmount: 'no amount printed',
  describe: (body, year) =>
    `The projects in the ${year} budget of ${body}: amounts, cost per unit, basis, period and performance targets.`,
};

/** The words of the page of projects. */
export function projectWordsOf(lang: Lang): ProjectWords {
  return lang === 'zh' ? zh : en;
}
