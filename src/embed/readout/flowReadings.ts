import { labelsOf, titleOf } from '../../charts/sankey/labels';
import type { Lang } from '../../i18n/lang';
import { columnUnit, formatAmount, formatShare } from '../../i18n/formats/numbers';
import { wordsOf } from '../../i18n/words/words';
import type { FlowCertainty } from '../../model/flow';
import type { FlowDetail } from '../../series/flows/flowDetail';
import type { SeriesNode } from '../../series/flows/flowSeries';
import type { FlowView } from '../../series/flows/flowView';
import type { Reading } from './reading';

/** What an embed of the flows says of each class, and of each band between two of them. */
export function flowReadings({ series, details }: FlowView, lang: Lang): Reading[] {
  const words = wordsOf(lang);
  const unit = columnUnit(lang);
  const labels = labelsOf(series, lang);
  const nodes = series.layers.slice(1, 3).flat();
  const titles = new Map(nodes.map((node) => [node.id, titleOf(node, lang)]));
  const said = (part: { id: string; amount: number }, name: string, note: string): Reading => {
    const { quotes = [], cells = [] } = details[part.id] ?? {};
    const [quote] = quotes;
    const [cell] = cells;
    const place = quote ?? (cell && { line: cell.line, endLine: cell.line });
    return {
      id: part.id,
      name,
      printed: false,
      figure: formatAmount(part.amount, unit, series.step),
      unit: unit.word,
      note,
      quote: quote?.text ?? '',
      lines: place ? words.site.sourceLines(place.line, place.endLine) : '',
    };
  };
  const sure = (share: string, certainty: FlowCertainty): string =>
    `${share} · ${words.certainty[certainty].word} · ${words.certainty[certainty].short}`;
  return [
    ...nodes.map((node) => {
      const note = node.inferred
        ? (labels.get(node.id)?.share ?? '')
        : sure(formatShare(node.share), sureness(node, details[node.id]));
      return said(node, titles.get(node.id) ?? '', note);
    }),
    ...(series.bands[1] ?? []).map((band) => {
      const [from, to] = [titles.get(band.from), titles.get(band.to)];
      return said(band, `${from} → ${to}`, sure(formatShare(band.share), band.certainty));
    }),
  ];
}

/** A class is reported where a cell prints its figure; else its figure is a sum. */
export function sureness(node: SeriesNode, detail: FlowDetail | undefined): FlowCertainty {
  if (node.key === 'undisclosed') return 'undisclosed';
  return detail?.cells.some(({ amount }) => amount === node.amount) ? 'reported' : 'derived';
}
