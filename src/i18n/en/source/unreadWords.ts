import type { UnreadWords } from '../../words/source/unreadWords';

export const unreadWords: UnreadWords = {
  figure: 'not read',
  change: 'Whether this is more or less than last year was not read',
  notUnsaid: 'That was not read, which means neither unsaid nor unchanged.',
  prior: 'Last year: not read',
  chart: 'The tables that this is drawn from were not read. That does not mean zero.',
  changes: 'What changed was not read',
  projects: 'Which projects there are was not read',
  targets: 'The performance targets were not read',
  means: 'Official spending, running cost, procurement, assets and staff were not read.',
  glossary: 'The document’s own glossary was not read. The plain words above are ours.',
};
