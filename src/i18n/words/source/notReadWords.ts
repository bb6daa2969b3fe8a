import type { Lang } from '../../lang';
import { notReadWords as en } from '../../en/source/notReadWords';
import { notReadWords as zh } from '../../zh/source/notReadWords';

/** What is said of what was not read, wherever it is told in full. */
export interface NotReadWords {
  /** Where every number was read, with how many there are. */
  all: (total: number) => string;
  title: (unread: number) => string;
  english: string;
  lede: string;
  /** Before the printed numbers that were read, and those that were not. */
  read: string;
  unread: string;
  bar: (read: number, unread: number) => string;
  /** The tables and parts in which something is missing. */
  concerned: (names: string) => string;
  groups: Record<'money' | 'ours' | 'kept', { title: string; note: string }>;
  count: (count: number) => string;
  uncounted: string;
  /** Ends a sentence that names a place. */
  stop: string;
  page: (page: number) => string;
  table: string;
  source: (line: number) => string;
  anything: string;
  /** Above every page. */
  strip: { text: (figures: number) => string; way: string };
  parts: Record<'narrative' | 'targets' | 'glossary', string>;
}

const WORDS: Readonly<Record<Lang, NotReadWords>> = { zh, en };

/** What is said of what was not read. */
export function notReadWordsOf(lang: Lang): NotReadWords {
  return WORDS[lang];
}
