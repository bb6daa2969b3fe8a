import type { Lang } from '../../lang';
import { takenWords as en } from '../../en/source/takenWords';
import { takenWords as zh } from '../../zh/source/takenWords';

/** What is said when something was taken away, or what the reader can do where that was not possible. */
export interface TakenWords {
  copied: string;
  linkCopied: string;
  saved: string;
  failed: string;
  byHand: string;
  /** The bar at the thumb, its button, and what that says where a sentence was copied or not. */
  bar: { title: string; share: string; copied: string; notCopied: string };
}

const WORDS: Readonly<Record<Lang, TakenWords>> = { zh, en };

/** The words after an action. */
export function takenWordsOf(lang: Lang): TakenWords {
  return WORDS[lang];
}
