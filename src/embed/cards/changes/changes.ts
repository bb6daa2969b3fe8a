import { embedWordsOf } from '../../../i18n/words/share/embedWords';
import { changesWordsOf } from '../../../i18n/words/pages/changesWords';
import type { Lang } from '../../../i18n/lang';
import { wordsOf } from '../../../i18n/words/words';
import { changeList, type ChangeItem } from '../../../series/changes/changeList';
import { figureLines } from '../../../series/takeaway/figureLines';
import { defineCard } from '../../card';
import { inner, smallHeight, sum, textHeight, WIDE } from '../../frameHeight';
import { changeReadings } from '../../readout/listReadings';
import ChangesCard from './ChangesCard.svelte';
import { plainOf, reasonOf, shownChanges, type ShownChanges } from './shownChanges';

/** The largest changes with the document's reasons. */
export const changes = defineCard<ShownChanges>({
  component: ChangesCard,
  load: (budget) => shownChanges(changeList(budget)),
  empty: ({ top }) => top.length === 0,
  title: ({ top, purposes }, lang) =>
    top.length === 0 ? wordsOf(lang).site.views.changes : embedWordsOf(lang).changes(top.length, purposes),
  sub: (_, { body, year }, lang) => embedWordsOf(lang).subChange(body, year),
  tables: ({ tables }) => tables,
  lines: ({ top }) => figureLines.changes(top),
  readings: ({ top }, lang) => changeReadings(top, lang),
  height: ({ top, others }, lang, width) =>
    sum(top.map((item) => rowHeight(item, lang, width))) + (others > 0 ? 44 : 0),
});

function rowHeight(item: ChangeItem, lang: Lang, width: number): number {
  const reason = reasonOf(item) ? `“${reasonOf(item)}”` : changesWordsOf(lang).noReason;
  const plain = plainOf(item, lang);
  if (width < WIDE) {
    const room = inner(width) - 20 - 80;
    const name = textHeight(item.subject, room, 15, 21) + smallHeight(plain, room, 19);
    return 23 + Math.max(40, name) + 22 + smallHeight(reason, inner(width), 20);
  }
  const name = textHeight(item.subject, 152, 15, 21) + smallHeight(plain, 152, 19);
  return 23 + Math.max(name, 28 + smallHeight(reason, inner(width) - 188, 20));
}
