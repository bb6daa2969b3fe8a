import type { Lang } from '../../lang';
import { exampleWords as en } from '../../en/source/exampleWords';
import { exampleWords as zh } from '../../zh/source/exampleWords';
import type { AskedKind } from './answerWords';

/** Questions that the search offers. */
export interface ExampleWords {
  /** Above them before anything is asked, and beside an answer. */
  first: string;
  also: string;
  /** Short questions that may be asked. */
  examples: Readonly<Record<Exclude<AskedKind, 'unit'>, string>>;
}

const WORDS: Readonly<Record<Lang, ExampleWords>> = { zh, en };

/** The words of questions that the search offers. */
export function exampleWordsOf(lang: Lang): ExampleWords {
  return WORDS[lang];
}
