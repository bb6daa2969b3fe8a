import type { Lang } from '../../i18n/lang';
import { targetValue } from '../../i18n/formats/targetValue';
import { targetWordsOf } from '../../i18n/words/pages/targetWords';
import type { RowText } from '../../layout/picture/rowsBlock';
import type { TargetCard, TargetValue } from '../../series/targets/targetCards';

/** Longest value in words that still reads as a figure. */
const LONG = 14;

/** One target as a row: what, how much, last year's value and what became of it. */
export function targetRow(target: TargetCard, project: string, lang: Lang): RowText {
  const words = targetWordsOf(lang);
  const { change } = target;
  const sign = change?.kind === 'more' ? `▲ ${change.size}` : change?.kind === 'less' ? `▼ ${change.size}` : '';
  const same = change?.kind === 'same' ? words.same : '';
  const before = target.before ? `${words.prior} ${shortText(target.before, lang)}` : words.noPrior;
  return {
    id: target.id,
    key: '',
    name: target.indicator,
    printed: true,
    plain: project,
    figure: shortText(target.now, lang),
    unit: targetValue(target.now, lang).unit,
    note: [before, sign || same].filter(Boolean).join(' · '),
    ...(target.now.yuan === null ? {} : { amount: target.now.yuan }),
  };
}

/** Sign and figure; words are cut where they are long. */
function shortText(value: TargetValue, lang: Lang): string {
  const { sign, text } = targetValue(value, lang);
  const short = [...text].length > LONG ? `${[...text].slice(0, LONG - 1).join('')}…` : text;
  return `${sign && `${sign} `}${short}`;
}
