import { plural } from '../../formats/numbers';
import type { AskWords } from '../../words/share/askWords';

export const askWords: AskWords = {
  title: 'Worth asking',
  second: '',
  lede: 'All of it comes from the document itself: what contradicts itself, what is not said, what only has a wide name. Rounding asks nothing.',
  describe: (body, year) =>
    `What to ask ${body} about its published document of ${year}: contradictions and gaps, each with a ready letter and its place.`,
  none: 'Nothing to ask',
  noneText: 'Nothing in this document contradicts itself, and nothing is left unsaid.',
  letters: 'The letters are in Chinese, since they go to a Chinese office.',
  letter: 'A ready letter',
  copy: 'Copy',
  copied: 'Copied',
  share: 'Share',
  place: 'Source',
  choose: 'On the sheet',
  print: 'Print as one sheet',
  more: (count) => `${plural(count, 'more contradiction')} on the page of the checks.`,
  whom: 'Whom to ask: the body that published the document. A question does not say that something is wrong; each uses only the document’s words and figures, and lines are those of its text.',
  sheet: {
    code: 'QR code that opens this page',
    back: 'Scan to see these questions and where they come from.',
    title: 'Questions, please',
    text: 'Only words and figures of the document are used; lines are those of its text.',
    answer: 'Answer',
    asker: 'Asked by',
    answerer: 'Answered by',
    date: 'Date',
  },
};
