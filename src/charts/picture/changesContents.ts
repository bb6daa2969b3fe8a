import { changesWordsOf } from '../../i18n/words/pages/changesWords';
import type { Lang } from '../../i18n/lang';
import { columnUnit, formatAmount, formatChange, formatRate } from '../../i18n/formats/numbers';
import { pictureWordsOf } from '../../i18n/words/share/pictureWords';
import { wordsOf } from '../../i18n/words/words';
import { changesBlock, type ChangeText } from '../../layout/picture/changesBlock';
import type { ChangeItem, ChangeList } from '../../series/changes/changeList';
import { filterChanges } from '../../series/changes/filterChanges';
import { figureLines } from '../../series/takeaway/figureLines';
import type { PictureSubject } from '../../series/takeaway/pictureSubject';
import { changesFinding } from '../changes/changesFinding';
import { type Contents, emptyContents } from './contents';

/** The stated changes by size. */
export function changesContents({ changes, budget }: PictureSubject, lang: Lang): Contents {
  const shown = shownChanges(changes);
  const { none } = changesWordsOf(lang);
  if (shown.length === 0) return emptyContents(none.title, none.text);
  const title = changesFinding(changes, lang);
  return {
    title,
    unit: columnUnit(lang).word,
    summary: changesWordsOf(lang).count(shown.length, changes.items.length),
    tables: changes.tables,
    lines: figureLines.changes(shown),
    draw: (room) =>
      changesBlock(
        shown.map((item) => textOf(item, budget.year, lang)),
        room,
        { more: pictureWordsOf(lang).more },
      ),
  };
}

/** The changes that a picture shows, largest first. Several tables speak of the same money; purposes do so once. */
export function shownChanges({ items }: ChangeList): ChangeItem[] {
  const purposes = items.filter(({ code }) => code !== '');
  const once = purposes.some(({ amount }) => amount !== 0) ? purposes : items;
  return filterChanges(once, { scope: '', direction: '' }).shown;
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
      item.base,
    ),
    reason: first && first.reason !== '' ? wordsOf(lang).quote(first.reason) : '',
  };
}
