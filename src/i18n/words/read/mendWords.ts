import type { Lang } from '../../lang';
import { mendWords as en } from '../../en/read/mendWords';
import { mendWords as zh } from '../../zh/read/mendWords';

/** What the page says on which somebody puts a reading right. */
export interface MendWords {
  title: string;
  second: string;
  lede: string;
  /** Where nothing can be put right: a text has no cells; what was kept has no bytes. */
  noCells: string;
  noBytes: string;
  ours: string;
  save: string;
  send: string;
  takeBack: string;
  table: (title: string) => string;
  column: (header: string) => string;
  rows: string;
  noRows: string;
  none: string;
  noRole: string;
  read: string;
  /** A correction in a few words. */
  said: {
    table: (title: string, role: string) => string;
    column: (header: string, name: string) => string;
    rows: (first: string, second: string) => string;
  };
}

const WORDS: Readonly<Record<Lang, MendWords>> = { zh, en };

/** What is said where a reading is put right, in a language. */
export function mendWordsOf(lang: Lang): MendWords {
  return WORDS[lang];
}
