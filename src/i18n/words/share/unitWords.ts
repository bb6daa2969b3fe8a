import type { Lang } from '../../lang';
import { unitWords as en } from '../../en/share/unitWords';
import { unitWords as zh } from '../../zh/share/unitWords';

/** Something counted: how many, and the word after so many of it, and the word for one. */
export interface Counted {
  count: number;
  /** `12 个社区`, `12 communities`. */
  text: string;
  /** `社区`, `community`. */
  one: string;
  /** `社区`, `communities`. */
  many: string;
}

/** What the page of one unit's share says. */
export interface UnitWords {
  seal: string;
  title: (unit: Counted) => string;
  second: string;
  describe: (body: string, year: number) => string;
  /** Where the document shares nothing out. */
  none: string;
  noneText: string;
  /** What every unit gets, in one sentence. */
  finding: (unit: Counted, amount: string) => string;
  /** Beside the figure: whether all of them get it. */
  alike: (unit: Counted) => string;
  derived: string;
  /** Heading above the squares. */
  squares: (unit: Counted) => string;
  gone: (gone: number, unit: Counted) => string;
  /** Heading of smaller units, and what each of them gets. */
  further: (unit: Counted) => string;
  eachGets: (unit: Counted) => string;
  /** Of a project that fewer units have a part of. */
  some: (count: number) => string;
  ask: (main: Counted, other: Counted) => string;
  less: (other: Counted) => string;
  more: (other: Counted) => string;
  sum: string;
  /** Where the count begins, and why. */
  /** @param over whether the mean is more than the whole number that is counted from */
  mean: (main: Counted, other: Counted, start: number, over: boolean) => string;
  missing: {
    title: string;
    names: (unit: Counted) => string;
    gone: (gone: number, unit: Counted) => string;
    numbers: (main: Counted, other: Counted) => string;
    results: string;
    resultsText: string;
  };
  /** Leads to the page of the questions. */
  questions: string;
  /** The sentence that is copied, up to its source. */
  sentence: (unit: Counted, amount: string, parts: string) => string;
}

const WORDS: Readonly<Record<Lang, UnitWords>> = { zh, en };

/** The words of the page of one unit's share. */
export function unitWordsOf(lang: Lang): UnitWords {
  return WORDS[lang];
}
