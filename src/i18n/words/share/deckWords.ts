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
    /** The river: what its largest part becomes. */
    spending: (share: string, plain: string) => Phrase;
    hundred: (yuan: number, plain: string) => Phrase;
    undisclosed: (yuan: number) => Phrase;
    /** @param subject empty where its name is too long for a title */
    bridge: (prior: PhraseAmount, current: PhraseAmount) => Phrase;
    changes: (subject: string, amount: PhraseAmount, less: boolean) => Phrase;
    unit: (one: string, amount: PhraseAmount) => Phrase;
    /** @param units the kinds of units that all of them are shared out among; none where one is not */
    projects: (count: number, amount: PhraseAmount | null, units: string[]) => Phrase;
    targets: Phrase;
    questions: Phrase;
  };
  /** One plain sentence for each kind of slide, to say before anything else; `finding` is its title as text. */
  say: SayWords;
  /** What stands before the amount of a change, and after it. */
  rows: { less: [string, string]; more: [string, string]; same: string; noPrior: string };
  /** What the two strips of a bridge are; `printed` where last year's document prints its total. */
  strips: (year: number, prior: PhraseAmount, printed: boolean) => Phrase;
  hundred: { cell: (amount: PhraseAmount) => Phrase };
  river: {
    /** A wide heading inside of the largest part, in lines. */
    lump: (name: string, share: string) => string[];
    source: (share: string, name: string) => string;
  };
  share: {
    further: (one: string) => string;
    missing: string;
    worked: string;
  };
  projects: { use: string; rest: (count: number) => string; unknown: string; scale: string };
  targets: { prior: string; same: string; none: string; actual: string; more: (count: number) => string };
  /** `added` where the other place prints parts that add up to its figure. */
  sides: { one: string; other: string; added: string };
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
  /** Where lines of the document stand: one line, or several. */
  linesPlace: (lines: string, several: boolean) => string;
  /** Between the parts of what a drawing shows, told to those who do not see it. */
  shownBetween: string;
  unit: string;
  worked: string;
  onlyHere: string;
  /** On the first slide, to the year in a minute. */
  minute: string;
  qr: { label: string; scan: string; none: string };
  controls: Record<Command, string>;
  help: { title: string; keys: Record<HelpKey, string>; touch: string; close: string };
  goto: { title: string; label: (slides: number) => string; go: string; cancel: string };
  open: (place: string, title: string) => string;
  blocked: string;
  presenter: {
    next: string;
    last: string;
    /** Heading of the sentence that is said first. */
    say: string;
    notes: string;
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

/** What a speaker says first, by kind of slide. */
export interface SayWords {
  title: (body: string, year: number) => string;
  total: (finding: string) => string;
  /** @param steps how many steps the slide names */
  bridge: (finding: string, steps: number) => string;
  sources: (finding: string) => string;
  purposes: (finding: string) => string;
  hundred: (finding: string) => string;
  spending: (finding: string) => string;
  unit: (finding: string) => string;
  changes: (finding: string) => string;
  projects: (finding: string) => string;
  targets: (count: number) => string;
  open: (finding: string) => string;
  questions: (count: number) => string;
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

const WORDS: Readonly<Record<Lang, DeckWords>> = { zh, en };

/** What the deck says in a language. */
export function deckWordsOf(lang: Lang): DeckWords {
  return WORDS[lang];
}
