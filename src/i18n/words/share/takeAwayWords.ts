import type { Lang } from '../../lang';
import { takeAwayWords as en } from '../../en/share/takeAwayWords';
import { takeAwayWords as zh } from '../../zh/share/takeAwayWords';

/** What only a script can do with a chart. */
export type Action = 'sentence' | 'share' | 'link' | 'png';

/** What stands under a chart for taking it away; `title` names the row for screen readers. */
export type TakeAwayWords = Record<Action | 'title', string>;

const WORDS: Readonly<Record<Lang, TakeAwayWords>> = { zh, en };

/** The words under a chart. */
export function takeAwayWordsOf(lang: Lang): TakeAwayWords {
  return WORDS[lang];
}
