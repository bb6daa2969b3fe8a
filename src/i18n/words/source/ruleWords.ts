import type { FlowRule } from '../../../model/flow';
import { ruleWords as en } from '../../en/source/ruleWords';
import type { Lang } from '../../lang';
import { ruleWords as zh } from '../../zh/source/ruleWords';

/** What each rule by which a figure's place, or a flow, is known did, in one sentence that stands alone. */
export type RuleWords = Readonly<Record<FlowRule, string>>;

const WORDS: Readonly<Record<Lang, RuleWords>> = { zh, en };

export function ruleWordsOf(lang: Lang): RuleWords {
  return WORDS[lang];
}
