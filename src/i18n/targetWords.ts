import type { Lang } from './lang';
import { plural } from './plural';

type Mark = 'words' | 'no-unit' | 'no-weight' | 'repeated';

/** Everything that is said about performance targets, on their own page and on the cards of projects. */
export interface TargetWords {
  title: (counts: { all: number; compared: number; changed: number }) => string;
  english: string;
  none: string;
  noneText: string;
  lede: string;
  /** Names the links to the parts of the page. */
  jump: string;
  own: string;
  ownNoPrior: string;
  goal: string;
  prior: string;
  noPrior: string;
  same: string;
  other: string;
  more: string;
  less: string;
  weight: (points: number) => string;
  noWeight: string;
  weights: (points: number) => string;
  actual: string;
  actualNone: string;
  marks: Readonly<Record<Mark, string>>;
  repeats: (line: number) => string;
  /** The rule behind each mark, in words. */
  rules: string;
  details: string;
  terms: Readonly<Record<'level' | 'basis' | 'scoring' | 'evidence', string>>;
  check: string;
  line: (line: number) => string;
  from: (line: number) => string;
  twin: string;
  head: Readonly<Record<'indicator' | 'now' | 'before' | 'weight', string>>;
  states: Readonly<Record<string, string>>;
  /** What a doubtful check means, in a few plain words. */
  plain: Readonly<Record<string, string>>;
  /** What the short table on a project's card leaves out, and what stands for no value. */
  brief: { more: (count: number) => string; nothing: string; same: string };
  describe: (body: string, year: number) => string;
}

const zh: TargetWords = {
  title: ({ all, compared, changed }) =>
    compared === 0
      ? `${all} 个目标，没有印上年数`
      : changed === 0
        ? `${all} 个目标，能比的都和上年一样`
        : `${all} 个目标，${changed} 个和上年不同`,
  english: 'Performance targets',
  none: '文件没有印绩效目标',
  noneText: '没有印，不等于没有定。',
  lede: '数字是今年要做到的。右边是文件印的上年完成值。',
  jump: '这一页有',
  own: '整个单位的目标',
  ownNoPrior: '这张表没有印上年数。',
  goal: '总体目标',
  prior: '上年',
  noPrior: '上年：未公开',
  same: '不变',
  other: '写法不同，不能相减',
  more: '增加',
  less: '减少',
  weight: (points) => `权重 ${points}`,
  noWeight: '没有印权重',
  weights: (points) => `权重合计 ${points} 分。`,
  actual: '今年的实际完成：尚未公布。',
  actualNone: '预算只写目标，实际要等决算和绩效自评公开。',
  marks: { words: '文字目标', 'no-unit': '没写单位', 'no-weight': '没印权重', repeated: '重复的一行' },
  repeats: (line) => `和原文第 ${line} 行一字不差`,
  rules:
    '标记怎么来：目标值里没有数字，记作“文字目标”；有数字而没有单位，记作“没写单位”；没有分值，记作“没印权重”；整行与前面一行一字不差，记作“重复的一行”。标记只说印了什么，不说好坏。',
  details: '分类、依据和怎么打分',
  terms: { level: '分类', basis: '目标值依据', scoring: '赋分规则', evidence: '佐证资料' },
  check: '看核对',
  line: (line) => `原文第 ${line} 行`,
  from: (line) => `原文第 ${line} 行起`,
  twin: '看成表格',
  head: { indicator: '目标', now: '今年目标', before: '上年', weight: '权重' },
  states: { 需核对: '需核对', 不符: '不符', 四舍五入差: '四舍五入差', 相符: '相符' },
  plain: { 需核对: '和别处写的不太一样', 不符: '文件两处写的不一样' },
  brief: { more: (count) => `另有 ${count} 个目标。`, nothing: '—', same: '不变' },
  describe: (body, year) =>
    `${body} ${year} 年要做到什么：绩效目标、上年数、权重；“三公”经费、运转、采购、资产、车辆、人员。`,
};

const en: TargetWords = {
  title: ({ all, compared, changed }) => {
    const targets = plural(all, 'target');
    if (compared === 0) return `${targets}, none with last year’s value`;
    if (changed === 0) return `${targets}; all that can be compared are unchanged`;
    return `${targets}, ${changed} ${changed === 1 ? 'differs' : 'differ'} from last year`;
  },
  english: '',
  none: 'The document prints no performance targets',
  noneText: 'Not printed does not mean not set.',
  lede: 'The figure is this year’s target. Beside it is the value that the document prints for last year.',
  jump: 'On this page',
  own: 'Targets of the whole body',
  ownNoPrior: 'This table prints nothing for last year.',
  goal: 'Overall goal',
  prior: 'Last year',
  noPrior: 'Last year: not disclosed',
  same: 'unchanged',
  other: 'worded differently, not comparable',
  more: 'more by',
  less: 'less by',
  weight: (points) => `Weight ${points}`,
  noWeight: 'No weight printed',
  weights: (points) => `Weights add up to ${points}. `,
  actual: 'Actually reached this year: not yet published.',
  actualNone: 'A budget states targets only; what was reached is published with the final accounts.',
  marks: {
    words: 'in words',
    'no-unit': 'no unit',
    'no-weight': 'no weight',
    repeated: 'repeated row',
  },
  repeats: (line) => `the same, word for word, as source line ${line}`,
  rules:
    'How the marks come about: a value without a number is “in words”; a number without a unit has “no unit”; a row without points has “no weight”; a row that is the same, word for word, as an earlier one is a “repeated row”. A mark says what is printed, not whether it is good.',
  details: 'Kind, basis and scoring',
  terms: { level: 'Kind', basis: 'Basis of the value', scoring: 'Scoring', evidence: 'Evidence' },
  check: 'See the checks',
  line: (line) => `Source line ${line}`,
  from: (line) => `From source line ${line}`,
  twin: 'Show as a table',
  head: { indicator: 'Target', now: 'This year', before: 'Last year', weight: 'Weight' },
  states: { 需核对: 'To be checked', 不符: 'Contradiction', 四舍五入差: 'rounding', 相符: 'agrees' },
  plain: { 需核对: 'not quite what another place says', 不符: 'two places of the document disagree' },
  brief: { more: (count) => `${plural(count, 'more target')}. `, nothing: '—', same: 'same' },
  describe: (body, year) =>
    `What ${body} has to achieve in ${year}: targets, last year’s values, weights; official spending, running cost, procurement, assets, vehicles, staff.`,
};

/** The words about targets. */
export function targetWordsOf(lang: Lang): TargetWords {
  return lang === 'zh' ? zh : en;
}
