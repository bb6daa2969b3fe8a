import type { Lang } from './lang';
import { plural } from './plural';

interface Section {
  /** The finding: how large the largest class is. */
  finding: (share: string, name: string) => string;
  plain: string;
  english: string;
  /** Short name for the jump from one part of the page to the other. */
  jump: string;
  lede: string;
  rings: string;
}

/** What the page of the structure says. */
export interface StructureWords {
  sections: Record<'function' | 'economic', Section>;
  all: string;
  way: string;
  chart: string;
  list: string;
  project: { name: string; plain: string };
  rest: { name: string; plain: string };
  /** The same where rows were not read. */
  unread: { name: string; plain: string };
  fold: (count: number) => string;
  foldPlain: string;
  origins: string;
  summed: string;
  share: (share: string) => string;
  stops: string;
  negative: string;
  empty: string;
  showAll: string;
  table: string;
  head: Record<'code' | 'amount' | 'share' | 'certainty' | 'place', string>;
  cell: (row: number, column: string) => string;
  line: (line: number) => string;
}

const zh: StructureWords = {
  sections: {
    function: {
      finding: (share, name) => `${share} 用于${name}`,
      plain: '用来做什么',
      english: 'Structure by function: class, section, item',
      jump: '用来做什么 · 功能',
      lede: '支出功能分类，从类到款到项。点一段弧或一行字，看它印在哪里。',
      rings: '从里到外：类、款、项。',
    },
    economic: {
      finding: (share, name) => `${share} 花成${name}`,
      plain: '花成了什么',
      english: 'Structure by economic class and section',
      jump: '花成了什么 · 经济',
      lede: '支出经济分类，从类到款。基本支出印到款，项目支出只印到类。',
      rings: '从里到外：类、款。',
    },
  },
  all: '全部',
  way: '所在位置',
  chart: '旭日图：左右键看同一圈，上下键往里往外，回车选中，Esc 取消',
  list: '和图同数的清单',
  project: { name: '项目支出', plain: '原表只印到类，没有再分款' },
  rest: { name: '没有细分的部分', plain: '下级各项加起来不到这个数' },
  unread: { name: '没有读进来的部分', plain: '下级有的行没有读进来，不等于没有' },
  fold: (count) => `其他 ${count} 项`,
  foldPlain: '各不足 0.5%',
  origins: '印在哪里',
  summed: '由下面印出的数相加：',
  share: (share) => `占全部 ${share}`,
  stops: '点线的一段，原表没有印到这一级。',
  negative: '负数不画弧，列在清单里。',
  empty: '这份文件没有能按这种分类列出的数。',
  showAll: '看全部结构',
  table: '看成表格',
  head: { code: '科目', amount: '金额', share: '占比', certainty: '把握', place: '印在' },
  cell: (row, column) => `第 ${row} 行 ${column}`,
  line: (line) => `原文第 ${line} 行`,
};

const en: StructureWords = {
  sections: {
    function: {
      finding: (share, name) => `${share} is for ${name}`,
      plain: 'What it is for',
      english: '',
      jump: 'What for · function',
      lede: 'Spending by function: class, section, item. Choose an arc or a row to see where it is printed. Names below the class are the document’s own.',
      rings: 'From the middle outwards: class, section, item.',
    },
    economic: {
      finding: (share, name) => `${share} is spent on ${name}`,
      plain: 'What it is spent on',
      english: '',
      jump: 'Spent on · economic',
      lede: 'Spending by economic category. Basic expenditure is printed by class and section, project expenditure by class only.',
      rings: 'From the middle outwards: class, section.',
    },
  },
  all: 'Everything',
  way: 'Where you are',
  chart: 'Sunburst: left and right move around a ring, up and down inwards and outwards, Enter chooses, Esc lets go',
  list: 'List with the same figures',
  project: { name: 'Project expenditure', plain: 'Printed by class only, not by section' },
  rest: { name: 'Not divided further', plain: 'The parts below add up to less or more' },
  unread: { name: 'Not read', plain: 'Rows below were not read, which does not mean that there are none' },
  fold: (count) => plural(count, 'other'),
  foldPlain: 'Each under 0.5%',
  origins: 'Where it is printed',
  summed: 'Added up from these printed figures:',
  share: (share) => `${share} of everything`,
  stops: 'A dotted stretch: the tables print nothing at this level.',
  negative: 'Negative amounts have no arc; they are in the list.',
  empty: 'This document has no figures by this classification.',
  showAll: 'See the whole structure',
  table: 'As a table',
  head: { code: 'Code', amount: 'Amount', share: 'Share', certainty: 'Certainty', place: 'Printed in' },
  cell: (row, column) => `row ${row}, ${column}`,
  line: (line) => `line ${line}`,
};

const WORDS: Readonly<Record<Lang, StructureWords>> = { zh, en };

/** What the page of the structure says in a language. */
export function structureWordsOf(lang: Lang): StructureWords {
  return WORDS[lang];
}
