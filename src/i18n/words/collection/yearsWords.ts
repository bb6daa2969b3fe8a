import type { ThreePublicItem } from '../../../model/tables/threePublic';
import type { Lang } from '../../lang';
import type { Phrase, PhraseAmount } from '../share/deckWords';
import { yearsWords as en } from '../../en/collection/yearsWords';
import { yearsWords as zh } from '../../zh/collection/yearsWords';

/** What is said of a body over its years. */
export interface YearsWords {
  seal: string;
  /** @param more the class with the largest increase, `less` that with the largest decrease; empty where there is none */
  title: (count: number, more: string, less: string) => string;
  second: (count: number) => string;
  /** The first and last year, how many documents are there, and which years have none here. */
  lede: (first: number, last: number, count: number, missing: readonly number[]) => string;
  change: (amount: PhraseAmount, less: boolean) => Phrase;
  year: (year: number) => string;
  river: string;
  scale: string;
  /** Below the river: what is folded. */
  folded: (count: number) => string;
  foldedName: (count: number) => string;
  label: (years: string) => string;
  missing: string;
  missingNote: (years: readonly number[]) => string;
  between: string;
  classes: string;
  ownScale: string;
  notPrinted: string;
  since: (year: number) => string;
  until: (year: number) => string;
  same: string;
  none: string;
  less: string;
  more: string;
  threePublic: string;
  items: Readonly<Partial<Record<ThreePublicItem, string>>>;
  operating: string;
  staff: string;
  events: string;
  byCode: string;
  kinds: Readonly<Record<'new' | 'ended' | 'renamed', string>>;
  eventYear: Readonly<Record<'new' | 'ended' | 'renamed', (year: number, former: string) => string>>;
  noEvents: string;
  lasting: (count: number) => string;
  against: {
    seal: string;
    title: string;
    second: string;
    lede: string;
    head: readonly [string, string, string, string];
  };
  says: string;
  gives: string;
  /** Which figures of which documents the difference is worked out from. */
  grounds: (year: number) => string;
  /** Between the name of a document and its lines. */
  lineAfter: string;
  document: (year: number) => string;
  noAgainst: string;
  /** The rows that agree, folded. */
  agreeing: (count: number) => string;
  spent: string;
  older: string;
  renamed: (name: string) => string;
  twin: string;
  head: { name: string; change: string };
  /** The first and the last total. */
  totals: (years: readonly [number, number], totals: readonly [string, string]) => string;
  source: (body: string, years: readonly number[], stage: 'budget' | 'final') => string;
  empty: { title: string; text: string };
  unread: string;
  describe: (body: string) => string;
  /** Leads to the page of the body. */
  all: string;
}

const WORDS: Readonly<Record<Lang, YearsWords>> = { zh, en };

export function yearsWordsOf(lang: Lang): YearsWords {
  return WORDS[lang];
}
