import { embedWordsOf } from '../../../i18n/words/share/embedWords';
import type { Lang } from '../../../i18n/lang';
import { targetWordsOf } from '../../../i18n/words/pages/targetWords';
import { targetsView } from '../../../series/targets/targetsView';
import { figureLines } from '../../../series/takeaway/figureLines';
import { defineCard } from '../../card';
import { inner, smallHeight, textHeight, WIDE } from '../../frameHeight';
import { targetReadings } from '../../readout/listReadings';
import { figureText, shownTargets, type ShownTargets } from './shownTargets';
import TargetsCard from './TargetsCard.svelte';

/** What the body has to reach this year: what differs from last year first, then its own targets. */
export const targets = defineCard<ShownTargets>({
  component: TargetsCard,
  // A card quotes no checks.
  load: (budget) => shownTargets(targetsView({ ...budget, checks: [] })),
  empty: ({ items }) => items.length === 0,
  title: ({ items, counts }, lang) =>
    items.length === 0 ? targetWordsOf(lang).none : targetWordsOf(lang).title(counts),
  sub: (_, { body, year }, lang) => embedWordsOf(lang).subTargets(body, year),
  tables: () => [],
  lines: ({ items }) => figureLines.targets(items.map(({ target }) => target)),
  readings: ({ items }, lang) => targetReadings(items, lang),
  height: ({ items, more }, lang, width) => {
    const columns = width >= WIDE ? 2 : 1;
    const room = (inner(width) - (columns - 1) * 28) / columns;
    let whole = 0;
    for (let at = 0; at < items.length; at += columns) {
      whole += Math.max(...items.slice(at, at + columns).map((item) => cellHeight(item, room, lang)));
    }
    return whole + 2 + (more > 0 ? 44 : 0);
  },
});

function cellHeight({ target, owner }: ShownTargets['items'][number], room: number, lang: Lang): number {
  const { prior } = targetWordsOf(lang);
  const before = target.before ? `${prior} ${figureText(target.before, lang)}` : '';
  const figure = textHeight(figureText(target.now, lang), room, 25, 34);
  return (
    21 +
    textHeight(target.indicator, room, 15, 21) +
    smallHeight(owner || '—', room, 19) +
    figure +
    smallHeight(before || '—', room - 70, 20)
  );
}
