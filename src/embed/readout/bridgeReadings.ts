import { bridgeRows } from '../../charts/changes/bridgeRows';
import { columnUnit, formatChange } from '../../i18n/formats/numbers';
import type { Lang } from '../../i18n/lang';
import { bridgeWordsOf } from '../../i18n/words/pages/bridgeWords';
import { wordsOf } from '../../i18n/words/words';
import type { Bridge } from '../../series/changes/bridge';
import type { Reading } from './reading';

/** What an embed says of each step from last year's total to this year's, and of what the steps leave. */
export function bridgeReadings(bridge: Bridge, lang: Lang): Reading[] {
  const words = wordsOf(lang);
  const { unstatedText, added } = bridgeWordsOf(lang);
  return bridgeRows(bridge, lang).rows.map(({ kind, number, name, amount, step }) => {
    const certainty = words.certainty[step?.stated ? 'reported' : 'derived'].word;
    const sum = step && step.parts.length > 0 ? added : '';
    const stated = [step?.code, sum, certainty].filter(Boolean).join(' · ');
    return {
      id: step?.id ?? kind,
      name: [number, name].filter(Boolean).join(' '),
      printed: kind === 'step',
      figure: formatChange(amount, columnUnit(lang), bridge.step),
      unit: columnUnit(lang).word,
      note: kind === 'rest' && !bridge.rest.rounding ? unstatedText : stated,
      quote: step?.place?.reason ?? '',
      lines: step?.place ? words.site.sourceLines(step.place.line, step.place.endLine) : '',
    };
  });
}
