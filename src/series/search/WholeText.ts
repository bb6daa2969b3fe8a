import { folded, FoldedText, type FoldedPlace } from './FoldedText';
import { wrappedWords } from './wrappedWords';

/** Characters of a line, from `from` to before `to`; the line from 1. */
export interface TextSpan {
  line: number;
  from: number;
  to: number;
}

/** One place of a word in the text: a span for each line that it is broken over. */
export type TextHit = readonly [TextSpan, ...TextSpan[]];

/** What a search in the whole text found, in the order of the text. */
export interface TextFind {
  hits: TextHit[];
  /** Words of the query that stand nowhere in the text. */
  missing: string[];
}

/** A line that is repeated this often stands at the head or foot of pages, or in every table. */
const REPEATED = 3;

/** What only numbers a page: `- 3 -`, `第 3 页，共 98 页`. */
const PAGE_MARK = /^[\d第页共/~·,，—–-]+$/;

type Line = readonly [number: number, text: string];

/** The whole text of a document, searched letter by letter: what is not found here does not stand in it. */
export class WholeText {
  /** All lines as they are kept; the first is line 1. */
  readonly lines: readonly string[];
  readonly #printed: readonly Line[];
  /** All lines, and the lines without what stands between two pages, which may break a word. */
  readonly #texts: readonly FoldedText[];
  /** The same without marks that may stand in a word. */
  readonly #letters: readonly FoldedText[];

  constructor(text: string) {
    this.lines = text.split(/\r?\n/);
    this.#printed = this.lines.flatMap((line, at): Line[] => (line.trim() === '' ? [] : [[at, line]]));
    this.#texts = [this.#printed, withoutHeads(this.#printed)].map((lines) => FoldedText.of(lines));
    this.#letters = this.#texts.map((text) => text.letters(true));
  }

  /** Where a query stands: as it was typed; else each of its words by itself. */
  find(query: string): TextFind {
    const whole = this.#hits(query);
    const words = query.split(/\s+/).filter((word) => folded(word).text !== '');
    if (whole.length > 0 || words.length < 2) return { hits: whole, missing: whole.length > 0 ? [] : [query.trim()] };
    const found = words.map((word) => ({ word, hits: this.#hits(word) }));
    return {
      hits: inOrder(found.flatMap(({ hits }) => hits)),
      missing: found.filter(({ hits }) => hits.length === 0).map(({ word }) => word),
    };
  }

  /** The places of one word, whatever marks stand in it; else across the ends of sentences, else broken inside of cells. */
  #hits(query: string): TextHit[] {
    const word = folded(query);
    const letters = word.letters(false).text;
    const ways = [
      () => [
        ...this.#texts.flatMap((text) => text.placesOf(word.text)),
        ...this.#letters.flatMap((text) => text.placesOf(letters)),
      ],
      () => this.#letters.flatMap((text) => text.letters(false).placesOf(letters)),
      () => wrappedWords(this.#printed, letters),
    ];
    for (const way of ways) {
      const found = way();
      const whole = found.filter((places) => !this.#breaksNumber(places));
      if (found.length > 0) return inOrder((whole.length > 0 ? whole : found).map(hitOf));
    }
    return [];
  }

  /** Whether two digits of a word stand apart, as those of two numbers side by side do. */
  #breaksNumber(places: readonly FoldedPlace[]): boolean {
    const between = ({ line, to }: FoldedPlace, next: FoldedPlace) =>
      line === next.line ? (this.lines[line]?.slice(to, next.from) ?? '') : '\n';
    const isDigit = ({ line, from }: FoldedPlace) => /\p{Nd}/u.test(this.lines[line]?.charAt(from) ?? '');
    return places.some((place, at) => {
      const before = places[at - 1];
      return before !== undefined && isDigit(before) && isDigit(place) && /\s/.test(between(before, place));
    });
  }
}

/** Lines without those that number a page, and without those that pages repeat. */
function withoutHeads(lines: readonly Line[]): Line[] {
  const texts = lines.map(([, text]) => folded(text).text);
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return lines.filter((_, at) => {
    const text = texts[at] ?? '';
    return !PAGE_MARK.test(text) && (counts.get(text) ?? 0) < REPEATED;
  });
}

function hitOf(places: readonly FoldedPlace[]): TextHit {
  const spans: TextSpan[] = [];
  for (const { line, from, to } of places) {
    const last = spans.at(-1);
    if (last?.line === line + 1) last.to = to;
    else spans.push({ line: line + 1, from, to });
  }
  return spans as [TextSpan, ...TextSpan[]];
}

/** By their place, each once; of two that are one word with and without its marks the longer. */
function inOrder(hits: readonly TextHit[]): TextHit[] {
  const sorted = [...hits].sort(([a], [b]) => a.line - b.line || a.from - b.from || b.to - a.to);
  const kept: TextHit[] = [];
  for (const hit of sorted) {
    const last = kept.at(-1);
    const inside = hit.every((span) => last?.some((one) => holds(one, span)));
    if (!inside) kept.push(hit);
  }
  return kept;
}

function holds(outer: TextSpan, inner: TextSpan): boolean {
  return outer.line === inner.line && outer.from <= inner.from && outer.to >= inner.to;
}
