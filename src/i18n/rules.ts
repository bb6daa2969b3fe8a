import type { FlowCertainty } from '../model/flow';
import type { Lang } from './lang';
import { wordsOf } from './words';

/** What each rule of the flows does, in one sentence. */
const RULES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  printed: ['这个数在公开的表里印着。', 'This figure is printed in a published table.'],
};

/** The sentence for a rule; for a rule without one, what its certainty means. */
export function ruleSentence(rule: string, certainty: FlowCertainty, lang: Lang): string {
  const sentence = RULES[rule];
  return sentence ? sentence[lang === 'zh' ? 0 : 1] : wordsOf(lang).certainty[certainty].long;
}
