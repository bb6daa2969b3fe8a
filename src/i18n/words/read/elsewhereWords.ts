import { elsewhereWords as en } from '../../en/read/elsewhereWords';
import type { Lang } from '../../lang';
import { elsewhereWords as zh } from '../../zh/read/elsewhereWords';

/** What a file says that holds one budget and reads no document: where one is read. */
export interface ElsewhereWords {
  label: string;
  /** Of a document that was dropped on it. */
  dropped: (file: string) => string;
  /** That it reads nothing, up to the page that does. */
  alone: string;
  /** The page of a site that reads, where its address is not known. */
  page: (file: string) => string;
  /** The file that reads; none where nobody made one. */
  file: (name: string) => string;
  close: string;
}

const WORDS: Readonly<Record<Lang, ElsewhereWords>> = { zh, en };

/** The words of a language. */
export function elsewhereWordsOf(lang: Lang): ElsewhereWords {
  return WORDS[lang];
}
