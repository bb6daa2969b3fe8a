import { bridgeWordsOf } from '../../i18n/words/pages/bridgeWords';
import { sheetWordsOf } from '../../i18n/words/share/sheetWords';
import { wordsOf } from '../../i18n/words/words';
import type { Lang } from '../../i18n/lang';
import type { PictureSubject } from '../../series/takeaway/pictureSubject';
import { headOf, type Sheet, type SheetValue } from './csvText';

/** Every step from last year's total to this year's, and what the steps leave; together they are the difference of the two. */
export function bridgeSheet({ bridge }: PictureSubject, lang: Lang): Sheet {
  const head = headOf(['code', 'item', 'change', 'unit', 'reason', 'line', 'certainty'], lang);
  if (!bridge) return { head, rows: [] };
  const { certainty } = wordsOf(lang);
  const { yuan } = sheetWordsOf(lang);
  const { rounding, unstated } = bridgeWordsOf(lang);
  const rows = [...bridge.steps, ...bridge.others].map(({ code, name, amount, place, stated }): SheetValue[] => [
    code,
    name,
    amount,
    yuan,
    place?.reason ?? '',
    place?.line ?? null,
    certainty[stated ? 'reported' : 'derived'].word,
  ]);
  const { rest } = bridge;
  const left: SheetValue[] = [
    '',
    rest.rounding ? rounding : unstated,
    rest.amount,
    yuan,
    '',
    null,
    certainty[rest.rounding ? 'derived' : 'undisclosed'].word,
  ];
  return { head, rows: rest.amount === 0 ? rows : [...rows, left] };
}
