import type { Lang } from './lang';

/** What the pages of the document as printed say around them. */
export interface PrintedPageWords {
  title: (page: number) => string;
  describe: (body: string, year: number, page: number) => string;
  lede: (figures: number) => string;
  window: (page: number) => string;
  read: string;
  before: (page: number) => string;
  after: (page: number) => string;
  all: string;
  source: string;
  /** A link to the page from a figure. */
  look: (page: number) => string;
}

const WORDS: Readonly<Record<Lang, PrintedPageWords>> = {
  zh: {
    title: (page) => `印出来的第 ${page} 页`,
    describe: (body, year, page) =>
      `${body} ${year} 年公开文件的第 ${page} 页，照原样画出，旁边是读进来的数，一行对一行。`,
    lede: (figures) => `这一页印的样子，旁边是读进来的 ${figures} 个数，一行对一行。点一个数，它的格子就框出来。`,
    window: (page) => `第 ${page} 页，照印的样子画出`,
    read: '读成',
    before: (page) => `← 第 ${page} 页`,
    after: (page) => `第 ${page} 页 →`,
    all: '看原表',
    source: '看原文，逐行',
    look: (page) => `看印出来的第 ${page} 页`,
  },
  en: {
    title: (page) => `Page ${page} as printed`,
    describe: (body, year, page) =>
      `Page ${page} of the ${year} disclosure of ${body}, drawn as it is printed, with the figures as read beside it, row by row.`,
    lede: (figures) =>
      `This page as it is printed, with the ${figures} figures as read beside it, row by row. Choose a figure to have its cell framed.`,
    window: (page) => `Page ${page}, drawn as printed`,
    read: 'As read',
    before: (page) => `← Page ${page}`,
    after: (page) => `Page ${page} →`,
    all: 'Printed tables',
    source: 'The source, line by line',
    look: (page) => `See page ${page} as printed`,
  },
};

/** The words of the printed pages. */
export function printedPageWordsOf(lang: Lang): PrintedPageWords {
  return WORDS[lang];
}
