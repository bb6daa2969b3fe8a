import type { FlowCertainty, FlowRule } from '../../../model/flow';
import { ruleWords as en } from '../../en/source/ruleWords';
import type { Lang } from '../../lang';
import { ruleWords as zh } from '../../zh/source/ruleWords';
import { wordsOf } from '../words';

/** What each rule by which a figure's place, or a flow, is known did, in one sentence that stands alone. */
export type RuleWords = Readonly<Record<FlowRule, string>>;

const WORDS: Readonly<Record<Lang, RuleWords>> = { zh, en };

export function ruleWordsOf(lang: Lang): RuleWords {
  return WORDS[lang];
}

/** The sentence for the rule that a flow is known by; a kept file may name a rule of old, which its certainty explains. */
export function ruleSentence(rule: FlowRule | (string & {}), certainty: FlowCertainty, lang: Lang): string {
  const words: Readonly<Partial<Record<string, string>>> = ruleWordsOf(lang);
  return words[rule] ?? wordsOf(lang).certainty[certainty].long;
}
