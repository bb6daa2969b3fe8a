import type { Lang } from './lang';

/** What is said when something was taken away, or what the reader can do where that was not possible. */
export interface TakenWords {
  copied: string;
  linkCopied: string;
  saved: string;
  failed: string;
  byHand: string;
}

const WORDS: Readonly<Record<Lang, TakenWords>> = {
  zh: {
    copied: '已复制：',
    linkCopied: '链接已复制：',
    saved: '图片已存下。',
    failed: '图片没有存成，可以改存 SVG。',
    byHand: '浏览器不让复制，请选中这段文字：',
  },
  en: {
    copied: 'Copied: ',
    linkCopied: 'Link copied: ',
    saved: 'The picture is saved.',
    failed: 'The picture could not be made; try SVG instead.',
    byHand: 'The browser does not allow copying; please select this text: ',
  },
};

/** The words after an action. */
export function takenWordsOf(lang: Lang): TakenWords {
  return WORDS[lang];
}
