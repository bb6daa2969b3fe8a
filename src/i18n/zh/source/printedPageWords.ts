import { cellAddress, pageName, type PageName } from '../../formats/cellAddress';
import type { PrintedPageWords } from '../../words/source/printedPageWords';

/** A page of paper is printed; what has cells of its own is drawn anew from these. */
const looks = ({ of }: PageName): string => (of ? '照单元格画出' : '照原样画出');
const shows = ({ of }: PageName): string =>
  of === undefined ? '这一页印的样子' : 'sheet' in of ? '这张工作表照单元格画出的样子' : '这个表格照单元格画出的样子';

export const printedPageWords: PrintedPageWords = {
  title: (page) => (page.of ? pageName(page, 'zh') : `印出来的第 ${page.number} 页`),
  describe: (body, year, page) =>
    `${body} ${year} 年公开文件的${pageName(page, 'zh')}，${looks(page)}，旁边是读进来的数，一行对一行。`,
  lede: (figures, page) => `${shows(page)}，旁边是读进来的 ${figures} 个数，一行对一行。点一个数，它的格子就框出来。`,
  ledeTargets: (figures, page) => `${shows(page)}，下面是读进来的 ${figures} 个数。点一个数，它的格子就框出来。`,
  window: (page) => `${pageName(page, 'zh')}，${page.of ? looks(page) : '照印的样子画出'}`,
  read: '读成',
  folded: ({ same, zero, more }) =>
    `一行对一行，同一高度。${[
      ...same.map(({ column, as }) => `“${column}”每一行都与“${as}”相同`),
      ...(zero.length > 0 ? [`${zero.map((name) => `“${name}”`).join('')}印的都是 0 或空着`] : []),
      ...(more.length > 0 ? [`${more.map((name) => `“${name}”`).join('')}放不下`] : []),
    ].join('；')}：旁边没有画，下面的表里都有。`,
  before: (page) => `← ${pageName(page, 'zh')}`,
  after: (page) => `${pageName(page, 'zh')} →`,
  all: '看原表',
  source: '看原文，逐行',
  look: (page, cell) => (cell ? `看${cellAddress(cell, 'zh')}` : `看印出来的第 ${page} 页`),
  stored: ['单元格显示的是上面的数，存的是 ', '。'],
};
