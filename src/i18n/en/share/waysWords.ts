import type { WaysWords } from '../../words/share/waysWords';
import { plural } from '../../formats/numbers';

export const waysWords: WaysWords = {
  asked: 'Worth asking',
  all: 'All questions',
  steps: (count, less) => `Where it is ${less ? 'less' : 'more'}: ${plural(count, 'step')}`,
  title: 'What would you like to know?',
  questions: {
    sources: 'Where from?',
    purposes: 'What for?',
    spending: 'Spent on what?',
    change: (less) => (less ? 'Where is it less?' : 'Where is it more?'),
    unit: (one) => `My ${one}?`,
    projects: 'What is done?',
    means: 'Cars, receptions, travel?',
    checks: 'Does it add up?',
  },
  below: {
    change: (steps) => (steps > 0 ? `against last year, ${plural(steps, 'step')}` : 'against last year'),
    unit: (one) => `each ${one}, a year`,
    together: 'together ',
    means: 'the three public expenses',
    checks: (count) => (count > 0 ? 'where it contradicts itself' : 'no contradictions'),
  },
  counted: { projects: 'projects', checks: 'places' },
};
