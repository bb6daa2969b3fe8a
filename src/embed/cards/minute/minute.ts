import { minuteText, type MinuteText } from '../../../charts/minute/minuteTexts';
import { claimOf } from '../../../i18n/formats/claim';
import { phraseText } from '../../../i18n/formats/phraseText';
import type { Lang } from '../../../i18n/lang';
import { columnUnit, formatAmount } from '../../../i18n/formats/numbers';
import { embedWordsOf } from '../../../i18n/words/share/embedWords';
import { unreadWordsOf } from '../../../i18n/words/source/unreadWords';
import { wordsOf } from '../../../i18n/words/words';
import { cardsOf, type MinuteCardKind } from '../../../layout/minute/minuteScene';
import { textWidth } from '../../../layout/wrapText';
import type { Budget } from '../../../model/budget';
import { BudgetIndex } from '../../../model/BudgetIndex';
import { bridge } from '../../../series/changes/bridge';
import { flowView } from '../../../series/flows/flowView';
import { minuteView } from '../../../series/minute/minuteView';
import { headline } from '../../../series/overview/headline';
import { projectsView } from '../../../series/projects/projectCards';
import { figureLines } from '../../../series/takeaway/figureLines';
import { defineCard } from '../../card';
import { inner, smallHeight, sum, textHeight, WIDE } from '../../frameHeight';
import { bridgeReadings } from '../../readout/bridgeReadings';
import { flowReadings } from '../../readout/flowReadings';
import { projectReadings } from '../../readout/listReadings';
import type { Reading } from '../../readout/reading';
import MinuteCard from './MinuteCard.svelte';
import type { ShownMinute } from './shownMinute';

/** Part of a narrow frame's width that its squares are high, how high they are at most, and beside their rows. */
const SQUARES = { part: 0.75, most: 288 } as const;

/** Width of the squares beside their words, and the room between both. */
const BESIDE = { width: 256, gap: 28 } as const;

/** Marks of the cards, the number of a card, and the bar below them. */
const AROUND = 24 + 20 + 57;

/** A year in a minute: the same squares on a few cards that the thumb moves. */
export const minute = defineCard<ShownMinute>({
  component: MinuteCard,
  load: (budget, previous = null) => ({
    view: minuteView(withoutChecks(budget), previous),
    headline: headline(budget, previous),
    flow: flowView(budget),
    bridge: bridge(budget, previous),
    projects: projectsView(withoutChecks(budget)),
    line: BudgetIndex.of(budget).grandTotal()?.printed.line ?? null,
  }),
  empty: ({ view }) => view === null,
  title: ({ headline: said }, lang) => claimOf(said, lang, said.unread && unreadWordsOf(lang).change),
  sub: (_, { body, year }, lang) => embedWordsOf(lang).sub(body, year),
  tables: ({ view }) => view?.tables ?? [],
  besideYear: ({ view, bridge: steps }) => Boolean(view?.prior?.cell) || (steps?.previous ?? null) !== null,
  lines: (data) => [
    ...figureLines.overview(data.headline, data.line),
    ...figureLines.flows(data.flow),
    ...(data.bridge ? figureLines.bridge(data.bridge, data.line) : []),
    ...figureLines.projects(data.projects),
  ],
  readings: readingsOf,
  height: heightOf,
});

/** A card quotes no checks. */
function withoutChecks(budget: Budget) {
  return { ...budget, checks: [] };
}

/** What is said of the rows of all cards: what other charts say of the same classes, steps and projects. */
function readingsOf({ view, flow, bridge: steps, projects }: ShownMinute, lang: Lang): Reading[] {
  if (!view) return [];
  const all = [
    ...(steps ? bridgeReadings(steps, lang) : []),
    ...flowReadings(flow, lang),
    ...projectReadings(projects.projects, lang),
  ];
  const rows = cardsOf(view).flatMap((kind) => minuteText(view, kind, lang).rows.map(({ id }) => id));
  return [...new Set(rows)].flatMap((id) => all.find((reading) => reading.id === id) ?? []);
}

/** As high as the highest of each part, since the squares of all cards stand at the same height. */
function heightOf({ view }: ShownMinute, lang: Lang, width: number): number {
  if (!view) return 0;
  const wide = width >= WIDE;
  const column = wide ? inner(width) - BESIDE.width - BESIDE.gap - 4 : inner(width) - 4;
  const cards = cardsOf(view).map((kind: MinuteCardKind) => minuteText(view, kind, lang));
  const words = Math.max(...cards.map((card) => wordsHeight(card, lang, column)));
  const told = Math.max(...cards.map((card) => toldHeight(card, lang, column)));
  const squares = wide ? SQUARES.most : Math.min(SQUARES.part * width, SQUARES.most);
  return AROUND + (wide ? Math.max(20 + words + told, squares) - 20 : words + squares + told) + 12;
}

function wordsHeight({ title, text }: MinuteText, lang: Lang, column: number): number {
  const lines = title.map((line) => phraseText(line, lang));
  const together = textWidth(lines.join(' '), 18) <= column;
  const heading = together ? 24 : sum(lines.map((line) => textHeight(line, column, 18, 24)));
  return heading + 2 + textHeight(phraseText(text, lang), column, 14, 20) + 10;
}

function toldHeight({ total, notes, rows }: MinuteText, lang: Lang, column: number): number {
  const unit = columnUnit(lang);
  const figure = total ? formatAmount(total.yuan, unit, 100) : '';
  const beside = total ? `${unit.word} · ${wordsOf(lang).certainty.inferred.word}` : '';
  const long = textWidth(figure, 32) + textWidth(beside, 14) > column;
  const list = rows.map(({ name, figure: squares }) => {
    const room = column - 24 - Math.max(textWidth(squares, 17), 20) - 12;
    // The figure's letters are larger than those of the name, and a little higher than its line.
    return 6 + Math.max(22, textHeight(name, room, 15, 21) + 1);
  });
  return (
    8 +
    (total ? (long ? 84 : 42) : 0) +
    sum(notes.map((note) => smallHeight(phraseText(note, lang), column, 19))) +
    sum(list) +
    (rows.length > 0 ? 20 : 0)
  );
}
