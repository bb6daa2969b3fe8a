import { plural } from '../../formats/numbers';
import type { BridgeWords } from '../../words/pages/bridgeWords';

export const bridgeWords: BridgeWords = {
  title: (year) => `From ${year - 1} to ${year}, step by step`,
  finding: (amount, less, steps) => `${amount} ${less ? 'less' : 'more'} than last year, in ${plural(steps, 'step')}`,
  picture: 'Embed in an article, or save as PNG',
  none: 'This document does not say how last year’s total became this year’s; that does not mean that nothing changed.',
  lede: (less, more) => {
    const down = less.count > 0 ? [`${plural(less.count, 'step')} down, `, less.amount] : [];
    const up = more.count > 0 ? [`${plural(more.count, 'step')} up, `, more.amount] : [];
    return [...down, ...(down.length > 0 && up.length > 0 ? ['; '] : []), ...up, ' in all.'];
  },
  year: (year) => String(year),
  derived: 'derived',
  lens: 'Both ends begin at 0; the middle is enlarged.',
  strips: (year) => `Above: ${year - 1}, derived. Below: ${year}. Both begin at 0; the middle is enlarged.`,
  describe: (prior, current) => `From ${prior} last year to ${current} this year, step by step`,
  reading: 'A row is a step, its width is money; the upright line is what is left after it.',
  level: 'left after it:',
  printed: ['printed last year', 'printed this year'],
  documents: (year) =>
    `The figures of ${year - 1} are printed in last year’s document; each step is the difference of the two.`,
  added: 'sum of its items',
  less: (count) => `Less, ${plural(count, 'step')}`,
  more: (count) => `More, ${plural(count, 'step')}`,
  others: (count) => plural(count, 'other step'),
  rounding: 'Rounding',
  unstated: 'Change that is not stated',
  unstatedText: 'The document does not say how this part of the money changed, nor what it belongs to.',
  whole: 'Against last year',
  closes: (steps, whole) => [
    'The steps add up to ',
    steps,
    ', the two totals differ by ',
    whole,
    '. Every figure was rounded when it was printed, which explains as much.',
  ],
  cuts: 'The same difference, told another way',
  cutsText: 'This is the same money once more; it is not added again.',
  covers: (steps) => `${steps.length === 1 && !steps[0]?.includes('–') ? 'step' : 'steps'} ${steps.join(', ')}`,
};
