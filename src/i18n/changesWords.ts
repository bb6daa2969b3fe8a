import type { Lang } from './lang';
import { plural } from './plural';

export type ChangeDirection = 'less' | 'more' | 'same';

type Kind = 'new' | 'ended' | 'same';

/** What the page of the changes says. */
export interface ChangesWords {
  second: string;
  finding: (claim: string, name: string) => string;
  lede: (year: number) => string;
  overlap: string;
  filter: string;
  table: string;
  direction: string;
  all: string;
  directions: Record<ChangeDirection, string>;
  scopes: Readonly<Record<string, string>>;
  count: (shown: number, all: number) => string;
  kinds: Record<Kind, { word: string; plain: string }>;
  becomes: string;
  derived: string;
  less: string;
  more: string;
  places: (count: number) => string;
  noReason: string;
  line: (first: number, last: number) => string;
  small: (count: number) => string;
  nothingFits: string;
  absent: { title: string; text: string; word: string };
  undisclosed: { title: string; text: string; word: string };
  none: { seal: string; title: string; text: string };
  summary: string;
  twin: string;
  head: Record<'subject' | 'change' | 'percent' | 'prior' | 'current' | 'place', string>;
}

const zh: ChangesWords = {
  second: 'What changed, and the stated reason',
  finding: (claim, name) => `${claim}，用途变化最大：${name}`,
  lede: (year) =>
    `按增减多少排列，单位万元，和 ${year - 1} 年预算比。理由是公开文件的原话；上年数文件没有印，由写明的增减算得。`,
  overlap: '同一笔钱会在几张表里说到，所以各项不能相加。',
  filter: '只看一部分',
  table: '哪张表',
  direction: '往哪边',
  all: '全部',
  directions: { less: '▼ 少了', more: '▲ 多了', same: '＝ 没变' },
  scopes: {
    income: '收入',
    expenditure: '支出',
    appropriation: '财政拨款',
    'general-public': '一般公共预算',
    basic: '基本支出',
    project: '项目支出',
    'government-funds': '政府性基金',
    'state-capital': '国有资本',
    'three-public': '“三公”经费',
    carryover: '结转结余',
    operating: '机关运行经费',
    overview: '总表',
  },
  count: (shown, all) => (shown === all ? `${all} 项写明的变化` : `${all} 项里的 ${shown} 项`),
  kinds: {
    new: { word: '新增', plain: '上年没有，不算百分比' },
    ended: { word: '取消', plain: '今年没有了' },
    same: { word: '持平', plain: '文件写明和上年一样' },
  },
  becomes: '→',
  derived: '算得',
  less: '少',
  more: '多',
  places: (count) => `文件在 ${count} 处说了同一件事：`,
  noReason: '文件没有写理由。',
  line: (first, last) => (first === last ? `原文第 ${first} 行` : `原文第 ${first}–${last} 行`),
  small: (count) => `其余 ${count} 项，都很小`,
  nothingFits: '这样筛选，没有写明的变化。',
  absent: {
    title: '今年写明没有安排的',
    text: '文件写明今年不安排，但没有写上年有没有。这不等于取消。',
    word: '未安排',
  },
  undisclosed: {
    title: '没有写比上年多还是少的',
    text: '只印了今年的数。没有写，不等于没有变。',
    word: '上年：未公开',
  },
  none: {
    seal: '未',
    title: '文件没有写变了什么',
    text: '没有写，不等于没有变。这份文件只印了今年的数，没有写比上年的增减和理由。',
  },
  summary: '变化图：每项一条，往左是少了，往右是多了。上下键移动，回车看出处。',
  twin: '看成表格',
  head: { subject: '科目', change: '增减', percent: '百分比', prior: '上年（算得）', current: '今年', place: '写在' },
};

const en: ChangesWords = {
  second: '',
  finding: (claim, name) => `${claim}; largest change: ${name}`,
  lede: (year) =>
    `By size, in thousand yuan, compared with the budget of ${year - 1}. The reasons are the document’s own words, in Chinese; last year’s figures are not printed but derived from the stated changes.`,
  overlap: 'Several tables speak of the same money, so these changes cannot be added up.',
  filter: 'Show a part only',
  table: 'Table',
  direction: 'Direction',
  all: 'All',
  directions: { less: '▼ Less', more: '▲ More', same: '＝ Unchanged' },
  scopes: {
    income: 'Income',
    expenditure: 'Expenditure',
    appropriation: 'Appropriation',
    'general-public': 'General public budget',
    basic: 'Basic expenditure',
    project: 'Project expenditure',
    'government-funds': 'Government funds',
    'state-capital': 'State capital',
    'three-public': '“Three public” expenses',
    carryover: 'Carryover',
    operating: 'Running cost of the offices',
    overview: 'Overview table',
  },
  count: (shown, all) => (shown === all ? '' : `${shown} of `) + plural(all, 'stated change'),
  kinds: {
    new: { word: 'New', plain: 'nothing last year, so no percentage' },
    ended: { word: 'Ended', plain: 'nothing this year' },
    same: { word: 'Unchanged', plain: 'stated to be the same as last year' },
  },
  becomes: '→',
  derived: 'derived',
  less: 'less',
  more: 'more',
  places: (count) => `Stated in ${plural(count, 'place')}:`,
  noReason: 'The document gives no reason.',
  line: (first, last) => (first === last ? `source, line ${first}` : `source, lines ${first}–${last}`),
  small: (count) => `${plural(count, 'other')}, ${count === 1 ? '' : 'all '}very small`,
  nothingFits: 'No stated change fits this choice.',
  absent: {
    title: 'Stated as not planned this year',
    text: 'The document says that nothing is planned this year, but not whether there was anything last year. That is not the same as ended.',
    word: 'not planned',
  },
  undisclosed: {
    title: 'Nothing is said about last year',
    text: 'Only this year’s figure is printed. Not stated does not mean unchanged.',
    word: 'last year: not disclosed',
  },
  none: {
    seal: '未',
    title: 'The document does not say what changed',
    text: 'Not stated does not mean unchanged. This document prints this year’s figures only, without changes or reasons.',
  },
  summary:
    'Chart of changes: one bar each, less to the left, more to the right. Up and down move, Enter opens the source.',
  twin: 'As a table',
  head: {
    subject: 'Subject',
    change: 'Change',
    percent: 'Percent',
    prior: 'Last year (derived)',
    current: 'This year',
    place: 'Stated in',
  },
};

const WORDS: Readonly<Record<Lang, ChangesWords>> = { zh, en };

/** What the page of the changes says in a language. */
export function changesWordsOf(lang: Lang): ChangesWords {
  return WORDS[lang];
}
