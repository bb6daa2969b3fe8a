import { countedOf } from '../../i18n/formats/countedOf';
import type { Lang } from '../../i18n/lang';
import { unitWordsOf } from '../../i18n/words/share/unitWords';
import { sentenceWordsOf } from '../../i18n/words/share/sentenceWords';
import type { UnitView } from '../../series/units/unitShare';
import type { BudgetBrief } from '../view';
import { sourceSentence, worth } from './changeClause';
import { marksOf } from '../../i18n/formats/marks';

/** What one unit gets in a year, with the projects that it comes from. */
export function unitSentence({ main }: UnitView, budget: BudgetBrief, lang: Lang): string {
  const parts = main.parts.map(({ name, each, step }) => `${name} ${worth(each, step, lang)}`);
  const said = unitWordsOf(lang).sentence(
    countedOf(main, lang),
    worth(main.each, main.step, lang),
    parts.join(marksOf(lang).comma),
  );
  const lines = main.parts.map(({ line }) => line);
  return sentenceWordsOf(lang).text([sentenceWordsOf(lang).sentence([said]), sourceSentence(budget, [], lines, lang)]);
}
