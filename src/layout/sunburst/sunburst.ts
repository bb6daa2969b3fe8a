import { arc, hierarchy, partition } from 'd3';
import type { StructurePart } from '../../series/structure/structure';
import { round, sizesOf } from '../sankey/slots';
import { textWidth } from '../wrapText';

/** One code as a piece of a ring. Angles are clockwise from the top, in radians. */
export interface SunburstArc {
  part: StructurePart;
  from: number;
  to: number;
  /** Ring of the drawing, 0 for the inner one. */
  ring: number;
  path: string;
  /** Middle of its code; null where the code has no room. */
  label: { x: number; y: number } | null;
}

/** Where the document prints no deeper level: an empty stretch outside of a piece. */
export interface SunburstStop {
  id: string;
  key: string;
  path: string;
}

/** Rings around a middle at 0, 0. */
export interface Sunburst {
  radius: number;
  hole: number;
  arcs: SunburstArc[];
  stops: SunburstStop[];
  /** In structures that are too large to be drawn whole: the small parts of one part as one piece. */
  folds: SunburstStop[];
}

export interface SunburstShape {
  /** Radii of the hole and of each ring, ascending. */
  radii: readonly number[];
  /** The ring of the structure that is drawn as the inner one. */
  first: number;
  /** Size of the codes' letters. */
  letter: number;
}

/** Smallest angle that is still seen. */
const LEAST_ANGLE = 0.007;
const TURN = 2 * Math.PI;

/** With more parts than these, those below an angle that an eye can find are drawn as one piece beside their siblings. */
const MOST_PARTS = 1_500;
const FOLD_ANGLE = 0.006;

const pathOf = arc<{ from: number; to: number; inner: number; outer: number }>()
  .innerRadius((d) => d.inner)
  .outerRadius((d) => d.outer)
  .startAngle((d) => d.from)
  .endAngle((d) => d.to)
  .digits(2);

/** A part with the angle that it is drawn with; without a part, the whole turn or small siblings drawn as one. */
interface Wedge {
  part: StructurePart | null;
  parts: readonly StructurePart[];
  amount: number;
  angle: number;
  /** The smallest of the siblings that are drawn as one. */
  folded?: StructurePart;
}

/**
 * Places codes in rings, each within its parent, in the order given. Only amounts above zero are drawn.
 * @param parts what fills the whole turn
 */
export function sunburst(parts: readonly StructurePart[], { radii, first, letter }: SunburstShape): Sunburst {
  const rings = radii.length - 1;
  const drawing: Sunburst = { radius: radii.at(-1) ?? 0, hole: radii[0] ?? 0, arcs: [], stops: [], folds: [] };
  const large = holdsMore(parts, MOST_PARTS);
  const turn: Wedge = { part: null, parts, amount: 0, angle: TURN };
  // Each wedge knows its angle before its own parts are asked for, so what is too small is not even looked into.
  const tree = hierarchy(turn, (wedge) => wedgesOf(wedge, large)).each((node) => {
    Object.assign(node, { value: node.data.angle });
  });
  // In the order of a list: each part is followed by its own.
  partition<Wedge>()
    .size([TURN, 1])(tree)
    .eachBefore(({ data, x0, x1 }) => {
      const part = data.part ?? data.folded;
      if (!part) return;
      const ring = part.ring - first;
      if (ring < 0 || ring >= rings) return;
      const [inner = 0, outer = 0] = radii.slice(ring);
      const { id, key, code } = part;
      const to = Math.min(TURN, x1);
      const path = pathOf({ from: x0, to, inner, outer }) ?? '';
      if (data.folded) {
        drawing.folds.push({ id, key, path });
        return;
      }
      drawing.arcs.push({
        part,
        from: round4(x0),
        to: round4(to),
        ring,
        path,
        label: labelPlace(code, x0, to, inner, outer, letter),
      });
      if (ring < rings - 1 && !part.parts.some(({ amount }) => amount > 0)) {
        drawing.stops.push({ id, key, path: pathOf({ from: x0, to, inner: outer, outer: drawing.radius }) ?? '' });
      }
    });
  return drawing;
}

/** The parts of a wedge with their angles, none smaller than can be seen; in large structures the smallest as one. */
function wedgesOf({ parts, amount, angle }: Wedge, large: boolean): Wedge[] {
  const drawn = parts.filter((part) => part.amount > 0);
  if (drawn.length === 0) return [];
  const amounts = drawn.map((part) => part.amount);
  const most = Math.max(amount, sum(amounts));
  const sizes = sizesOf(amounts, angle / most, Math.min(LEAST_ANGLE, angle / drawn.length / 2));
  const wedges = drawn.map((part, index): Wedge => ({
    part,
    parts: part.parts,
    amount: part.amount,
    angle: sizes[index] ?? 0,
  }));
  if (!large) return wedges;
  const seen = wedges.filter((wedge) => wedge.angle >= FOLD_ANGLE);
  const rest = (angle * sum(amounts)) / most - sum(seen.map((wedge) => wedge.angle));
  const smallest = drawn.at(-1);
  if (!smallest || rest < LEAST_ANGLE) return seen;
  return [...seen, { part: null, parts: [], amount: 0, angle: rest, folded: smallest }];
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

/** Whether there are more than so many parts, at all levels; does not count on. */
function holdsMore(parts: readonly StructurePart[], most: number): boolean {
  const open = [...parts];
  for (let seen = 1, part = open.pop(); part; part = open.pop(), seen++) {
    if (seen > most) return true;
    open.push(...part.parts);
  }
  return false;
}

/** The middle of a piece, where its code fits into it both along the ring and across. */
function labelPlace(code: string, from: number, to: number, inner: number, outer: number, letter: number) {
  if (code === '') return null;
  const [angle, radius] = [(from + to) / 2, (inner + outer) / 2];
  const [width, height] = [textWidth(code, letter, 'bold') + 2, letter];
  const [across, along] = [Math.abs(Math.sin(angle)), Math.abs(Math.cos(angle))];
  const fits =
    outer - inner >= across * width + along * height && (to - from) * radius >= along * width + across * height + 4;
  return fits ? { x: round(radius * Math.sin(angle)), y: round(-radius * Math.cos(angle)) } : null;
}

/** Angles need more places than pixels. */
function round4(angle: number): number {
  return Math.round(angle * 10_000) / 10_000;
}
