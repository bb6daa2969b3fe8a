import type { FlowSeries } from '../../series/flows/flowSeries';
import type { LabelText } from '../sankey/labelFor';
import { type KeyText, keyBlock } from './bandShapes';
import { foldFlow } from '../../series/flows/foldFlow';
import { pairBlock } from './pairBlock';
import { textBlock } from './textBlock';
import { moved, type Block, type Room } from './shapes';
import { sidewaysBlock } from './sidewaysBlock';
import { uprightBlock } from './uprightBlock';

/** The words of the flows, formatted. */
export interface FlowTexts {
  /** The words of each node; folding makes new ones, so they are asked for. */
  labels: (series: FlowSeries) => ReadonlyMap<string, LabelText>;
  /** Question and official name of each layer. */
  heads: { question: string; official: string }[];
  key: (series: FlowSeries) => KeyText[];
  /** What is said below the drawing, about what is drawn larger or not at all. */
  note: string;
}

/** From this width on the three layers stand side by side; from the other on words stand beside two layers. */
const SIDEWAYS = 660;
const PAIR = 420;

const GAP = 12;

/** Most and fewest nodes a layer of a picture of one height; the fewest only where more do not fit at all. */
const MOST = 5;
const FEW = 4;
const FEWEST = 2;

/** Part of the height from which the money is well seen; below it, one node more is folded. */
const SEEN = 0.4;

/** The flows in the form that the room allows. With a height given, small nodes are folded until the rest fits. */
export function flowsBlock(series: FlowSeries, words: FlowTexts, room: Room): Block {
  const pair = room.width >= PAIR && (room.width < SIDEWAYS || room.height !== null);
  const shown = pair ? { ...series, bands: [[], series.bands[1] ?? []] } : series;
  const key = keyBlock(words.key(shown), room.width, shown.layers[1]?.[0]?.key ?? '201');
  const note = textBlock(words.note, 0, 0, room.width, { size: 12, leading: 17, paint: 'ink2' });
  const below = key.height + note.height;
  const chart = pair
    ? fittingPair(shown, words, {
        width: room.width,
        height: room.height === null ? null : room.height - below - GAP,
      })
    : room.width >= SIDEWAYS
      ? sidewaysBlock(shown, words, room.width)
      : uprightBlock(shown, words, room.width);
  return {
    shapes: [
      ...chart.shapes,
      moved(key.shapes, 0, chart.height + GAP),
      moved(note.shapes, 0, chart.height + GAP + key.height),
    ],
    height: chart.height + GAP + below,
  };
}

/** Two layers with as many nodes as the height has room for. */
function fittingPair(series: FlowSeries, words: FlowTexts, room: Room): Block {
  const { height } = room;
  if (height === null) return pairBlock(series, words, room);
  let most = MOST;
  let block = pairBlock(foldFlow(series, most), words, room);
  while ((block.height > height && most > FEWEST) || (block.money < SEEN * height && most > FEW)) {
    most -= 1;
    block = pairBlock(foldFlow(series, most), words, room);
  }
  return block;
}
