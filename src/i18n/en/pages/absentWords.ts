import type { AbsentWords } from '../../words/pages/absentWords';

export const absentWords: AbsentWords = {
  title: 'What this document does not give',
  english: '',
  lede: 'This form does not print it, or the narrative does not say it. Not printed does not mean 0.',
  nearest: 'The nearest words: ',
  parts: {
    flows: { name: 'Flows', why: 'No table by function or source.' },
    changes: {
      name: 'Changes',
      why: 'It does not say what is more or less than last year. Not stated does not mean unchanged.',
    },
    projects: { name: 'Projects', why: 'No table of projects, and none is described.' },
    targets: { name: 'Performance targets', why: 'No table of targets.' },
    means: {
      name: 'Official spending, procurement, vehicles',
      why: 'No table of the three public expenses, and nothing on procurement, vehicles and assets.',
    },
    staff: { name: 'Staff in post', why: 'It does not say how many, so nothing is shown per head.' },
  },
};
