import { plural } from '../../formats/numbers';
import type { MinuteWords } from '../../words/share/minuteWords';

export const minuteWords: MinuteWords = {
  title: 'In one minute',
  describe: (body, year) => `The money of ${body} in ${year}, told in a minute with the same hundred squares.`,
  place: (card, cards) => `${card} / ${cards}`,
  back: 'Back',
  next: 'Next',
  all: 'See all',
  deck: 'Present it',
  hint: 'Swipe left, or press Next',
  swipe: (cards) => `Swipe left: ${cards} cards`,
  squares: 'squares',
  square: (amount) => ['A square is ', amount, ', a hundredth of this year.'],
  before: {
    title: (amount) => ['Last year there was ', amount],
    text: 'Derived: this year’s figure less the stated changes.',
    printed: 'As printed in last year’s document.',
  },
  steps: {
    title: (leave, come) => [leave && `${leave} squares leave`, come && `${come} come`].filter(Boolean).join(', '),
    text: (amount, less) => [amount, ` ${less ? 'less' : 'more'} in all.`],
  },
  now: {
    title: (less) =>
      less === null ? 'A hundred squares' : less ? 'A hundred squares remain' : 'A hundred squares by now',
    text: (amount, percent, less) => [
      amount,
      ` ${less ? 'less' : 'more'} than last year (${percent}). The same hundred follow.`,
    ],
    ghost: 'Dashed: there last year, not this year.',
    alone: 'This year’s money as a hundred squares; the same hundred follow.',
  },
  purposes: {
    title: (squares, name) => ['What is it for?', `${squares} squares: ${name}`],
    text: 'The same hundred, by purpose.',
  },
  kinds: {
    title: (squares, name) => ['What is it spent on?', `${squares} squares: ${name}`],
    text: 'The same hundred once more, by kind.',
  },
  projects: {
    title: (squares, count) => `${squares} squares are ${plural(count, 'project')}`,
    text: 'Projects are set apart for one purpose: lifted out, the rest below.',
  },
  less: (count) => `${plural(count, 'other step')} down`,
  more: (count) => `${plural(count, 'other step')} up`,
  otherProjects: (count) => plural(count, 'other project'),
  unstated: 'Change that is not stated',
};
