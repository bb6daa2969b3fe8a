import { repeatedMarks } from './doubled';
import { changed, type Change, type Reading } from './Reading';
import { runningHeads } from './runningHeads';

/** One line of the source, as the other rooms see it: masked, with its number and page. */
export interface SourceLine {
  /** 1-based. */
  number: number;
  /** 1-based page; null where the text has no page marks. */
  page: number | null;
  /**
   * As it is read (masked; digits half-width, look-alikes unified, numbers in one piece), leading spaces and all: while a document is
   * read, offsets count from here.
   */
  raw: string;
  /** For each character of `raw` its offset in the source; null where they are the same. */
  places: Reading['places'];
  /** For each character of `raw` what a quotation prints for it; null where that is the character. */
  shown: Reading['shown'];
  /** As in the source (masked), to be kept. */
  printed: string;
  /** Without surrounding white space; empty for blank lines, and for lines that only number a page. */
  text: string;
  /** True for a line that can be nothing but a page's number: `第 3 页`, `- 3 -`, `3 / 98`. */
  isPageMark: boolean;
  /** True for a head or foot that pages repeat, and for a mark printed again: its text is empty, it belongs to no row and no sentence. */
  isRunningHead: boolean;
  /** True where a page begins with this line: after a form feed, or a line set in by a single space as page starts are. */
  startsPage: boolean;
}

export interface SourceText {
  lines: SourceLine[];
  encoding: string;
}

/** A page number with something around it; a bare number may be a page's or a weight, and its place decides. */
const PAGE_MARK =
  /^(?:第\s*\d{1,4}\s*页(?:[，,、\s]*[（(]?共\s*\d{1,4}\s*页[）)]?)?|\d{1,4}\s*\/\s*\d{1,4}|([-—–－·~])+\s*\d{1,4}\s*\1+)$/;

/** Reads a part of a line otherwise, once more is known of it than its characters tell. */
export function readOtherwise(line: SourceLine, changes: readonly Change[]): void {
  const { text, places, shown } = changed({ text: line.raw, places: line.places, shown: line.shown }, changes);
  Object.assign(line, { raw: text, places, shown, text: line.text === '' ? '' : text.trim() });
}

/** Splits masked text into lines; form feeds mark pages and count as white space. */
export function sourceText(readings: readonly Reading[], printed: readonly string[], encoding: string): SourceText {
  const paged = readings.some(({ text }) => text.includes('\f'));
  let page = 1;
  const lines = readings.map(({ text: raw, places, shown }, index): SourceLine => {
    const breaks = raw.includes('\f') ? raw.split('\f').length - 1 : 0;
    page += breaks;
    const trimmed = raw.trim();
    const isPageMark = PAGE_MARK.test(trimmed);
    const text = isPageMark ? '' : trimmed;
    return {
      number: index + 1,
      page: paged ? page : null,
      raw,
      places,
      shown,
      printed: printed[index] ?? raw,
      text,
      isPageMark,
      isRunningHead: false,
      startsPage: breaks > 0 || (text !== '' && /^ (?! )/.test(raw)),
    };
  });
  for (const line of runningHeads(lines)) {
    line.text = '';
    line.isRunningHead = true;
    // What stands below the head is what the page begins with.
    const below = line.startsPage ? lines.slice(line.number).find(({ text }) => text !== '') : undefined;
    if (below) below.startsPage = true;
  }
  for (const index of repeatedMarks(lines.map(({ text }) => text))) {
    const line = lines[index];
    if (line) Object.assign(line, { text: '', isRunningHead: true });
  }
  return { lines, encoding };
}
