import type { Lang } from '../../lang';
import { waysWords as en } from '../../en/share/waysWords';
import { waysWords as zh } from '../../zh/share/waysWords';

/** What the questions of the first page say. */
export interface WaysWords {
  asked: string;
  all: string;
  /** Leads to the steps of the change; `less` where the total fell. */
  steps: (count: number, less: boolean) => string;
  title: string;
  questions: {
    sources: string;
    purposes: string;
    spending: string;
    change: (less: boolean) => string;
    unit: (one: string) => string;
    projects: string;
    means: string;
    checks: string;
  };
  /** Below a figure: what it is. */
  below: {
    change: (steps: number) => string;
    unit: (one: string) => string;
    /** Before what all projects come to. */
    together: string;
    means: string;
    checks: (count: number) => string;
  };
  counted: { projects: string; checks: string };
}

const WORDS: Readonly<Record<Lang, WaysWords>> = { zh, en };

/** The words of the questions of the first page. */
export function waysWordsOf(lang: Lang): WaysWords {
  return WORDS[lang];
}
