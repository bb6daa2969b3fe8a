import type { SourceWords } from '../../words/source/sourceWords';

export const sourceWords: SourceWords = {
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
};
