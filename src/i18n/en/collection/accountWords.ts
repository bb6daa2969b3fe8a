import { plural } from '../../formats/numbers';
import type { AccountWords } from '../../words/collection/accountWords';

export const accountWords: AccountWords = {
  seal: '花',
  title: ['Was it spent? ', ' of the plan was'],
  titleUnknown: 'Was it spent?',
  second: '',
  base: {
    document: (year) =>
      `The plan is printed in the budget of ${year}, what was spent in the final account of ${year}; both are set together by code.`,
    stated: (year) =>
      `The budget of ${year} is not here: the plan is what the final account itself says was planned at the beginning of the year.`,
  },
  planned: 'Planned',
  adjusted: 'Changed plan',
  spent: 'Spent',
  unspent: 'Not spent',
  over: 'Spent beyond',
  rate: 'Of plan',
  notPrinted: 'not printed',
  noPlan: 'no plan at the beginning of the year',
  plannedNothing: 'planned 0 at the beginning of the year',
  tanks: (count) => plural(count, 'tank'),
  reading: 'Width is plan, the surface is what was spent, area is money; dots are full',
  label: 'Plan and spending of each class',
  classes: 'Each class',
  head: 'Function',
  printedTotal: 'Printed total',
  summed: (count) => `The plan of each class is the sum of ${plural(count, 'item')} in the text, derived`,
  rest: (rounding) => [
    '; the printed total differs by ',
    rounding ? ', which is rounding.' : ', and the document does not say which item that is.',
  ],
  where: 'What was not spent, and where',
  noReason: 'The document does not say why.',
  allSpent: (count) => `Another ${plural(count, 'item')} spent in full.`,
  overspent: 'More spent than planned',
  threePublic: 'Three public expenses',
  items: {
    three_public: 'all together',
    car_purchase: 'car purchase',
    car_running: 'car running',
    hospitality: 'hospitality',
    abroad: 'travel abroad',
  },
  projects: 'Each project',
  noProjects:
    'The final account does not print what each project spent: of the projects of the budget nobody can say. Not printed does not mean not spent.',
  line: (first, last) => (first === last ? `source, line ${first}` : `source, lines ${first}–${last}`),
  checks: 'Whether the plan that the account states is that of the budget stands among the checks.',
  twin: 'As a table',
  empty: {
    title: 'Nothing can be said of spending yet',
    text: 'The final account of this year is not here, or it does not say what was planned. Final accounts are usually published in August or September of the year after.',
  },
  short: (year, { spent, plan, rate }) => `${spent} spent in ${year} of a plan of ${plan}, ${rate} of it`,
  sentence: (body, year, { spent, plan, rate }) =>
    `${body} spent ${spent} of a plan of ${plan} in ${year}, ${rate} of it.`,
  source: (body, year, plan) =>
    `Source: final account of ${body}, ${year}${plan ? ', and its budget' : ''}. In thousands of yuan; subtracted first, rounded after.`,
  describe: (body, year) =>
    `Whether the plan of ${body} for ${year} was spent: planned and spent by class, what was not spent, and what the document says of it.`,
};
