import type { Lang } from './lang';

/** What only a script can do with a chart. */
export type Action = 'sentence' | 'share' | 'link' | 'png';

/** What stands under a chart for taking it away; `title` names the row for screen readers. */
export type TakeAwayWords = Record<Action | 'title', string>;

const WORDS: Readonly<Record<Lang, TakeAwayWords>> = {
  zh: { title: '带走这张图', png: 'PNG', sentence: '复制成一句话', share: '分享', link: '复制链接' },
  en: { title: 'Take this chart away', png: 'PNG', sentence: 'Copy as a sentence', share: 'Share', link: 'Copy link' },
};

/** The words under a chart. */
export function takeAwayWordsOf(lang: Lang): TakeAwayWords {
  return WORDS[lang];
}
