import { cellAddress } from '../../formats/cellAddress';
import { plural } from '../../formats/numbers';
import type { TargetWords } from '../../words/pages/targetWords';

export const targetWords: TargetWords = {
  title: ({ all, compared, changed }) => {
    const targets = plural(all, 'target');
    if (compared === 0) return `${targets}, none with last year’s value`;
    if (changed === 0) return `${targets}; all that can be compared are unchanged`;
    return `${targets}, ${changed} ${changed === 1 ? 'differs' : 'differ'} from last year`;
  },
  english: '',
  none: 'The document prints no performance targets',
  noneText: 'Not printed does not mean not set.',
  lede: 'The figure is this year’s target. Beside it is the value that the document prints for last year.',
  jump: 'On this page',
  tables: (count) => `${count} tables of targets on this page`,
  fold: (count) => `See ${plural(count, 'target', 'targets')}`,
  own: 'Targets of the whole body',
  ownNoPrior: '. This table prints nothing for last year.',
  goal: 'Overall goal',
  prior: 'Last year',
  noPrior: 'Last year: not disclosed',
  same: 'unchanged',
  other: 'worded differently, not comparable',
  more: 'more by',
  less: 'less by',
  weight: (points) => `Weight ${points}`,
  noWeight: 'No weight printed',
  weights: (points) => `Weights add up to ${points}. `,
  actual: 'What was reached: see the final accounts.',
  actualNone: 'A budget states what is to be reached only; the accounts follow after the year.',
  marks: {
    words: 'in words',
    'no-unit': 'no unit',
    'no-weight': 'no weight',
    repeated: 'repeated row',
  },
  repeats: (line) => `the same, word for word, as source line ${line}`,
  rules:
    'How the marks come about: a value without a number is “in words”; a number without a unit has “no unit”; a row without points has “no weight”; a row that is the same, word for word, as an earlier one is a “repeated row”. A mark says what is printed, not whether it is good.',
  details: 'Kind, basis and scoring',
  terms: { level: 'Kind', basis: 'Basis of the value', scoring: 'Scoring', evidence: 'Evidence' },
  check: 'See the checks',
  line: (line) => `Source line ${line}`,
  cell: (page, cell) => {
    if (!cell) return `Page ${page}, as printed`;
    const address = cellAddress(cell, 'en');
    return address.charAt(0).toUpperCase() + address.slice(1);
  },
  from: (line) => `From source line ${line}`,
  twin: 'Show as a table',
  head: { indicator: 'Target', now: 'This year', before: 'Last year', weight: 'Weight' },
  states: { 需核对: 'To be checked', 不符: 'Contradiction', 四舍五入差: 'rounding', 相符: 'agrees' },
  plain: { 需核对: 'not quite what another place says', 不符: 'two places of the document disagree' },
  brief: { more: (count) => `${plural(count, 'more target')}. `, nothing: '—', same: 'same' },
  describe: (body, year) =>
    `What ${body} has to achieve in ${year}: targets, last year’s values, weights; official spending, running cost, procurement, assets, vehicles, staff.`,
};
