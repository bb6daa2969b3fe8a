import type { FlowSeries } from '../../../series/flows/flowSeries';

/** Height of the upright crossing in pixels, at any width. */
export const CROSSING = 190;

/** The flows from functions to what comes after them alone: economic classes, or basic and project spending. */
export function twoLayers({ total, step, layers, bands }: FlowSeries): FlowSeries {
  return { total, step, layers: layers.slice(1, 3), bands: bands.slice(1, 2) };
}

/** What can be pointed at so that this mark stays lit: itself and all that it touches. */
export function litBy(series: FlowSeries, id: string): string {
  const bands = series.bands[1] ?? [];
  const touching = bands.filter((band) => [band.id, band.from, band.to].includes(id));
  const own = bands.find((band) => band.id === id);
  const ends = own ? [own.from, own.to] : touching.flatMap((band) => [band.id, band.from, band.to]);
  return [...new Set([id, ...ends])].join(' ');
}
