import type { Lang } from '../../lang';
import { expectedWords as en } from '../../en/collection/expectedWords';
import { expectedWords as zh } from '../../zh/collection/expectedWords';

type Fault = (file: string, row: number, found: string) => string;

/** What is said of the documents that bodies have to publish. */
export interface ExpectedWords {
  title: string;
  /** How many documents of a year and kind are expected, and how many of them are here. */
  counted: (all: number, found: number) => string;
  group: (year: number, stage: 'budget' | 'final', level: '部门' | '单位' | null) => string;
  /** The last year before of which one is here. */
  former: (year: number) => string;
  never: string;
  more: (count: number) => string;
  /** Where the list comes from. */
  source: string;
  /** What is wrong in a row of the list, for the one who wrote it. */
  faults: Readonly<Record<'columns' | 'body' | 'year' | 'kind' | 'twice', Fault>>;
  unreadable: (file: string) => string;
}

const WORDS: Readonly<Record<Lang, ExpectedWords>> = { zh, en };

/** What is said of documents that bodies have to publish, in a language. */
export function expectedWordsOf(lang: Lang): ExpectedWords {
  return WORDS[lang];
}
