import type { CellPlace } from '../../../model/source/source';
import type { Lang } from '../../lang';
import { targetWords as en } from '../../en/pages/targetWords';
import { targetWords as zh } from '../../zh/pages/targetWords';

type Mark = 'words' | 'no-unit' | 'no-weight' | 'repeated';

/** Everything that is said about performance targets, on their own page and on the cards of projects. */
export interface TargetWords {
  title: (counts: { all: number; compared: number; changed: number }) => string;
  english: string;
  none: string;
  noneText: string;
  lede: string;
  /** Names the links to the parts of the page. */
  jump: string;
  own: string;
  /** What opens a list of many tables, and the targets of one of them. */
  tables: (count: number) => string;
  fold: (count: number) => string;
  ownNoPrior: string;
  goal: string;
  prior: string;
  noPrior: string;
  same: string;
  other: string;
  more: string;
  less: string;
  weight: (points: number) => string;
  noWeight: string;
  weights: (points: number) => string;
  actual: string;
  actualNone: string;
  marks: Readonly<Record<Mark, string>>;
  repeats: (line: number) => string;
  /** The rule behind each mark, in words. */
  rules: string;
  details: string;
  terms: Readonly<Record<'level' | 'basis' | 'scoring' | 'evidence', string>>;
  check: string;
  line: (line: number) => string;
  /** A link to a cell on the printed page. */
  cell: (page: number, cell: CellPlace | undefined) => string;
  from: (line: number) => string;
  twin: string;
  head: Readonly<Record<'indicator' | 'now' | 'before' | 'weight', string>>;
  states: Readonly<Record<string, string>>;
  /** What a doubtful check means, in a few plain words. */
  plain: Readonly<Record<string, string>>;
  /** What the short table on a project's card leaves out, and what stands for no value. */
  brief: { more: (count: number) => string; nothing: string; same: string };
  describe: (body: string, year: number) => string;
}

const WORDS: Readonly<Record<Lang, TargetWords>> = { zh, en };

/** The words about targets. */
export function targetWordsOf(lang: Lang): TargetWords {
  return WORDS[lang];
}
