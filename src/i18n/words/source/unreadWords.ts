import type { Lang } from '../../lang';
import { unreadWords as en } from '../../en/source/unreadWords';
import { unreadWords as zh } from '../../zh/source/unreadWords';

/**
 * What is said in place of “the document does not say”, or of a figure, where something was not read. A page holds these words only
 * where it needs them: its script has none of them.
 */
export interface UnreadWords {
  /** In place of a figure. */
  figure: string;
  /** Whether it is more or less than last year. */
  change: string;
  /** What that does not mean. */
  notUnsaid: string;
  /** Last year's figure. */
  prior: string;
  /** In place of a chart. */
  chart: string;
  changes: string;
  projects: string;
  targets: string;
  means: string;
  glossary: string;
}

const WORDS: Readonly<Record<Lang, UnreadWords>> = { zh, en };

/** What is said where something was not read. */
export function unreadWordsOf(lang: Lang): UnreadWords {
  return WORDS[lang];
}
