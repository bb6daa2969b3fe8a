import type { Lang } from './lang';

type Group = 'projects' | 'reasons' | 'names' | 'targets' | 'means' | 'terms';

/** Everything that the search page says. */
export interface SearchWords {
  title: string;
  lede: string;
  field: string;
  hint: string;
  clear: string;
  cancel: string;
  filter: string;
  all: string;
  groups: Readonly<Record<Group, string>>;
  /** Shorter names, for the filter. */
  chips: Readonly<Record<Group, string>>;
  /** How many terms the index lists: those that the document itself explains. */
  ownTerms: (count: number) => string;
  count: (group: Group, count: number) => string;
  /** How many places the terms of the index lead to, where some lead to several. */
  places: (count: number) => string;
  /** Said where a group has no hit, around the codes that hold the money. */
  nowhere: Readonly<Record<Group, (query: string) => string>>;
  money: [before: string, between: string, after: string];
  empty: (groups: string, query: string) => string;
  /** Before a word that a thing was found by and that does not stand in its name. */
  related: string;
  more: (count: number) => string;
  less: string;
  found: (count: number, query: string) => string;
  nothing: (query: string) => string;
  nothingText: (query: string) => string;
  keys: { move: string; open: string; leave: string };
  /** Followed by the name of the body; ends with the space that stands between sentences. */
  foot: string;
  wholeBody: string;
  loading: string;
  failed: string;
  retry: string;
  index: string;
  allTerms: string;
  indexText: string;
  withoutScripts: string;
  describe: (body: string, year: number) => string;
}

/** Characters from which on fewer may help. */
const LONG = 4;

const zh: SearchWords = {
  title: '搜索',
  lede: '名称、编码、项目、理由、目标、名词，用自己的话找，也可以打拼音首字母，比如 gyxgw。',
  field: '在这份预算里找',
  hint: '社区、工资、201、gyxgw……',
  clear: '清空',
  cancel: '取消',
  filter: '只看一类',
  all: '全部',
  groups: {
    projects: '项目',
    reasons: '变化的理由',
    names: '编码和名称',
    targets: '目标',
    means: '“三公”、人员、车、房、采购',
    terms: '名词',
  },
  chips: {
    projects: '项目',
    reasons: '理由',
    names: '编码和名称',
    targets: '目标',
    means: '车、房、人',
    terms: '名词',
  },
  ownTerms: (count) => `文件自己解释的 ${count} 个`,
  // A count and its measure word stay on one line.
  count: (group, count) => `${count}\u00a0${group === 'projects' || group === 'terms' ? '个' : '条'}`,
  places: (count) => `${count}\u00a0处`,
  nowhere: {
    projects: (query) => `没有叫“${query}”的项目。`,
    reasons: (query) => `写明的变化里没有提到“${query}”。没有写，不等于没有变。`,
    names: (query) => `科目名称里没有“${query}”。`,
    targets: (query) => `绩效目标里没有“${query}”。`,
    means: (query) => `车、房、人和采购里没有“${query}”。`,
    terms: (query) => `名词里没有“${query}”。`,
  },
  money: ['这笔钱记在 ', '、', '。'],
  empty: (groups, query) => `${groups}里没有“${query}”。`,
  related: '相关：',
  more: (count) => `另 ${count} 条`,
  less: '收起',
  found: (count, query) => `“${query}”：${count} 处`,
  nothing: (query) => `这份预算里没有“${query}”`,
  nothingText: (query) =>
    `${[...query].length > LONG ? '换个说法试试：少打几个字，或者用更常见的词。' : `文件没有写到“${query}”，可能归别的单位管。`}下面是能找到的全部内容。`,
  keys: { move: '换行', open: '打开', leave: '离开' },
  foot: '在名称、编码、项目、理由、目标、名词里找。金额单位万元。',
  wholeBody: '整个单位',
  loading: '正在取来索引……',
  failed: '索引没有取来。下面的目录还能用。',
  retry: '再取一次',
  index: '能找到什么',
  allTerms: '本站用白话解释的全部名词',
  indexText: '像账本后面的索引：点开一类，点一行，就到那一处。',
  withoutScripts: '没有脚本，不能打字查找；下面的索引列出了全部内容，也可以用浏览器自己的“在网页上查找”。',
  describe: (body, year) => `在${body} ${year} 年的预算里查找：名称、编码、项目、变化的理由、目标、名词。`,
};

const en: SearchWords = {
  title: 'Search',
  lede: 'Names, codes, projects, reasons, targets, terms: in English, in Chinese, or by the initials of the pinyin.',
  field: 'Search this budget',
  hint: 'wages, cars, pension, 201…',
  clear: 'Clear',
  cancel: 'Cancel',
  filter: 'Show one kind',
  all: 'All',
  groups: {
    projects: 'Projects',
    reasons: 'Reasons for changes',
    names: 'Codes and names',
    targets: 'Targets',
    means: 'Official spending, staff, cars, buildings, purchases',
    terms: 'Terms',
  },
  chips: {
    projects: 'Projects',
    reasons: 'Reasons',
    names: 'Codes and names',
    targets: 'Targets',
    means: 'Cars, staff…',
    terms: 'Terms',
  },
  ownTerms: (count) => `${count} that the document explains`,
  count: (_group, count) => String(count),
  places: (count) => `${count} places`,
  nowhere: {
    projects: (query) => `No project is called “${query}”.`,
    reasons: (query) => `No stated change mentions “${query}”. Not stated does not mean unchanged.`,
    names: (query) => `No code is named “${query}”.`,
    targets: (query) => `No target mentions “${query}”.`,
    means: (query) => `Nothing about cars, buildings, staff or purchases mentions “${query}”.`,
    terms: (query) => `No term mentions “${query}”.`,
  },
  money: [' The money is under ', ', ', '.'],
  empty: (groups, query) => `No “${query}” in: ${groups}.`,
  related: 'Related: ',
  more: (count) => `${count} more`,
  less: 'Fewer',
  found: (count, query) => `“${query}”: ${count} ${count === 1 ? 'place' : 'places'}`,
  nothing: (query) => `This budget has no “${query}”`,
  nothingText: (query) =>
    `${[...query].length > LONG ? 'Try fewer letters or a more common word.' : `The document does not mention “${query}”; another body may be in charge of it.`} All that can be found is listed below.`,
  keys: { move: 'move', open: 'open', leave: 'leave' },
  foot: 'Searches names, codes, projects, reasons, targets and terms. Amounts in thousand yuan. ',
  wholeBody: 'the whole body',
  loading: 'Fetching the index…',
  failed: 'The index could not be fetched. The list below still works.',
  retry: 'Try again',
  index: 'What can be found',
  allTerms: 'All terms, in plain words',
  indexText: 'Like the index of an account book: open a kind, and each line leads to its place.',
  withoutScripts:
    'Without scripts nothing can be typed here. The index below lists everything; your browser’s own “find in page” works in it.',
  describe: (body, year) =>
    `Search the ${year} budget of ${body}: names, codes, projects, reasons for changes, targets, terms.`,
};

/** The words of the search page. */
export function searchWordsOf(lang: Lang): SearchWords {
  return lang === 'zh' ? zh : en;
}
