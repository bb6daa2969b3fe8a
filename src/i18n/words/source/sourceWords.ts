import type { Lang } from '../../lang';
import { sourceWords as en } from '../../en/source/sourceWords';
import { sourceWords as zh } from '../../zh/source/sourceWords';

/** What the page of the source text says around it. */
export interface SourceWords {
  title: string;
  describe: (body: string, year: number) => string;
  lede: (lines: number) => string;
  tables: string;
  checks: string;
  row: (label: string, row: number) => string;
  doubt: string;
  missing: string;
  file: string;
  back: string;
}

const WORDS: Readonly<Record<Lang, SourceWords>> = { zh, en };

/** The words of the source text's page. */
export function sourceWordsOf(lang: Lang): SourceWords {
  return WORDS[lang];
}
