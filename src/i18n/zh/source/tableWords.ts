import { plural } from '../../formats/numbers';
import type { TableWords } from '../../words/source/tableWords';

export const tableWords: TableWords = {
  title: (tables, figures) => `${tables}\u00a0张表、${figures}\u00a0个数，照原样印在这里`,
  english: (tables, figures) => `${plural(tables, 'table')} and ${plural(figures, 'figure')}, as printed`,
  lede: '行、列、数字都照公开的表排印，空格就是空格，没有填过一个。点一个数，看它印在原文哪一行、还印在哪里。',
  inferred: (count) =>
    `有 ${count} 个数在哪一格、是哪一列，文件没有说清，是按规则选定的：画虚线，标“推”，点开看为什么。`,
  none: '这份文件里没有读到表。',
  index: '全部的表',
  figures: (count) => `${count} 个数`,
  empty: '空表',
  unit: (unit) => `单位：${unit}`,
  window: (title) => `${title}，可以左右滑动`,
  item: '项目',
  asPrinted: '照原表排印，空格就是空格。',
  sign: '推',
  place: (label, row, column) => `${label} 第 ${row} 行，第 ${column} 列`,
  sourceLine: (line) => `看原文第 ${line} 行`,
  how: '怎么知道是这一列',
  provenance: {
    reported: '它在自己的格里，或这一行印的数和列一样多：位置确定。',
    resolved: '文本里丢了空格，但加总关系只容这一种放法。',
    inferred: '文件没有说清它在哪一格，不止一种读法说得通，这里按规则选了一种。',
  },
  correction: '看是哪一条更正',
  alternatives: (names) => `也可能在：${names}。`,
  others: (count) => `同一个数，还印在 ${count} 处`,
  noOthers: '这个数只印了这一次。',
  close: '关上',
  top: '回到表的目录',
  notRead: {
    cell: '没有读进来',
    some: (count) => `${count} 处没有读进来`,
    sum: (rows) => `读进的 ${rows} 行之和`,
    place: (name) => (name ? `“${name}”这一行的钱没有读进来。` : '这张表有数没有读进来。'),
    missing: (sum, alone) => [
      `“${sum}”减去读进的各行，差 `,
      alone ? '，应当就是它；不替文件填。' : '，是没有读进来的几行合起来的；不替文件填。',
    ],
    why: '为什么',
    lost: '没有读进来的表',
  },
};
