import type { Lang } from './lang';

/** What the page of the source text says around it. */
export interface SourceWords {
  title: string;
  describe: (body: string, year: number) => string;
  lede: (lines: number) => string;
  tables: string;
  checks: string;
  row: (label: string, row: number) => string;
  doubt: string;
  missing: string;
  file: string;
  back: string;
}

const WORDS: Readonly<Record<Lang, SourceWords>> = {
  zh: {
    title: '原文，逐行',
    describe: (body, year) => `${body} ${year} 年预算公开文件的全文，逐行编号，每个数都能找到它印在哪一行。`,
    lede: (lines) => `公开文件的全文，共 ${lines} 行，一字未改，只遮盖了人名和电话。左边是行号。`,
    tables: '看原表',
    checks: '看核对',
    row: (label, row) => `${label} 第 ${row} 行`,
    doubt: '这一行对不上，看核对',
    missing: '这里没有放公开文件的全文。',
    file: '下载文本文件',
    back: '回到总览',
  },
  en: {
    title: 'The source, line by line',
    describe: (body, year) =>
      `The whole ${year} budget document of ${body} with numbered lines: every figure can be found where it is printed.`,
    lede: (lines) =>
      `The whole published document, ${lines} lines, not one word changed; only names and telephone numbers of people are masked. Line numbers stand at the left.`,
    tables: 'Printed tables',
    checks: 'Checks',
    row: (label, row) => `${label}, row ${row}`,
    doubt: 'This line does not add up: see the check',
    missing: 'The text of the document is not kept here.',
    file: 'Download the text file',
    back: 'Back to the overview',
  },
};

/** The words of the source text's page. */
export function sourceWordsOf(lang: Lang): SourceWords {
  return WORDS[lang];
}
