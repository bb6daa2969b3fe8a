import type { FlowSeries, SeriesBand, SeriesNode } from '../../series/flows/flowSeries';
import { bandColour, colourOf } from './labels';

/** What an id stands for: a node, or a band with its ends; and the classes that give it its colour. */
export interface Mark {
  node: SeriesNode | undefined;
  band: SeriesBand | undefined;
  /** Both ends of a band. */
  ends: SeriesNode[];
  colour: string;
}

/** The node or band of an id, folded nodes too. */
export function markOf(series: FlowSeries, id: string): Mark {
  const drawn = [...series.layers.flat(), ...(series.stopped ? [series.stopped] : [])];
  const nodes = drawn.flatMap((each) => [each, ...each.members]);
  const band = series.bands.flat().find((candidate) => candidate.id === id);
  const node = nodes.find((candidate) => candidate.id === id);
  const ends = nodes.filter((candidate) => band && (candidate.id === band.from || candidate.id === band.to));
  return { node, band, ends, colour: band ? bandColour(series, band) : node ? colourOf(node) : 'code' };
}
