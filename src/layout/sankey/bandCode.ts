import type { FlowSeries, SeriesBand } from '../../series/flowSeries';

/**
 * Key of the code whose colour a band wears: its function's on both sides of it, beyond that the one of where it comes
 * to; none of them where the document stops.
 */
export function bandCode(series: FlowSeries, band: SeriesBand): string {
  if (band.certainty === 'undisclosed') return 'undisclosed';
  const ends = (layer: number) =>
    (series.layers[layer] ?? []).find((node) => node.id === band.from || node.id === band.to)?.key;
  return ends(1) ?? ends(series.layers.length - 1) ?? 'rest';
}
