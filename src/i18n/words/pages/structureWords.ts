import type { Lang } from '../../lang';
import { structureWords as en } from '../../en/pages/structureWords';
import { structureWords as zh } from '../../zh/pages/structureWords';

interface Section {
  /** The finding: how large the largest class is. */
  finding: (share: string, name: string) => string;
  plain: string;
  english: string;
  /** Short name for the jump from one part of the page to the other. */
  jump: string;
  lede: string;
  rings: string;
}

/** What the page of the structure says. */
export interface StructureWords {
  sections: Record<'function' | 'economic', Section>;
  all: string;
  way: string;
  chart: string;
  list: string;
  project: { name: string; plain: string };
  rest: { name: string; plain: string };
  /** The same where rows were not read. */
  unread: { name: string; plain: string };
  fold: (count: number) => string;
  foldPlain: string;
  origins: string;
  summed: string;
  share: (share: string) => string;
  stops: string;
  negative: string;
  empty: string;
  showAll: string;
  table: string;
  head: Record<'code' | 'amount' | 'share' | 'certainty' | 'place', string>;
  cell: (row: number, column: string) => string;
  line: (line: number) => string;
}

const WORDS: Readonly<Record<Lang, StructureWords>> = { zh, en };

/** What the page of the structure says in a language. */
export function structureWordsOf(lang: Lang): StructureWords {
  return WORDS[lang];
}
