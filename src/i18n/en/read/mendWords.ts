import type { MendWords } from '../../words/read/mendWords';

export const mendWords: MendWords = {
  title: 'Read wrongly? Point it out',
  second: '',
  lede: 'You can say which table, which column or which two rows were read wrongly; no printed figure can be changed. Figures that rest on a correction are marked as inferred and lead to it.',
  noCells: 'This document is plain text without cells; it cannot be corrected here.',
  noBytes:
    'This reading was kept, and its file is not at hand. To correct it, choose the file once more; corrections made earlier come with it.',
  ours: 'Corrected so far',
  save: 'Save as a file',
  send: 'Lay it beside the document: the command line follows it too. Or send it to the body that publishes the document.',
  takeBack: 'Take back',
  table: (title) => `Which table is “${title}”?`,
  column: (header) => `What is the column “${header}”?`,
  rows: 'Which two rows are one?',
  noRows: 'None',
  none: 'None of these: leave it as printed',
  noRole: 'None of these',
  read: 'Read it again like this',
  said: {
    table: (title, role) => `“${title}” is ${role}`,
    column: (header, name) => `Column “${header}”: ${name}`,
    rows: (first, second) => `“${first}” and “${second}” are one row`,
  },
};
