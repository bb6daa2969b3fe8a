import { plural } from '../../formats/numbers';
import type { DirectoryWords } from '../../words/pages/directoryWords';

export const directoryWords: DirectoryWords = {
  title: (bodies, budgets) => `${plural(budgets, 'budget')} of ${plural(bodies, 'body', 'bodies')}`,
  lede: 'Choose one: where the money comes from, what it is for, what has changed. Amounts are total expenditure in thousand yuan.',
  describe: (bodies, budgets) =>
    `${plural(budgets, 'budget')} of ${plural(bodies, 'public body', 'public bodies')}, by body and year.`,
  compare: 'Compare code by code',
  back: 'Back to the front page',
  find: 'Find a body: name, pinyin or initials',
  nowhere: 'Names without a place',
  levels: { 部门: 'Departments with their units', 单位: 'Units alone' },
  strip: (bodies) => `Totals on one scale from zero: ${bodies.join(', ')}`,
  notPrinted: 'not printed',
  noChange: 'nothing to compare',
  fresh: 'nothing last year',
  less: 'less',
  more: 'more',
  threePublic: 'Three public',
  operating: 'Running cost',
  wrong: (count) => (count === 0 ? 'no contradiction' : plural(count, 'contradiction')),
  years: 'All years together',
  apart:
    'Only bodies of one group can be compared: a department holds its units, a unit is itself alone. Each says its year; a hollow dot is a final account. Nothing is ranked by person, since most documents print no staff. Changes are one document less the other where last year’s is here, else as the document states them. Not printed, nothing to compare and 0 are three different things.',
};
