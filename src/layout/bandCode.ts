import type { FlowSeries, SeriesBand } from '../series/flowSeries';

/** Key of the code whose colour a band wears on both halves: its function's, except where the document stops. */
export function bandCode(series: FlowSeries, band: SeriesBand): string {
  if (band.certainty === 'undisclosed') return 'undisclosed';
  const nodes = series.layers[1] ?? [];
  return nodes.find((node) => node.id === band.from || node.id === band.to)?.key ?? 'rest';
}
