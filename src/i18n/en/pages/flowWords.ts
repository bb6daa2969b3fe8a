import type { FlowWords } from '../../words/pages/flowWords';

export const flowWords: FlowWords = {
  parts: 'Its sections and items',
  purposes: 'What the document says it is for',
  project: 'Project money, printed to the class only',
  rest: 'Not printed to the next level',
  onward: (name) => `${name} goes on to`,
  before: (name) => `${name} comes from`,
};
