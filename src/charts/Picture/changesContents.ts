import { changesWordsOf } from '../../i18n/changesWords';
import type { Lang } from '../../i18n/lang';
import { columnUnit, formatAmount, formatChange, formatRate } from '../../i18n/numbers';
import { pictureWordsOf } from '../../i18n/pictureWords';
import { wordsOf } from '../../i18n/words';
import { changesBlock, type ChangeText } from '../../layout/picture/changes';
import type { ChangeItem } from '../../series/changeList';
import { filterChanges } from '../../series/filterChanges';
import type { PictureSubject } from '../../series/pictureSubject';
import { changesFinding } from '../Changes/changesFinding';
import type { Contents } from './contents';
import { emptyContents } from './emptyContents';

/** The stated changes by size. */
export function changesContents({ changes, budget }: PictureSubject, lang: Lang): Contents {
  // Several tables speak of the same money; purposes do so once.
  const purposes = changes.items.filter(({ code }) => code !== '');
  const items = purposes.some(({ amount }) => amount !== 0) ? purposes : changes.items;
  const { shown } = filterChanges(items, { scope: '', direction: '' });
  const { none } = changesWordsOf(lang);
  if (shown.length === 0) return emptyContents(none.title, none.text);
  const title = changesFinding(changes, lang);
  return {
    title,
    unit: columnUnit(lang).word,
    summary: changesWordsOf(lang).count(shown.length, changes.items.length),
    tables: changes.tables,
    draw: (room) =>
      changesBlock(
        shown.map((item) => textOf(item, budget.year, lang)),
        room,
        { more: pictureWordsOf(lang).more },
      ),
  };
}

function textOf(item: ChangeItem, year: number, lang: Lang): ChangeText {
  const unit = columnUnit(lang);
  const words = changesWordsOf(lang);
  const percent =
    item.kind === 'new' || item.kind === 'ended'
      ? words.kinds[item.kind].word
      : item.percent
        ? `${item.amount < 0 ? '▼' : '▲'} ${formatRate(item.percent)}`
        : '';
  const [first] = item.places;
  return {
    id: item.id,
    key: item.key,
    name: item.subject,
    amount: item.amount,
    kind: item.kind,
    figure: formatChange(item.amount, unit, item.step),
    percent,
    years: pictureWordsOf(lang).years(
      year,
      formatAmount(item.prior, unit, item.step),
      formatAmount(item.current, unit, item.step),
    ),
    reason: first && first.reason !== '' ? wordsOf(lang).quote(first.reason) : '',
  };
}
