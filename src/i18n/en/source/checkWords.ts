import { ranges, plural } from '../../formats/numbers';
import type { CheckWords } from '../../words/source/checkWords';

export const checkWords: CheckWords = {
  title: (total, wrong) =>
    wrong === 0
      ? `${plural(total, 'check')}, no contradiction`
      : `${plural(total, 'check')}, ${plural(wrong, 'contradiction')}`,
  english: () => '',
  lede: 'Where the document prints one figure in several places, or figures that should add up to another, they are compared. Not one figure was adjusted; every difference is shown.',
  none: 'This budget has no figures that can be checked against each other.',
  states: 'Results',
  meaning: {
    相符: 'Exactly the same.',
    四舍五入差: 'Each figure is rounded by itself, so sums are a little off. That is normal.',
    需核对: 'There may be an explanation, but the document gives none. Worth a question.',
    不符: 'The document says two different things. They cannot both be right.',
  },
  contradictions: 'Where the document contradicts itself',
  noContradictions: 'None found. Wherever figures can be checked against each other, none contradict.',
  doubts: 'Worth a question',
  noDoubts: 'None found.',
  difference: 'Difference',
  bound: 'Rounding explains up to',
  addends: (count) => plural(count, 'figure'),
  andMore: (count) => `and others, ${count} lines in all`,
  expected: (title) => `Expected: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  lines: (lines) => `${lines.length === 1 ? 'line' : 'lines'} ${ranges(lines).join(', ')}`,
  rounding: {
    title: 'What a rounding difference is',
    text: [
      'The tables print two decimals and round the rest away, so each printed figure may be off by half a unit in its last place.',
      'When such figures are added, so are their halves: n figures and their total can differ by up to (n + 1) ÷ 2 units of the last place. A difference within this, and no larger than rounding usually causes, is called rounding. One that is possible but would happen less than once in a thousand times is to be checked; one beyond it is a contradiction.',
    ],
    jump: (count) => `This document has ${count} of them; each says how large it is and how large it could be.`,
  },
  every: 'Every check',
  everyLede:
    'Folded by rule. Open one to see each check: both sides, the difference, how many figures are added, and what rounding can explain. The worst come first.',
  filter: 'Show only',
  all: 'All',
  groups: {
    'within-table': 'Within a table',
    'between-tables': 'Between tables',
    'table-narrative': 'Tables and text',
    narrative: 'Text',
    targets: 'Targets',
    documents: 'Two documents',
  },
  groupPlain: {
    'within-table': 'The sums of one table',
    'between-tables': 'One figure in two tables',
    'table-narrative': 'Whether the text agrees with the tables',
    narrative: 'Whether the text agrees with itself',
    targets: 'Whether the targets agree with the budget',
    documents: 'Whether this document agrees with another one',
  },
  count: (count) => plural(count, 'check'),
  coverage: {
    title: (total, unknown) =>
      unknown === 0
        ? `All of the ${total} numbers in the document are accounted for`
        : `${unknown} of the ${total} numbers in the document were not read`,
    lede: 'From the first line to the last, every printed number is identified: what it is, and where it belongs.',
    kinds: {
      fact: 'Amounts in tables',
      code: 'Classification codes',
      money: 'Amounts in the text',
      target: 'Figures of targets',
      date: 'Years and dates',
      marker: 'Column and row numbers',
      ordinal: 'Numbering',
      count: 'Counts of things and people',
      percent: 'Percentages',
      change: 'Stated changes from last year',
      policy: 'Numbers of policy documents',
      page: 'Page numbers',
    },
    unknown: (count) =>
      `The ${count} that were not read are part of no amount; above it says where each of them stands.`,
  },
  notRead: {
    word: 'Not read',
    meaning: 'We did not read it. It does not mean that the document says nothing, nor zero.',
    places: (count) => plural(count, 'place'),
  },
  tables: 'Printed tables',
  source: 'The source, line by line',
};
