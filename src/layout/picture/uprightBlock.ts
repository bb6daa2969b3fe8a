import { bandsById, bandCode } from '../../series/flows/flowLayers';
import type { FlowSeries, SeriesNode } from '../../series/flows/flowSeries';
import type { LabelText } from '../sankey/labelFor';
import { uprightSankey, type UprightBar } from '../sankey/uprightSankey';
import { round } from '../sankey/slots';
import { textWidth } from '../wrapText';
import { bandShape, barShape, stopShapes, swatchShape } from './bandShapes';
import type { FlowTexts } from './flowsBlock';
import { line, moved, type Block, type GroupShape, type Shape } from './shapes';
import { lineOf, textBlock, titleBlock } from './textBlock';

const NAME = { size: 14.5, leading: 19 };
const PLAIN = { size: 12, leading: 16, paint: 'ink2' as const };
/** Left edge of the words, beside their swatch. */
const WORDS = 20;
const STRIP = 8;
const HEAD = 28;
const BETWEEN = 14;

/** Three layers of rows one below the other, with the crossings between them. */
export function uprightBlock(series: FlowSeries, words: FlowTexts, width: number): Block {
  const placed = uprightSankey(series);
  const labels = words.labels(series);
  const bands = bandsById(series);
  const scale = width / placed.width;
  const shapes: Shape[] = [];
  let y = 0;
  placed.layers.forEach((layer, index) => {
    const head = words.heads[index];
    shapes.push(
      lineOf(head?.question ?? '', 0, y + 16, { size: 14.5, weight: 600 }),
      lineOf(head?.official ?? '', width, y + 16, { size: 12, paint: 'ink2', anchor: 'end' }),
      line(0, y + HEAD - 3, width, y + HEAD - 3, 'ink', 2),
    );
    y += HEAD;
    for (const node of series.layers[index] ?? []) {
      const row = rowOf(node, layer.bars, labels.get(node.id), width, scale);
      shapes.push({ ...moved(row.shapes, 0, y), mark: node.id, amount: node.amount });
      y += row.height;
    }
    const crossing = placed.crossings[index];
    if (!crossing || crossing.bands.length + crossing.stops.stubs.length === 0) {
      y += BETWEEN;
      return;
    }
    y += BETWEEN / 2;
    const streams = crossing.bands.flatMap(({ id, ...path }): GroupShape[] => {
      const band = bands.get(id);
      return band ? [bandShape(band, path, bandCode(series, band))] : [];
    });
    const bars = crossing.bars.map(({ key, x, y, width, height }) => barShape(key, { x, y, width, height }));
    shapes.push(moved([...streams, ...stopShapes(crossing.stops), ...bars], 0, round(y), round(scale)));
    y += crossing.height * scale + BETWEEN;
  });
  return { shapes, height: round(y - BETWEEN) };
}

/** Swatch, name, plain word, amount and share; below it the strip of the layer with its own part in full colour. */
function rowOf(
  node: SeriesNode,
  bars: readonly UprightBar[],
  label: LabelText | undefined,
  width: number,
  scale: number,
): Block {
  const { code = '', name = '', plain = '', amount = '', share = '' } = label ?? {};
  const worth = Math.max(textWidth(amount, NAME.size), textWidth(share, PLAIN.size)) + 10;
  const room = width - WORDS - worth;
  const title = titleBlock(code, name, WORDS, 7, room, NAME);
  const below = plain === '' ? { shapes: [], height: 0 } : textBlock(plain, WORDS, 7 + title.height, room, PLAIN);
  const words = Math.max(title.height + below.height, NAME.leading + PLAIN.leading);
  const top = round(7 + words + 4);
  const strip =
    bars.length > 1
      ? bars.map((other): Shape => {
          const box = { x: round(other.at * scale), width: round(other.size * scale), y: top, height: STRIP };
          const full = other.id === node.id;
          if (other.key === 'undisclosed')
            return {
              shape: 'rect',
              ...box,
              stroke: { code: 'undisclosed' },
              strokeWidth: full ? 1.5 : 1,
              ...(full ? {} : { dash: '1.5 3' }),
            };
          return {
            shape: 'rect',
            ...box,
            fill: { code: other.key },
            ...(full ? {} : { strength: 'strip' as const }),
          };
        })
      : [];
  return {
    shapes: [
      swatchShape(node.key, 0, 11),
      ...title.shapes,
      ...below.shapes,
      lineOf(amount, width, 21, { size: NAME.size, weight: 600, anchor: 'end', amount: node.amount }),
      lineOf(share, width, 21 + PLAIN.leading + 1, { size: 12, paint: 'ink2', anchor: 'end' }),
      ...strip,
    ],
    height: strip.length > 0 ? top + STRIP + 3 : top,
  };
}
