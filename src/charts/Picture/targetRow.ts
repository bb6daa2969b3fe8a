import { countWord } from '../../i18n/countWords';
import type { Lang } from '../../i18n/lang';
import { grouped } from '../../i18n/numbers';
import { operatorSign } from '../../i18n/operatorSign';
import { targetWordsOf } from '../../i18n/targetWords';
import type { RowText } from '../../layout/picture/rows';
import { decimalsOf } from '../../model/money';
import type { TargetCard, TargetValue } from '../../series/targetCards';

/** Longest value in words that still reads as a figure. */
const LONG = 14;

/** One target as a row: what, how much, last year's value and what became of it. */
export function targetRow(target: TargetCard, project: string, lang: Lang): RowText {
  const words = targetWordsOf(lang);
  const { change } = target;
  const sign = change?.kind === 'more' ? `▲ ${change.size}` : change?.kind === 'less' ? `▼ ${change.size}` : '';
  const same = change?.kind === 'same' ? words.same : '';
  const before = target.before ? `${words.prior} ${valueOf(target.before)}` : words.noPrior;
  return {
    id: target.id,
    key: '',
    name: target.indicator,
    printed: true,
    plain: project,
    figure: valueOf(target.now),
    unit: unitOf(target.now, lang),
    note: [before, sign || same].filter(Boolean).join(' · '),
    ...(target.now.yuan === null ? {} : { amount: target.now.yuan }),
  };
}

function valueOf({ operator, text }: TargetValue): string {
  const number = /^-?\d+(\.\d+)?$/.test(text);
  const shown = number ? grouped(Number(text), decimalsOf(text)) : text;
  const short = [...shown].length > LONG ? `${[...shown].slice(0, LONG - 1).join('')}…` : shown;
  return `${operator && operator !== '=' ? `${operatorSign(operator)} ` : ''}${short}`;
}

function unitOf({ unit, text }: TargetValue, lang: Lang): string {
  return countWord(unit, Number(text), lang);
}
