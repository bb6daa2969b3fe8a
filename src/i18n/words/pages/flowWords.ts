import type { Lang } from '../../lang';
import { flowWords as en } from '../../en/pages/flowWords';
import { flowWords as zh } from '../../zh/pages/flowWords';

/** What the flow chart says when one of its classes is opened. */
export interface FlowWords {
  /** Heading of the sections and items of a class. */
  parts: string;
  /** Heading of the document's own words on what a class is for. */
  purposes: string;
  project: string;
  rest: string;
  /** Headings of what a band goes on to, and what it comes from. */
  onward: (name: string) => string;
  before: (name: string) => string;
}

const WORDS: Readonly<Record<Lang, FlowWords>> = { zh, en };

/** What the flow chart says when one of its classes is opened. */
export function flowWordsOf(lang: Lang): FlowWords {
  return WORDS[lang];
}
