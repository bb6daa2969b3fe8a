import type { FlowSeries } from '../../series/flowSeries';

/** Height of the upright crossing in pixels, at any width. */
export const CROSSING = 190;

/** The flows from functions to economic classes alone. */
export function twoLayers(series: FlowSeries): FlowSeries {
  return { ...series, layers: series.layers.slice(1), bands: series.bands.slice(1) };
}

/** What can be pointed at so that this mark stays lit: itself and all that it touches. */
export function litBy(series: FlowSeries, id: string): string {
  const bands = series.bands[1] ?? [];
  const touching = bands.filter((band) => [band.id, band.from, band.to].includes(id));
  const own = bands.find((band) => band.id === id);
  const ends = own ? [own.from, own.to] : touching.flatMap((band) => [band.id, band.from, band.to]);
  return [...new Set([id, ...ends])].join(' ');
}
