import type { StatementScope } from '../../../model/narrative/statement';
import type { Lang } from '../../lang';
import { changesWords as en } from '../../en/pages/changesWords';
import { changesWords as zh } from '../../zh/pages/changesWords';

export type ChangeDirection = 'less' | 'more' | 'same';

type Kind = 'new' | 'ended' | 'same';

/** What the page of the changes says. */
export interface ChangesWords {
  second: string;
  finding: (claim: string, name: string) => string;
  lede: (year: number) => string;
  overlap: string;
  filter: string;
  table: string;
  direction: string;
  all: string;
  directions: Record<ChangeDirection, string>;
  scopes: Readonly<Record<StatementScope, string>>;
  count: (shown: number, all: number) => string;
  kinds: Record<Kind, { word: string; plain: string }>;
  becomes: string;
  derived: string;
  less: string;
  more: string;
  /** What the document of a year makes of a stated change: what it agrees with, or before the figure that it gives. */
  documentAgrees: (year: number) => string;
  documentGives: (year: number) => string;
  places: (count: number) => string;
  /** Above what an item is for, in the document's own words. */
  purposes: string;
  noReason: string;
  line: (first: number, last: number) => string;
  small: (count: number) => string;
  nothingFits: string;
  absent: { title: string; text: string; word: string };
  undisclosed: { title: string; text: string; word: string };
  none: { seal: string; title: string; text: string };
  summary: string;
  twin: string;
  /** Beside last year's figure where it is what was done. */
  actual: string;
  head: Record<'subject' | 'change' | 'percent' | 'prior' | 'current' | 'place', string>;
}

const WORDS: Readonly<Record<Lang, ChangesWords>> = { zh, en };

/** What the page of the changes says in a language. */
export function changesWordsOf(lang: Lang): ChangesWords {
  return WORDS[lang];
}
