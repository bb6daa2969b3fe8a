import { grouped } from '../../formats/numbers';
import type { NotReadWords } from '../../words/source/notReadWords';

export const notReadWords: NotReadWords = {
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
    ours: { title: '有人更正过的', note: '照更正读，不是印的' },
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
};
