import type { ElsewhereWords } from '../../words/read/elsewhereWords';

export const elsewhereWords: ElsewhereWords = {
  label: 'Read another document',
  dropped: (file) => `${file} was not read. `,
  alone:
    'This page holds this one budget and reads no other document. Take PDF, Excel, Word, web pages, text and saved JSON to',
  page: (file) => `${file} of a Mingzhang site`,
  file: (name) => (name === '' ? '.' : `, or without a network open “${name}”.`),
  close: 'Close',
};
