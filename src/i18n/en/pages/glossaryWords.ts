import type { GlossaryWords } from '../../words/pages/glossaryWords';

export const glossaryWords: GlossaryWords = {
  seal: '词',
  title: (count) => `${count} official terms in plain words`,
  english: '',
  lede: 'First in plain words, then as the document itself explains it with the line where it does, then its figure in this budget.',
  parts: {
    money: { title: 'Where money comes from', plain: 'accounts and sources' },
    spending: { title: 'How it is spent and sorted', plain: 'kinds of spending, and codes' },
    reading: { title: 'How to read this site', plain: 'certainty, checks and years' },
  },
  jump: 'Jump to',
  ownTitle: 'Other terms that the document explains',
  ownText: 'In the document’s own words.',
  ownNone: 'This document explains no terms. The plain words above are this site’s.',
  says: 'The document says',
  line: (line) => `source line ${line}`,
  here: 'In this budget',
  more: 'See the glossary',
  close: 'Close',
  ours: '* This name is ours, from the official lists of codes and simple rules; the document prints the Chinese.',
  describe: (body, year) =>
    `The terms of the ${year} budget of ${body} in plain words, with the document’s own explanations.`,
};
