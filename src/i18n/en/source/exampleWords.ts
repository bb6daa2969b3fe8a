import type { ExampleWords } from '../../words/source/exampleWords';

export const exampleWords: ExampleWords = {
  first: 'Just ask',
  also: 'You may ask too',
  examples: {
    total: 'how much in all',
    change: 'why did it change',
    sources: 'where does it come from',
    purposes: 'what is it for',
    wages: 'how much for wages',
    means: 'three public expenses',
    cars: 'how many cars',
    hospitality: 'how much for receptions',
    abroad: 'travel abroad',
    operating: 'running cost',
    procurement: 'procurement',
    staff: 'how many people',
    offices: 'who runs it',
    projects: 'how many projects',
    basis: 'who decides',
    new: 'what is new',
    people: 'how much per person',
    kept: 'was it kept',
    ask: 'whom to ask',
    document: 'who wrote it',
  },
};
