import type { Lang } from '../../lang';
import { readWords as en } from '../../en/read/readWords';
import { readWords as zh } from '../../zh/read/readWords';

/** A kind of file, and what is said of it. */
export interface FormatWords {
  name: string;
  text: string;
}

/** What the page says on which somebody reads a document of their own, before and while it is read. */
export interface ReadWords {
  seal: string;
  title: string;
  second: string;
  lede: string;
  describe: string;
  drop: string;
  release: string;
  formats: string;
  choose: string;
  several: string;
  needsScript: string;
  paste: { title: string; hint: string; label: string; read: string; file: string; page: string };
  /** The blank workbook for those who have no file. */
  template: { title: string; hint: string };
  local: {
    title: string;
    facts: readonly FormatWords[];
    offline: string;
    /** Where the browser was asked to save data. */
    waiting: (size: string) => string;
    getting: string;
    ready: string;
    lost: string;
  };
  read: { title: string; note: string; formats: readonly FormatWords[] };
  change: { title: string; formats: readonly FormatWords[] };
  order: {
    title: (files: number) => string;
    lede: string;
    up: (file: string) => string;
    down: (file: string) => string;
    drop: (file: string) => string;
    read: string;
    back: string;
  };
  reading: {
    title: (page: number, pages: number) => string;
    second: (page: number, pages: number) => string;
    begun: string;
    joining: string;
    figures: string;
    legend: string;
    page: (page: number) => string;
    told: (page: number, pages: number, figures: number) => string;
    known: string;
    tables: (count: number) => string;
    rows: (count: number) => string;
    stop: string;
    stopped: string;
    requests: (count: number) => string;
  };
  refused: {
    title: string;
    kept: string;
    again: string;
    crashed: string;
    broken: (said: string) => string;
    offline: string;
  };
  kept: {
    title: string;
    count: (count: number) => string;
    open: string;
    remove: string;
    removed: string;
    since: (date: string, size: string) => string;
    gone: string;
    none: string;
  };
  /** Above the explorer of a document that was read. */
  opened: {
    label: string;
    here: string;
    steps: string;
    keep: string;
    keeping: string;
    isKept: string;
    failed: string;
    json: string;
    file: string;
    fileFailed: string;
    other: string;
    unkept: string;
  };
  size: (bytes: number) => string;
}

const WORDS: Readonly<Record<Lang, ReadWords>> = { zh, en };

/** What the page that reads a document says in a language. */
export function readWordsOf(lang: Lang): ReadWords {
  return WORDS[lang];
}
