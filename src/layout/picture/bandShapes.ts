import type { FlowCertainty } from '../../model/flow';
import type { SeriesBand } from '../../series/flows/flowSeries';
import type { BandPath } from '../sankey/bandPath';
import { edgesOf } from '../sankey/edgesOf';
import type { Box } from '../sankey/barMark';
import type { Stops } from '../sankey/stops';
import { round } from '../sankey/slots';
import { textWidth } from '../wrapText';
import type { Block, GroupShape, PathShape, RectShape, Shape } from './shapes';
import { lineOf } from './textBlock';

const UNDISCLOSED = 0.1;

/** Widths and dashes of the edges by certainty. */
const EDGES: Readonly<Record<FlowCertainty, { width: number; dash?: string }>> = {
  reported: { width: 1 },
  derived: { width: 1.25 },
  inferred: { width: 1.25, dash: '4 3' },
  undisclosed: { width: 1.4, dash: '1.5 3' },
};

/** Fill, hatch and edges of something drawn with a certainty. */
function certain(certainty: FlowCertainty, code: string, outline: string, edges = edgesOf({ outline })): PathShape[] {
  const strength = certainty === 'undisclosed' ? UNDISCLOSED : certainty;
  const { width, dash } = EDGES[certainty];
  return [
    { shape: 'path', d: outline, fill: { code }, strength },
    ...(certainty === 'inferred' ? [{ shape: 'path' as const, d: outline, fill: { hatch: code } }] : []),
    { shape: 'path', d: edges, stroke: { code }, strokeWidth: width, ...(dash ? { dash } : {}) },
  ];
}

/** A band as a mark with its amount. */
export function bandShape(band: SeriesBand, path: BandPath, code: string): GroupShape {
  return {
    shape: 'group',
    x: 0,
    y: 0,
    mark: band.id,
    amount: band.amount,
    children: certain(band.certainty, code, path.outline),
  };
}

/** What is drawn where a document does not say how money goes on. */
export function stopShapes({ stubs, line }: Stops): PathShape[] {
  if (line === '') return [];
  const { width, dash = '' } = EDGES.undisclosed;
  return [
    ...stubs.flatMap(({ outline }) => certain('undisclosed', 'undisclosed', outline)),
    { shape: 'path', d: line, stroke: 'ink2', strokeWidth: width, dash },
  ];
}

/** A placed bar in the full colour of its code; hollow where nothing is disclosed. */
export function barShape(key: string, box: Box): RectShape {
  return key === 'undisclosed'
    ? { shape: 'rect', ...box, fill: 'paper', stroke: { code: key }, strokeWidth: 1.5 }
    : { shape: 'rect', ...box, fill: { code: key } };
}

/** A small square in the colour of a code, dotted where nothing is disclosed. */
export function swatchShape(
  key: string,
  x: number,
  y: number,
  hollow = key === 'undisclosed',
  strength = 1,
): RectShape {
  const box = { shape: 'rect' as const, x: round(x), y: round(y), width: 11, height: 11, radius: 2 };
  if (hollow) return { ...box, stroke: { code: key }, strokeWidth: 1.25, dash: '1.5 2' };
  if (strength === 1) return { ...box, fill: { code: key } };
  return { ...box, fill: { code: key }, strength, stroke: { code: key }, strokeWidth: 1 };
}

/** A certainty with its word and what it means. */
export interface KeyText {
  certainty: FlowCertainty;
  word: string;
  short: string;
}

const SIZE = 12;
const SIGN = { width: 28, height: 13 };
const ROW = 20;
const BETWEEN = 16;

/** How bands are drawn and what that means, in as many rows as the width needs. */
export function keyBlock(texts: readonly KeyText[], width: number, code: string): Block {
  const shapes: Shape[] = [];
  let [x, y] = [0, 0];
  for (const { certainty, word, short } of texts) {
    const long = SIGN.width + 7 + textWidth(`${word} ${short}`, SIZE);
    if (x > 0 && x + long > width) [x, y] = [0, y + ROW];
    const worn = certainty === 'undisclosed' ? 'undisclosed' : code;
    const [left, right, top, foot] = [round(x), round(x + SIGN.width), y + 3, y + 3 + SIGN.height];
    shapes.push(
      ...certain(
        certainty,
        worn,
        `M${left} ${top}H${right}V${foot}H${left}Z`,
        `M${left} ${top}H${right}M${left} ${foot}H${right}`,
      ),
      lineOf([{ text: `${word} `, weight: 600, paint: 'ink' }, { text: short }], right + 7, y + 14, {
        size: SIZE,
        paint: 'ink2',
      }),
    );
    x += long + BETWEEN;
  }
  return { shapes, height: texts.length === 0 ? 0 : y + ROW };
}
