import { plural } from '../../formats/numbers';
import type { TeaserWords } from '../../words/pages/teaserWords';

export const teaserWords: TeaserWords = {
  changes: {
    title: 'What changed, and why',
    lede: (year) =>
      `Each purpose against ${year - 1}, the largest change first, in thousand yuan. The reasons are the document’s own words, in Chinese.`,
    more: (count, purposes) => (purposes ? `${plural(count, 'more purpose')} changed` : plural(count, 'more change')),
    all: 'See what is stated for this year',
  },
  projects: {
    title: (count) => (count === 1 ? 'One project, and how it works out' : `${count} projects, and how they work out`),
    lede: 'One block for each unit. How many units and how much for each is what the document says.',
    basis: 'Basis',
    period: 'Period',
    spending: 'Spent on',
    targets: (count, changed) =>
      plural(count, 'performance target') +
      (changed === 0 ? '' : `, ${changed} ${changed === 1 ? 'differs' : 'differ'} from last year`),
    others: 'The others',
    more: 'See the basis and targets of all projects',
    none: 'See the total of project spending',
  },
  trust: {
    places: (shown, all) => (shown === all ? `${all}` : `${shown} of ${all}`),
    notRead: (figures, places) =>
      figures > 0
        ? `${plural(figures, 'number')} not read; money is missing in ${plural(places, 'place')}. See which`
        : `${plural(places, 'place')} not read, where money is missing. See which`,
    more: (count) => `See all ${plural(count, 'check')}`,
    tables: 'See the tables as printed',
  },
};
