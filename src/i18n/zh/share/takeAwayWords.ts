import type { TakeAwayWords } from '../../words/share/takeAwayWords';

export const takeAwayWords: TakeAwayWords = {
  title: '带走这张图',
  png: 'PNG',
  sentence: '复制成一句话',
  share: '分享',
  link: '复制链接',
};
