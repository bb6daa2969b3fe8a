import { deckWords as en } from '../../en/share/deckWords';
import { deckWords as zh } from '../../zh/share/deckWords';
import type { Lang } from '../../lang';

/** An amount inside a sentence, in yuan; it is set as an element of its own. */
export interface PhraseAmount {
  yuan: number;
  step: number;
}

/** The document's own words inside a sentence, which stay Chinese in English. */
export interface PhraseQuote {
  quote: string;
}

/** A sentence in pieces. */
export type Phrase = (string | PhraseAmount | PhraseQuote)[];

/** Everything that the deck says beside the words that the explorer has already. */
export interface DeckWords {
  /** Title of the page. */
  title: (body: string, year: number) => string;
  presenterTitle: (body: string, year: number) => string;
  describe: (body: string, year: number) => string;
  yearOf: (year: number, level: string) => string;
  head: (year: number) => string;
  /** `3 / 14` as a screen reader says it. */
  place: (slide: number, slides: number) => string;
  after: (slides: number) => string;
  edition: (source: string, sha: string) => string;
  findings: {
    total: (total: PhraseAmount, change: PhraseAmount | null, less: boolean) => Phrase;
    /** Where it was not read whether that is more or less than last year. */
    totalUnread: (total: PhraseAmount) => Phrase;
    sources: (share: string, name: string) => Phrase;
    purposes: (share: string, name: string, plain: string) => Phrase;
    spending: (share: string, plain: string) => Phrase;
    hundred: (yuan: number, plain: string) => Phrase;
    undisclosed: (yuan: number) => Phrase;
    /** @param subject empty where its name is too long for a title */
    bridge: (prior: PhraseAmount, current: PhraseAmount) => Phrase;
    changes: (subject: string, amount: PhraseAmount, less: boolean) => Phrase;
    projectUnits: (name: string, count: string, unit: string | PhraseQuote, each: PhraseAmount) => Phrase;
    project: (name: string, amount: PhraseAmount | null) => Phrase;
    targets: (all: number) => Phrase;
    contradictions: (count: number) => Phrase;
    /** A slide of what was not read. */
    unread: Phrase;
    open: Phrase;
    questions: Phrase;
  };
  of: (page: number, pages: number) => string;
  rows: { less: string; more: string; same: string; noPrior: string };
  project: { period: string; more: (count: number) => string; part: (share: string) => string };
  targets: { prior: string; none: string; actual: string };
  matters: {
    /** Between the two figures of a contradiction, and after the second. */
    or: (subject: string) => [before: string, between: string, after: string];
    undisclosed: Phrase;
    undisclosedText: (share: string) => string;
    inferred: Phrase;
    inferredText: (share: string) => string;
    lump: (share: string) => string;
    lumpQuestion: string;
    /** What was not read: the numbers of the page of the checks. */
    unread: (figures: number) => string;
    unreadText: (figures: number, money: number, places: number) => string;
    change: [question: string, text: string];
    projects: [question: string, text: string];
    targets: [question: string, text: string];
    results: [question: string, text: string];
    should: (title: string) => string;
    lines: (lines: string, all: number) => string;
    /** Contradictions that no slide shows. */
    more: (count: number) => string;
    mark: string;
  };
  source: (tables: string, lines: string) => string;
  unit: string;
  worked: string;
  onlyHere: string;
  qr: { label: string; scan: string; none: string };
  controls: Record<Command, string>;
  help: { title: string; keys: Record<HelpKey, string>; touch: string; close: string };
  goto: { title: string; label: (slides: number) => string; go: string; cancel: string };
  open: (place: string, title: string) => string;
  blocked: string;
  presenter: {
    next: string;
    last: string;
    notes: string;
    noNotes: string;
    clock: string;
    elapsed: string;
    again: string;
    alone: string;
    together: string;
  };
  file: {
    face: (file: string) => string;
    edition: (sha: string, version: string) => string;
    ways: string;
    present: string;
    explore: string;
    noScript: string;
  };
}

/** What a button of the deck does. */
export type Command =
  | 'previous'
  | 'next'
  | 'overview'
  | 'goto'
  | 'black'
  | 'presenter'
  | 'fullscreen'
  | 'help'
  | 'leave';

type HelpKey =
  | 'next'
  | 'previous'
  | 'ends'
  | 'black'
  | 'fullscreen'
  | 'overview'
  | 'goto'
  | 'presenter'
  | 'help'
  | 'escape';

/** What the deck says in a language. */
export function deckWordsOf(lang: Lang): DeckWords {
  return lang === 'zh' ? zh : en;
}
