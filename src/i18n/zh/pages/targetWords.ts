import { cellAddress } from '../../formats/cellAddress';
import type { TargetWords } from '../../words/pages/targetWords';

export const targetWords: TargetWords = {
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
  tables: (count) => `这一页有 ${count} 张目标表`,
  fold: (count) => `看 ${count} 个目标`,
  own: '整个单位的目标',
  ownNoPrior: '，这张表没有印上年数。',
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
  actual: '做到没有：要看决算和绩效自评。',
  actualNone: '预算只写要做到的；决算公开以后才有实际。',
  marks: { words: '文字目标', 'no-unit': '没写单位', 'no-weight': '没印权重', repeated: '重复的一行' },
  repeats: (line) => `和原文第 ${line} 行一字不差`,
  rules:
    '标记怎么来：目标值里没有数字，记作“文字目标”；有数字而没有单位，记作“没写单位”；没有分值，记作“没印权重”；整行与前面一行一字不差，记作“重复的一行”。标记只说印了什么，不说好坏。',
  details: '分类、依据和怎么打分',
  terms: { level: '分类', basis: '目标值依据', scoring: '赋分规则', evidence: '佐证资料' },
  check: '看核对',
  line: (line) => `原文第 ${line} 行`,
  cell: (page, cell) => (cell ? cellAddress(cell, 'zh') : `第 ${page} 页，看印的样子`),
  from: (line) => `原文第 ${line} 行起`,
  twin: '看成表格',
  head: { indicator: '目标', now: '今年目标', before: '上年', weight: '权重' },
  states: { 需核对: '需核对', 不符: '不符', 四舍五入差: '四舍五入差', 相符: '相符' },
  plain: { 需核对: '和别处写的不太一样', 不符: '文件两处写的不一样' },
  brief: { more: (count) => `另有 ${count} 个目标。`, nothing: '—', same: '不变' },
  describe: (body, year) =>
    `${body} ${year} 年要做到什么：绩效目标、上年数、权重；“三公”经费、运转、采购、资产、车辆、人员。`,
};
