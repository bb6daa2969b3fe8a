import type { UnitWords } from '../../words/share/unitWords';

export const unitWords: UnitWords = {
  seal: '份',
  title: ({ one }) => `My ${one}: what it gets in a year`,
  second: '我的一份',
  describe: (body, year) =>
    `What each gets in a year from the ${year} budget of ${body}, worked out from stated shares.`,
  none: 'The document shares no money out',
  noneText:
    'No project says among how many its money is shared and how much each gets. Not stated does not mean not shared.',
  finding: ({ one }, amount) => `Each ${one} gets ${amount} in a year`,
  alike: ({ one }) => `the same for every ${one}`,
  derived: 'worked out',
  squares: ({ text }) => `${text}, a square each`,
  gone: (gone) => `Dashed: ${gone} that last year had and this year has not.`,
  further: ({ many }) => `And its ${many}`,
  eachGets: ({ one }) => `each ${one}, in a year`,
  some: (count) => `only ${count} of them; which, is not stated`,
  ask: (main, other) => `How many ${other.many} has your ${main.one}?`,
  less: ({ one }) => `one ${one} fewer`,
  more: ({ one }) => `one ${one} more`,
  sum: 'In a year, together',
  mean: (main, other, start, over) =>
    `${other.text} in ${main.text}: ${over ? 'more than ' : ''}${start} on average, so it begins at ${start}.`,
  missing: {
    title: 'What the document does not publish',
    names: ({ text }) => `Which ${text} they are: the projects give no names`,
    gone: (gone, { one, many }) => `Which ${gone} ${gone === 1 ? one : many} last year had and this year has not`,
    numbers: (main, other) => `How many ${other.many} each ${main.one} has: only that there are ${other.text}`,
    results: 'What this money achieved, and how much was really paid',
    resultsText: 'This is a budget; what was done is not in it',
  },
  questions: 'Ask about these',
  sentence: ({ one }, amount, parts) => `Each ${one} gets ${amount} in a year: ${parts}`,
};
