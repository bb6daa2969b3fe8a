import type { GivenPart } from '../../../model/givenPart';
import type { Lang } from '../../lang';
import { absentWords as en } from '../../en/pages/absentWords';
import { absentWords as zh } from '../../zh/pages/absentWords';

/** What is said of the parts that a document does not give. */
export interface AbsentWords {
  title: string;
  english: string;
  lede: string;
  nearest: string;
  parts: Readonly<Record<GivenPart, { name: string; why: string }>>;
}

const WORDS: Readonly<Record<Lang, AbsentWords>> = { zh, en };

/** What is said of the parts that a document does not give. */
export function absentWordsOf(lang: Lang): AbsentWords {
  return WORDS[lang];
}
