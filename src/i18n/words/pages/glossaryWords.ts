import type { Lang } from '../../lang';
import type { GlossaryPart } from '../../glossary/glossaryTerm';
import { glossaryWords as en } from '../../en/pages/glossaryWords';
import { glossaryWords as zh } from '../../zh/pages/glossaryWords';

/** What the glossary and the notes on terms say around the terms. */
export interface GlossaryWords {
  seal: string;
  title: (count: number) => string;
  english: string;
  lede: string;
  parts: Readonly<Record<GlossaryPart, { title: string; plain: string }>>;
  jump: string;
  ownTitle: string;
  ownText: string;
  ownNone: string;
  says: string;
  line: (line: number) => string;
  here: string;
  /** In the note on a term: to the glossary, and away. */
  more: string;
  close: string;
  /** What the mark behind a name that is not the document's says. */
  ours: string;
  describe: (body: string, year: number) => string;
}

const WORDS: Readonly<Record<Lang, GlossaryWords>> = { zh, en };

/** The words of the glossary. */
export function glossaryWordsOf(lang: Lang): GlossaryWords {
  return WORDS[lang];
}
