import type { Lang } from '../../lang';
import { answerWords as en } from '../../en/source/answerWords';
import { answerWords as zh } from '../../zh/source/answerWords';

/** What people ask. */
export type AskedKind =
  | 'total'
  | 'change'
  | 'sources'
  | 'purposes'
  | 'wages'
  | 'means'
  | 'cars'
  | 'hospitality'
  | 'abroad'
  | 'operating'
  | 'procurement'
  | 'staff'
  | 'offices'
  | 'projects'
  | 'unit'
  | 'basis'
  | 'new'
  | 'people'
  | 'kept'
  | 'ask'
  | 'document';

/** What the search says to a question, and the words that questions are known by. */
export interface AnswerWords {
  label: string;
  /** What was asked, above the figure. */
  titles: Readonly<Record<AskedKind, string>>;
  /** How a figure that is no printed one came about: of so many printed ones, or of what sentences say. */
  sum: (count: number) => string;
  workedOut: string;
  /** Before money of the whole that the document does not divide, and after it. */
  beside: [before: string, after: string];
  /** Leads to the view that tells more. */
  ways: Readonly<
    Record<
      'flows' | 'changes' | 'structure' | 'targets' | 'projects' | 'unit' | 'checks' | 'ask' | 'account' | 'goals',
      string
    >
  >;
  questions: {
    /** Words that ask for one thing, and the word that the document is searched for beside the answer; empty for none. */
    asked: readonly { kind: AskedKind; words: readonly string[]; sought: string }[];
    /** Words that a question may have and that ask for nothing by themselves. */
    around: readonly string[];
  };
  /** What is asked about one unit of a kind, the shortest first. */
  unit: (unit: string) => [string, ...string[]];
}

const WORDS: Readonly<Record<Lang, AnswerWords>> = { zh, en };

/** The words of questions and answers. */
export function answerWordsOf(lang: Lang): AnswerWords {
  return WORDS[lang];
}
