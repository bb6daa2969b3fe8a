import { bandsById, nodesById, bandCode } from '../../series/flows/flowLayers';
import type { FlowSeries, SeriesNode } from '../../series/flows/flowSeries';
import type { LabelLine } from '../sankey/labelFor';
import { sidewaysSankey, type SidewaysNode } from '../sankey/sidewaysSankey';
import { round } from '../sankey/slots';
import { bandShape, barShape, stopShapes } from './bandShapes';
import type { FlowTexts } from './flowsBlock';
import { moved, type Block, type GroupShape, type Shape, type TextShape } from './shapes';
import { fittingSize, lineOf, type TextStyle } from './textBlock';

const HEAD = 26;

/** How the parts of a label are set. */
const STYLES: Readonly<Record<LabelLine['role'], TextStyle>> = {
  name: { size: 13, weight: 600 },
  amount: { size: 13, weight: 600 },
  plain: { size: 12.5, paint: 'ink2' },
  share: { size: 12.5, paint: 'ink2' },
  figure: { size: 25, weight: 700, serif: true },
  long: { size: 19, weight: 700, serif: true },
};

/** Three layers side by side, words on their calm stretches. */
export function sidewaysBlock(series: FlowSeries, words: FlowTexts, width: number): Block {
  const placed = sidewaysSankey(series, words.labels(series));
  const scale = round(width / placed.width);
  const heads = words.heads.map(({ question, official }, index) =>
    lineOf(
      [
        { text: `${question}  `, weight: 600, paint: 'ink' },
        { text: official, size: 12 },
      ],
      (placed.columns[index]?.left ?? 0) * scale,
      13,
      { size: 13, paint: 'ink2' },
    ),
  );
  const [nodes, bands] = [nodesById(series), bandsById(series)];
  const chart: Shape[] = [
    ...placed.bands.flatMap(({ id, ...path }) => {
      const band = bands.get(id);
      return band ? [bandShape(band, path, bandCode(series, band))] : [];
    }),
    ...placed.stops.flatMap(stopShapes),
    ...placed.nodes.flatMap((place) => {
      const node = nodes.get(place.id);
      return node ? [nodeShape(node, place)] : [];
    }),
  ];
  return { shapes: [...heads, moved(chart, 0, HEAD, scale)], height: round(HEAD + placed.height * scale) };
}

function nodeShape(node: SeriesNode, place: SidewaysNode): GroupShape {
  const { left, at, width, size, label, bars } = place;
  const hollow = node.key === 'undisclosed';
  const calm: Shape = hollow
    ? {
        shape: 'rect',
        x: left,
        y: at,
        width,
        height: size,
        fill: { code: 'undisclosed' },
        strength: 0.08,
        stroke: { code: 'undisclosed' },
        strokeWidth: 1.25,
        dash: '1.5 3',
      }
    : {
        shape: 'rect',
        x: left,
        y: at,
        width,
        height: size,
        fill: { code: node.key },
        strength: label.inside ? 'wash' : 0.34,
      };
  const lines = label.lines.map((line) => labelShape(line, node, place));
  return {
    shape: 'group',
    x: 0,
    y: 0,
    mark: node.id,
    amount: node.amount,
    children: [calm, ...bars.map((bar) => barShape(node.key, bar)), ...lines],
  };
}

function labelShape(line: LabelLine, node: SeriesNode, { left, at, width }: SidewaysNode): TextShape {
  const worth = ['amount', 'figure', 'long'].includes(line.role);
  const usual = STYLES[line.role];
  // Even the smaller size of a long figure can be too large for its stretch.
  const size = fittingSize(line.text, usual.size, width - 2 * line.x);
  const style = {
    ...usual,
    size: line.role === 'long' ? size : usual.size,
    anchor: line.end ? ('end' as const) : ('start' as const),
  };
  const runs = line.code
    ? [{ text: `${line.code} `, weight: 400 as const, paint: 'ink2' as const }, { text: line.text }]
    : line.text;
  return lineOf(runs, left + line.x, at + line.y, worth ? { ...style, amount: node.amount } : style);
}
