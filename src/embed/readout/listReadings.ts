import { hundredNames } from '../../charts/hundred/hundredNames';
import { partLabel, partTitle } from '../../charts/sunburst/partLabel';
import { arithmeticText } from '../../i18n/formats/arithmeticText';
import { columnUnit, formatAmount, formatShare } from '../../i18n/formats/numbers';
import type { Lang } from '../../i18n/lang';
import { projectWordsOf } from '../../i18n/words/pages/projectWords';
import { targetWordsOf } from '../../i18n/words/pages/targetWords';
import { wordsOf } from '../../i18n/words/words';
import type { ChangeItem } from '../../series/changes/changeList';
import type { FlowDetail } from '../../series/flows/flowDetail';
import type { HundredPart } from '../../series/overview/hundredYuan';
import type { ProjectCard } from '../../series/projects/projectCards';
import { partsOf } from '../../series/structure/parts';
import type { Structure } from '../../series/structure/structure';
import { figureOf, percentOf, reasonOf } from '../cards/changes/shownChanges';
import { figureText, type ShownTargets } from '../cards/targets/shownTargets';
import { sureness } from './flowReadings';
import type { Reading } from './reading';

/** What an embed says of each stated change. */
export function changeReadings(items: readonly ChangeItem[], lang: Lang): Reading[] {
  const words = wordsOf(lang);
  return items.map((item) => {
    const place = item.places.find(({ reason }) => reason !== '') ?? item.places[0];
    return {
      id: item.id,
      name: `${item.code} ${item.subject}`.trim(),
      printed: true,
      figure: figureOf(item, lang),
      unit: columnUnit(lang).word,
      note: [percentOf(item, lang), words.certainty.reported.word].filter(Boolean).join(' · '),
      quote: reasonOf(item),
      lines: place ? words.site.sourceLines(place.line, place.endLine) : '',
    };
  });
}

/** What an embed says of each part of the structure. */
export function partReadings({ parts, step }: Structure, lang: Lang): Reading[] {
  const words = wordsOf(lang);
  const unit = columnUnit(lang);
  return partsOf(parts).map((part) => {
    const [cell, ...others] = part.cells;
    return {
      id: part.id,
      name: partTitle(part, 'function', lang),
      printed: partLabel(part, 'function', lang).printed,
      figure: formatAmount(part.amount, unit, step),
      unit: unit.word,
      note: `${formatShare(part.share)} · ${words.certainty[part.certainty].word} · ${words.certainty[part.certainty].short}`,
      quote: '',
      lines: cell && others.length === 0 ? words.site.sourceLines(cell.line, cell.line) : '',
    };
  });
}

/** What an embed says of each project. */
export function projectReadings(projects: readonly ProjectCard[], lang: Lang): Reading[] {
  const words = wordsOf(lang);
  const unit = columnUnit(lang);
  return projects.map(({ id, name, amount, step, units, line, allocation }) => ({
    id,
    name,
    printed: true,
    figure: amount === null ? projectWordsOf(lang).noAmount : formatAmount(amount, unit, step),
    unit: amount === null ? '' : unit.word,
    note: [units && arithmeticText(units, lang), amount !== null && words.certainty.reported.word]
      .filter(Boolean)
      .join(' · '),
    quote: allocation,
    lines: line === null ? '' : words.site.sourceLines(line, line),
  }));
}

/** What an embed says of each part of every hundred yuan: its whole amount, and the cell that prints it where one does. */
export function hundredReadings(
  hundred: readonly HundredPart[],
  details: Readonly<Record<string, FlowDetail>>,
  step: number,
  lang: Lang,
): Reading[] {
  const words = wordsOf(lang);
  const unit = columnUnit(lang);
  const names = hundredNames(hundred, lang);
  return hundred.map(({ node }, index) => {
    const { title = '', official = '', text = '' } = names[index] ?? {};
    const certainty = node.inferred ? 'inferred' : sureness(node, details[node.id]);
    const cells = (details[node.id]?.cells ?? []).filter(({ amount }) => amount === node.amount);
    const [cell] = cells;
    return {
      id: node.id,
      name: title,
      printed: false,
      figure: formatAmount(node.amount, unit, step),
      unit: unit.word,
      note: [official, `${text} ${words.hundred.unit}`, words.certainty[certainty].word].join(' · '),
      quote: '',
      lines: cell ? words.site.sourceLines(cell.line, cell.line) : '',
    };
  });
}

/** Most letters of a value that is set as a figure; longer ones are words. */
const FIGURE = 9;

/** What an embed says of each target: this year's value, last year's, and the line that prints both. */
export function targetReadings(items: ShownTargets['items'], lang: Lang): Reading[] {
  const words = wordsOf(lang);
  const { own, prior, noPrior } = targetWordsOf(lang);
  return items.map(({ target, owner }) => {
    const whole = figureText(target.now, lang);
    const [figure = '', ...unit] = whole.length > FIGURE ? [''] : whole.split(' ');
    const before = target.before ? `${prior} ${figureText(target.before, lang)}` : noPrior;
    return {
      id: target.id,
      name: target.indicator,
      printed: true,
      figure,
      unit: unit.join(' '),
      note: [figure === '' ? whole : '', owner || own, before, words.certainty.reported.word]
        .filter(Boolean)
        .join(' · '),
      quote: '',
      lines: words.site.sourceLines(target.line, target.line),
    };
  });
}
