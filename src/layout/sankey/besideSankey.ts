import type { FlowSeries, SeriesBand, SeriesNode } from '../../series/flows/flowSeries';
import { round } from './slots';
import { bandPath, type BandPath } from './bandPath';
import { sankeyLayout, type Room, type SankeyBar } from './sankeyLayout';

/** Two neighbouring layers with one crossing between them, words left and right of it. */
export interface BesideSankey<Words> {
  height: number;
  /** Height of all the money together. */
  money: number;
  left: SankeyBar<Room & Words>[];
  right: SankeyBar<Room & Words>[];
  bands: (BandPath & { band: SeriesBand })[];
}

export interface BesideForm<Words> {
  /** 0 for sources and functions, 1 for functions and what comes after them. */
  half: number;
  /** Where bands leave the left bars, and where they come to the right ones. */
  from: number;
  to: number;
  /** Height that the drawing has unless its words need more; 0 for as much as it needs. */
  height: number;
  /** Heights that the money is tried at, from the most down until all fits. */
  money: { most: number; least: number; step: number };
  gap?: number;
  /** The words of a node, with the height of the slot that they need; a smaller bar stands in the middle of it. */
  words: (node: SeriesNode, bar: { size: number; share: number; side: 'left' | 'right' }) => Words & { slot: number };
}

/** Places two layers of a flow chart with their words outside. */
export function besideSankey<Words>(series: FlowSeries, form: BesideForm<Words>): BesideSankey<Words> {
  const { half, from, to, height, money, gap } = form;
  const two = { ...series, layers: series.layers.slice(half, half + 2), bands: series.bands.slice(half, half + 1) };
  const placed = sankeyLayout(two, {
    length: height,
    money,
    ...(gap === undefined ? {} : { gap }),
    words(node, { size, share, layer }): Room & Words {
      const words = form.words(node, { size, share, side: layer === 0 ? 'left' : 'right' });
      const beside = Math.max(0, words.slot - size) / 2;
      return { ...words, before: beside, after: beside };
    },
  });
  const [left = [], right = []] = placed.layers;
  const bands = (placed.bands[0] ?? []).map((slots) => ({
    band: slots.band,
    ...bandPath('y', slots.from, slots.to, from, to),
  }));
  return { height: round(placed.length), money: placed.money, left, right, bands };
}
