import { plural } from '../../formats/numbers';
import type { ProjectWords } from '../../words/pages/projectWords';

export const projectWords: ProjectWords = {
  seal: '壹',
  title: (count, share) =>
    share
      ? `${plural(count, 'project takes', 'projects take')} ${share} of all spending`
      : `The document describes ${plural(count, 'project')}`,
  english: '',
  lede: 'One card for each: how much, how it works out, on what basis, and what it has to achieve.',
  none: 'The document describes no project',
  noneText: 'Not written does not mean not done. The total of project spending still stands in the tables.',
  onlyTable: 'The narrative describes none of them; this is what the project table prints.',
  total: 'Total',
  list: 'All projects; choose one to see it in full',
  units: (count, unit) => `${count} ${unit}`,
  blocks: (count, unit, gone) =>
    `${count} ${unit}${gone > 0 ? `; ${plural(gone, 'dashed one was', 'dashed ones were')} there last year only` : ''}`,
  oneBlock: (scale, unit) => (scale === 1 ? `One block for each of the ${unit}.` : `One block for ${scale} ${unit}.`),
  inBlock: (unit) => ` Figures in ${unit}.`,
  gone: (blocks, indicator, before, now) =>
    `${plural(blocks, 'dashed block')}: the target “${indicator}” reached ${before} last year and is ${now} this year.`,
  arithmetic: {
    ok: 'Multiplied, this is the project’s amount',
    rounding: 'Multiplied, this differs from the amount by rounding only',
    wrong: 'Multiplied, this is not the project’s amount',
    open: 'The document has no amount to compare this with',
  },
  noUnits: 'The document does not say how many get how much.',
  terms: {
    allocation: 'Allocation',
    basis: 'Basis',
    bearer: 'Carried out by',
    period: 'Period',
    reason: 'Purpose',
  },
  notWritten: (terms) => `Not written: ${terms}.`,
  notes: 'Subsidy rules',
  targets: 'Performance targets',
  noTargets: 'The document prints no performance targets for this project.',
  inferred: 'inferred',
  largest: (cards, others) =>
    `Below are the ${cards} largest projects; each of the other ${others} has a page of its own, behind its name in the list.`,
  others: (count) => plural(count, 'more project', 'more projects'),
  spent: ['Project spending in the tables: ', ''],
  rest: ['; of this, ', ' is not described as a project above (derived).'],
  undescribed: 'In the table, but not described',
  undescribedText: 'These names and amounts are printed in the project table.',
  carryover: (count) => `${plural(count, 'amount')} left over from earlier years`,
  carryoverText: 'Money granted in earlier years that was not spent and is carried over.',
  twin: 'Show as a table',
  head: { name: 'Project', units: 'How it works out', amount: 'Amount', share: 'Share' },
  lines: (first, last) => (first === last ? `Source line ${first}` : `Source lines ${first}–${last}`),
  noAmount: 'no amount printed',
  describe: (body, year) =>
    `The projects in the ${year} budget of ${body}: amounts, cost per unit, basis, period and performance targets.`,
};
