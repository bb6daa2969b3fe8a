import type { Lang } from '../../lang';
import { leanWords as en } from '../../en/share/leanWords';
import { leanWords as zh } from '../../zh/share/leanWords';

/** What stands at the address of a page that the browser draws from the data. */
export interface LeanWords {
  drawing: string;
  failed: string;
  unscripted: string;
  overview: string;
  flows: string;
  data: string;
}

const WORDS: Readonly<Record<Lang, LeanWords>> = { zh, en };

/** The words of such a page. */
export function leanWordsOf(lang: Lang): LeanWords {
  return WORDS[lang];
}
