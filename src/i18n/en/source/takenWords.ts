import type { TakenWords } from '../../words/source/takenWords';

export const takenWords: TakenWords = {
  copied: 'Copied: ',
  linkCopied: 'Link copied: ',
  saved: 'The picture is saved.',
  failed: 'The picture could not be made; try SVG instead.',
  byHand: 'The browser does not allow copying; please select this text: ',
  bar: { title: 'At the thumb', share: 'Share', copied: 'Copied', notCopied: 'Refused' },
};
