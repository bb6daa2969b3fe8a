import type { SourceWords } from '../../words/source/sourceWords';

export const sourceWords: SourceWords = {
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
};
