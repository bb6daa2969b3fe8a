import type { FlowCertainty, FlowRule } from '../../model/flow';
import type { Lang } from '../lang';
import { ruleWordsOf } from '../words/source/ruleWords';
import { wordsOf } from '../words/words';

/** The sentence for the rule that a flow is known by; a kept file may name a rule of old, which its certainty explains. */
export function ruleSentence(rule: FlowRule | (string & {}), certainty: FlowCertainty, lang: Lang): string {
  const words: Readonly<Partial<Record<string, string>>> = ruleWordsOf(lang);
  return words[rule] ?? wordsOf(lang).certainty[certainty].long;
}
