import { plural, ranges } from '../../formats/numbers';
import type { YearsWords } from '../../words/collection/yearsWords';

const NUMERALS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

const years = (list: readonly number[]): string => ranges(list).join(', ');

export const yearsWords: YearsWords = {
  seal: '历',
  title: (count, more, less) => {
    const found = [more && `${more} up`, less && `${less} down`].filter(Boolean).join(', ');
    return `${NUMERALS[count] ?? count} years, one river${found === '' ? '' : `: ${found}`}`;
  },
  second: () => '',
  lede: (first, last, count, missing) =>
    missing.length === 0
      ? `All ${count} documents from ${first} to ${last} are here.`
      : `From ${first} to ${last} there are ${plural(count, 'document')} here; none of ${years(missing)}.`,
  change: (amount, less) => [`The total ${less ? 'fell' : 'rose'} by `, amount, '.'],
  year: (year) => `${year}`,
  river: 'The total and its classes',
  scale: 'One scale from zero; height is money',
  folded: (count) => `The thin line on top is ${plural(count, 'class', 'classes')} below 0.5% each.`,
  foldedName: (count) => `${count} others`,
  label: (text) => `Total by year: ${text}`,
  missing: 'no document',
  missingNote: (list) => `No document of ${years(list)}: nothing is drawn there, no line, and no zero.`,
  between: 'first to last',
  classes: 'Each class',
  ownScale: 'Each row has a scale of its own, from zero',
  notPrinted: 'not printed',
  since: (year) => `since ${year}`,
  until: (year) => `until ${year}`,
  same: 'the same',
  none: 'nothing to compare',
  less: 'less',
  more: 'more',
  threePublic: 'Three public expenses',
  items: {
    car_purchase: 'car purchase',
    car_running: 'car running',
    hospitality: 'hospitality',
    abroad: 'travel abroad',
  },
  operating: 'Running cost of the body',
  staff: 'Staff',
  events: 'New, ended, renamed',
  byCode: 'Known by code, not by name',
  kinds: { new: 'new', ended: 'ended', renamed: 'renamed' },
  eventYear: {
    new: (year) => `since ${year}`,
    ended: (year) => `until ${year}`,
    renamed: (year, former) => `since ${year}, before that “${former}”`,
  },
  noEvents: 'Nothing. All years print the same codes.',
  lasting: (count) => `Another ${plural(count, 'code')} stand in every year.`,
  against: {
    seal: '核',
    title: 'What documents say of their changes, against last year’s document',
    second: '',
    lede: 'A document says by how much something changed, and last year’s document is here too: one printed figure less the other has to give that. Changes from what was spent are left out, since they are not from budget to budget.',
    head: ['About', 'The document says', 'One less the other', 'From'],
  },
  says: 'The document says',
  gives: 'One less the other',
  grounds: (year) => `(document of ${year - 1})`,
  lineAfter: ', ',
  document: (year) => `document of ${year}`,
  noAgainst:
    'Nothing can be held against it: no change from last year’s budget is stated, or last year’s document prints no such figure.',
  agreeing: (count) => `${plural(count, 'place')} that agree`,
  spent: 'spent',
  older: 'older edition',
  renamed: (name) => `called “${name}” from this year on`,
  twin: 'As a table',
  head: { name: 'Item', change: 'First to last' },
  totals: ([first, last], [from, to]) => `Total expenditure of ${from} in ${first} and of ${to} in ${last}`,
  source: (body, list, stage) =>
    `Source: ${stage === 'final' ? 'final accounts' : 'budgets'} of ${body} of ${years(list)}. In thousands of yuan; subtracted first, rounded after.`,
  empty: { title: 'One year only', text: 'There is only one year of this body here, and no other to set beside it.' },
  unread: 'Some documents were not read in full: a figure that is missing here may not have been read.',
  describe: (body) =>
    `The budgets of ${body} over the years: total, classes, the three public expenses and running cost, what is new and what has ended.`,
  all: 'All years together',
};
