import type { TakeAwayWords } from '../../words/share/takeAwayWords';

export const takeAwayWords: TakeAwayWords = {
  title: 'Take this chart away',
  png: 'PNG',
  sentence: 'Copy as a sentence',
  share: 'Share',
  link: 'Copy link',
};
