import type { Lang } from './lang';
import { grouped } from './numbers';
import { plural } from './plural';

/** What is said of what was not read, wherever it is told in full. */
export interface NotReadWords {
  /** Where every number was read, with how many there are. */
  all: (total: number) => string;
  title: (unread: number) => string;
  english: string;
  lede: string;
  /** Before the printed numbers that were read, and those that were not. */
  read: string;
  unread: string;
  bar: (read: number, unread: number) => string;
  /** The tables and parts in which something is missing. */
  concerned: (names: string) => string;
  groups: Record<'money' | 'kept', { title: string; note: string }>;
  count: (count: number) => string;
  uncounted: string;
  /** Ends a sentence that names a place. */
  stop: string;
  page: (page: number) => string;
  table: string;
  source: (line: number) => string;
  anything: string;
  /** Above every page. */
  strip: { text: (figures: number) => string; way: string };
  parts: Record<'narrative' | 'targets' | 'glossary', string>;
}

const WORDS: Readonly<Record<Lang, NotReadWords>> = {
  zh: {
    all: (total) => `每个数都读进来了：${grouped(total, 0)}\u00a0个。`,
    title: (unread) => (unread > 0 ? `没有读进来的：${grouped(unread, 0)}\u00a0个数` : '没有读进来的'),
    english: 'What was not read',
    lede: '一个也没丢：每个都在原文里。下面说它在哪、为什么、少了它哪里不准。没有读进来是我们没读到，不是文件没有写，也不是零。',
    read: '读进来',
    unread: '没有',
    bar: (read, unread) => `${read} 个读进来，${unread} 个没有`,
    concerned: (names) => `受影响的：${names}。`,
    groups: {
      money: { title: '少了钱的', note: '先看这一种' },
      kept: { title: '留着原样的', note: '不影响总数' },
    },
    count: (count) => `${grouped(count, 0)} 个`,
    uncounted: '不知几个',
    stop: '。',
    page: (page) => `第 ${page} 页`,
    table: '看这张表',
    source: (line) => `看原文第 ${line} 行`,
    anything: '哪一张表都可能',
    strip: {
      text: (figures) =>
        `这份文件有${figures > 0 ? ` ${grouped(figures, 0)}\u00a0个数` : '的地方'}没有读进来。页上说“没有”“未公开”的，也可能是没有读进来。`,
      way: '看是哪些',
    },
    parts: { narrative: '预算情况说明', targets: '绩效目标', glossary: '名词解释' },
  },
  en: {
    all: (total) => `Every number was read: ${grouped(total, 0)} of them.`,
    title: (unread) => (unread > 0 ? `Not read: ${plural(unread, 'number')}` : 'Not read'),
    english: '',
    lede: 'Nothing is lost: all of it stands in the source. Here is where, why, and what is incomplete without it. Not read means that we did not read it, not that the document says nothing, nor that it is zero.',
    read: 'read',
    unread: 'not read',
    bar: (read, unread) => `${read} read, ${unread} not read`,
    concerned: (names) => `Incomplete: ${names}.`,
    groups: {
      money: { title: 'Money is missing', note: 'first of all' },
      kept: { title: 'Left as printed', note: 'no total is touched' },
    },
    count: (count) => grouped(count, 0),
    uncounted: 'not known',
    stop: '. ',
    page: (page) => `page ${page}`,
    table: 'See this table',
    source: (line) => `See line ${line} of the source`,
    anything: 'possibly any table',
    strip: {
      text: (figures) =>
        `${figures > 0 ? `${plural(figures, 'number')} of this document` : 'Some of this document'} could not be read. Where a page says that something is not stated or not disclosed, it may only be unread.`,
      way: 'See which',
    },
    parts: { narrative: 'the explanation of the budget', targets: 'the performance targets', glossary: 'the glossary' },
  },
};

/** What is said of what was not read. */
export function notReadWordsOf(lang: Lang): NotReadWords {
  return WORDS[lang];
}
