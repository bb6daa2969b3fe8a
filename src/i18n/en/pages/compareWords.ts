import type { CompareWords, ModeWords } from '../../words/pages/compareWords';

const years: ModeWords = {
  title: (way, from, to) =>
    way === 0
      ? [`${from} and ${to}: the same total`, '']
      : [`From ${from} to ${to}: `, ` thousand yuan ${way < 0 ? 'less' : 'more'}`],
  lede: () =>
    'The tables of two years, code by code: subtracted first, rounded after, in thousand yuan. Each amount leads to its printed cell.',
  finding: (title, name) => `${title}: ${name} changed most`,
  less: 'Less',
  more: 'More',
  kinds: { new: 'New', ended: 'Ended' },
  none: { then: 'not in the tables', now: 'not in the tables' },
  unknown: 'not disclosed',
  filters: {
    '': 'All',
    matched: 'In both years',
    new: 'New',
    ended: 'Ended',
    renamed: 'Renamed',
    undisclosed: 'Last year not disclosed',
  },
  nothing: {
    '': '',
    matched: 'No code stands in the tables of both years.',
    new: 'Every code of the later year is in the tables of the earlier one.',
    ended: 'Every code of the earlier year is still there in the later one.',
    renamed: 'Every code has the same name in both years.',
    undisclosed: 'The tables of both years are printed; nothing is undisclosed.',
  },
  groups: {
    new: { title: 'New', text: 'The tables of the earlier year lack this code. The amount only, no percentage.' },
    ended: {
      title: 'Ended',
      text: 'The tables of the later year lack this code. Drawn as a dashed empty bar, not as 0.',
    },
  },
};

/** What the page of the comparison says, in English. */
export const compareWords: CompareWords = {
  years,
  bodies: {
    ...years,
    title: (way) => (way === 0 ? ['Two budgets with the same total', ''] : ['Two budgets, ', ' thousand yuan apart']),
    lede: () =>
      'The tables of two bodies, code by code: subtracted first, rounded after, in thousand yuan; the difference is this body less the other. Bodies differ in size and duties, so a difference says nothing of good or bad.',
    finding: (title, name) => `${title}: ${name} differs most`,
    less: 'Lower',
    more: 'Higher',
    kinds: { new: 'This body only', ended: 'Other body only' },
    filters: {
      ...years.filters,
      matched: 'In both',
      new: 'This body only',
      ended: 'Other body only',
      renamed: 'Named differently',
    },
    nothing: {
      ...years.nothing,
      matched: 'No code stands in the tables of both bodies.',
      new: 'The other body has every code of this one.',
      ended: 'This body has every code of the other one.',
      renamed: 'Every code has the same name on both sides.',
    },
    groups: {
      new: { title: 'This body only', text: 'The other body’s tables lack this code. The amount only, no percentage.' },
      ended: {
        title: 'Other body only',
        text: 'This body’s tables lack this code. Drawn as a dashed empty bar, not as 0.',
      },
    },
  },
  proven: {
    ...years,
    lede: (from) =>
      `There is no budget document of ${from} here, so this year’s document speaks for it: this year’s figure less the stated change is last year’s, marked derived. What is not stated is called not disclosed, and never taken for 0.`,
    none: { then: '0 last year', now: 'stated as none' },
    unknown: 'last year not disclosed',
    nothing: {
      ...years.nothing,
      matched: 'The document states no change of any code.',
      new: 'Every code with a stated change had money last year. Of the others it is not known whether they are new.',
      ended:
        'The document names no code that had money last year and has none now. That does not mean that none has ended.',
      undisclosed: 'Last year’s figure is stated for every code.',
    },
    groups: {
      new: { title: 'New', text: 'The stated change makes last year’s figure 0. The amount only, no percentage.' },
      ended: {
        title: 'Ended',
        text: 'Stated to have had money last year and none now. Drawn as a dashed empty bar, not as 0.',
      },
    },
  },
  seal: '比',
  second: '',
  describe: (body, year) =>
    `The budget of ${body} for ${year} against the year before, code by code: what is more, less, new and ended.`,
  noTotals: 'Last year’s total is not stated: only single codes can be compared',
  stage: (year, stage) => `${year} · ${stage === 'final' ? 'Final accounts' : 'Budget'}`,
  sides: { then: 'Other body', now: 'This body' },
  noTotal: 'Not disclosed',
  proof: {
    title: 'How much of last year is proven',
    sentence: (from, share) => [`Of the `, ` thousand yuan of ${from}, `, ` can be derived code by code: ${share}.`],
    alone: (from) => [
      'Code by code, ',
      ` thousand yuan of ${from} can be derived; last year’s total is not stated, so the share is unknown.`,
    ],
    rest: [
      'The document does not say which code the other ',
      ' thousand yuan belong to, and they may belong to any: last year’s figure of a code is the part that is stated.',
    ],
    source: (subject) => [
      `The rest agrees with last year’s “${subject}”, `,
      ' thousand yuan: the document says where it comes from, but not which code it belongs to, and it may belong to any; last year’s figure of a code is the part that is stated.',
    ],
    beside: ['What is left, ', ' thousand yuan, is rounding.'],
    sourceNow: (to) => [`In ${to} this money is `, ' thousand yuan, in codes without a stated figure of last year.'],
    rounding: ['What is left, ', ' thousand yuan, is rounding.'],
    over: ['The codes add up to ', ' thousand yuan more than the stated total.'],
    none: (from) =>
      `The document states no code’s figure of ${from}. Only this year’s figures stand below. Not stated does not mean unchanged.`,
    open: (to) => ['For ', ` thousand yuan of ${to} no figure of last year is stated.`],
  },
  choose: 'Compare with another',
  chooseNote: 'The address of this page holds your choice, so it can be sent to others.',
  sameBody: 'The same body, another year',
  sameYear: (year) => `${year}, another body`,
  all: (count) => `Search all ${count} budgets`,
  find: 'Body or year',
  found: (count) => `${count} found`,
  usual: (mode, from) => (mode === 'proven' ? `${from}, as far as this document proves it` : `${from}, the same body`),
  loading: 'Fetching the other budget',
  failed: {
    seal: '断',
    title: 'The other budget could not be fetched',
    text: 'The data of this body are all here; only the budget to compare with could not be read. The reason:',
    retry: 'Try again',
  },
  sections: {
    functions: { title: 'What it is for', english: '' },
    categories: { title: 'What it is spent on', english: '' },
    manners: { title: 'Basic and project expenditure', english: '' },
  },
  noCategories: {
    title: 'What it is spent on: last year not disclosed',
    text: (from) =>
      `The document prints what is spent on wages, goods and services this year, but neither the figures of ${from} nor the changes. So economic categories cannot be compared. Not stated does not mean unchanged.`,
  },
  empty: 'Neither budget prints such figures.',
  filter: 'Show a part only',
  counted: (mode) => `Counted are the most detailed codes${mode === 'proven' ? '' : ', and names at every level'}.`,
  head: {
    name: 'Code',
    bars: (from, to) => `above ${from}, below ${to}`,
    difference: 'Difference, thousand yuan',
    percent: 'Percent',
    other: 'Which side',
  },
  same: 'unchanged',
  partly: 'partly undisclosed',
  formerName: 'formerly',
  sameName: (code) => `the other budget has this name under ${code}: perhaps only the code has changed`,
  known: 'The stated part: ',
  stated: ['The later document itself states ', ''],
  remainder: ['The differences add up to the difference of the totals but for ', ' thousand yuan, left by rounding.'],
  unexplained: [
    'The differences miss the difference of the totals by ',
    ' thousand yuan, more than rounding explains.',
  ],
  becomes: '→',
  manners: {
    basic: { name: 'Basic expenditure', plain: 'Staff and daily running' },
    project: { name: 'Project expenditure', plain: 'Particular tasks' },
  },
  count: (count) => (count === 1 ? '1 code' : `${count} codes`),
  summary: 'Comparison code by code, one row each. Up and down move between rows, right opens, left closes.',
  twin: 'As a table',
  unknownFocus: (key) => `The comparison does not show the code ${key}. All codes stand below.`,
};
