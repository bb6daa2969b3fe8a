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
  strip: (measure, bodies) => `${measure} on one scale from zero: ${bodies.join(', ')}`,
  regions: 'Region and level',
  all: 'All',
  kinds: { 部门: 'departments', 单位: 'units' },
  yearsLabel: 'Year and kind',
  newest: 'Newest of each',
  yearOf: (year, stage) => `${year} ${stage === 'final' ? 'final accounts' : 'budgets'}`,
  order: 'Order by',
  measures: {
    total: 'Total',
    change: 'Change',
    'three-public': 'Three public',
    'per-person': 'Running cost per person',
    pay: 'Share of pay',
    wrong: 'Contradictions',
  },
  notes: {
    total: '',
    change:
      'Totals against the year before: one document less the other where last year’s is here, else as the document states it.',
    'three-public': 'The sum of the three public expenses as printed.',
    'per-person':
      'Running cost divided by the staff that the document prints, worked out, in thousand yuan a person. What is counted as staff may differ: posts, people in service, people present.',
    pay: 'Pay and welfare within basic expenditure as a share of the total, worked out. Pay within projects is not printed and not counted; a department holds its units, a unit is itself alone.',
    wrong:
      'How many places of a document contradict each other. None means that what could be checked agrees; what is not printed cannot be checked.',
  },
  cannot: {
    total: '',
    change: 'mostly nothing to compare',
    'three-public': 'mostly not printed',
    'per-person': 'staff mostly not printed',
    pay: 'mostly not printed',
    wrong: 'one body only',
  },
  missing: {
    'not-printed': 'not printed',
    'no-staff': 'staff not printed',
    'no-pay': 'pay not printed',
    'no-change': 'nothing to compare',
    fresh: 'nothing last year',
  },
  plan: 'Budget',
  final: 'Final account',
  wages: 'Pay and welfare',
  comma: ', ',
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
    'Only bodies of one group can be compared: a department holds its units, a unit is itself alone. Each says its year; a hollow dot is a final account. Whoever prints no staff is not ranked by person. Changes are one document less the other where last year’s is here, else as the document states them. Not printed, nothing to compare and 0 are three different things.',
};
