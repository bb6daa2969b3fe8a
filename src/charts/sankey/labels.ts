import { bandCode } from '../../series/flows/flowLayers';
import type { Lang } from '../../i18n/lang';
import { columnUnit, formatAmount, formatShare } from '../../i18n/formats/numbers';
import { termOf } from '../../i18n/terms/terms';
import { wordsOf } from '../../i18n/words/words';
import type { LabelText } from '../../layout/sankey/labelFor';
import type { FlowSeries, SeriesBand, SeriesNode } from '../../series/flows/flowSeries';

/** The words and figures of a node, formatted; a figure whose place a rule chose says so beside its share. */
export function labelOf(node: SeriesNode, step: number, lang: Lang): LabelText {
  const words = wordsOf(lang);
  const share = node.inferred
    ? `${formatShare(node.share)} · ${words.certainty.inferred.word}`
    : formatShare(node.share);
  const amount = formatAmount(node.amount, columnUnit(lang), step);
  if (node.key === 'rest') {
    return { code: '', name: words.flows.rest(node.members.length), plain: words.flows.restPlain, amount, share };
  }
  const { name, plain } = termOf(node.kind, node.key, node.name, lang);
  return { code: codeOf(node), name, plain, amount, share };
}

/** The code that stands before a name; sources have none. */
export function codeOf(node: SeriesNode): string {
  return /^\d+$/.test(node.key) ? node.key : '';
}

/** Code and name in one line. */
export function titleOf(node: SeriesNode, lang: Lang): string {
  const { code, name } = labelOf(node, 1, lang);
  return code ? `${code} ${name}` : name;
}

/** The labels of all nodes by id. */
export function labelsOf(series: FlowSeries, lang: Lang): Map<string, LabelText> {
  const drawn = [...series.layers.flat(), ...(series.stopped ? [series.stopped] : [])];
  const nodes = drawn.flatMap((node) => [node, ...node.members]);
  return new Map(nodes.map((node) => [node.id, labelOf(node, series.step, lang)]));
}

/** The classes that give a node its colour. */
export function colourOf(node: SeriesNode): string {
  return `code c-${node.key}`;
}

/** Bands wear their function's colour on both halves, except where the document stops. */
export function bandColour(series: FlowSeries, band: SeriesBand): string {
  return `code c-${bandCode(series, band)}`;
}

/** Codes of the inferred ones of some bands, which need a hatch. */
export function hatchedCodes(series: FlowSeries, bands: readonly SeriesBand[]): string[] {
  const inferred = bands.filter(({ certainty, amount }) => certainty === 'inferred' && amount > 0);
  return [...new Set(inferred.map((band) => bandCode(series, band)))];
}

/** What a screen reader says of a band. */
export function bandTitle(series: FlowSeries, band: SeriesBand, lang: Lang): string {
  const words = wordsOf(lang);
  const name = (id: string) => {
    const node = series.layers.flat().find((candidate) => candidate.id === id);
    return node ? titleOf(node, lang) : id;
  };
  const unit = columnUnit(lang);
  const amount = `${formatAmount(band.amount, unit, series.step)} ${unit.word}`;
  return `${name(band.from)} → ${name(band.to)} ${amount}, ${words.certainty[band.certainty].word}`;
}
