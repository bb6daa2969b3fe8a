import type { Lang } from './lang';

/** What stands under a chart for taking it away. */
export interface TakeAwayWords {
  /** Name of the row of actions, for screen readers. */
  title: string;
  csv: string;
  svg: string;
  png: string;
  sentence: string;
  share: string;
  link: string;
  /** What was done, or what the reader can do where it was not possible. */
  copied: string;
  linkCopied: string;
  saved: string;
  failed: string;
  byHand: string;
}

const WORDS: Readonly<Record<Lang, TakeAwayWords>> = {
  zh: {
    title: '带走这张图',
    csv: 'CSV',
    svg: 'SVG',
    png: 'PNG',
    sentence: '复制成一句话',
    share: '分享',
    link: '复制链接',
    copied: '已复制：',
    linkCopied: '链接已复制：',
    saved: '图片已存下。',
    failed: '图片没有存成，可以改存 SVG。',
    byHand: '浏览器不让复制，请选中这段文字：',
  },
  en: {
    title: 'Take this chart away',
    csv: 'CSV',
    svg: 'SVG',
    png: 'PNG',
    sentence: 'Copy as a sentence',
    share: 'Share',
    link: 'Copy link',
    copied: 'Copied: ',
    linkCopied: 'Link copied: ',
    saved: 'The picture is saved.',
    failed: 'The picture could not be made; try SVG instead.',
    byHand: 'The browser does not allow copying; please select this text: ',
  },
};

/** The words under a chart. */
export function takeAwayWordsOf(lang: Lang): TakeAwayWords {
  return WORDS[lang];
}
