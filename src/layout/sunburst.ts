import { arc } from 'd3';
import type { StructurePart } from '../series/structure';
import { round, sizesOf } from './slots';

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

/**
 * Places codes in rings, each within its parent, in the order given. Only amounts above zero are drawn.
 * @param parts what fills the whole turn
 */
export function sunburst(parts: readonly StructurePart[], { radii, first, letter }: SunburstShape): Sunburst {
  const rings = radii.length - 1;
  const arcs: SunburstArc[] = [];
  const stops: SunburstStop[] = [];
  const folds: SunburstStop[] = [];
  const large = holdsMore(parts, MOST_PARTS);

  function place(siblings: readonly StructurePart[], from: number, to: number, whole: number): void {
    const drawn = siblings.filter((part) => part.amount > 0);
    if (drawn.length === 0) return;
    const amounts = drawn.map((part) => part.amount);
    const most = Math.max(whole, sum(amounts));
    const least = Math.min(LEAST_ANGLE, (to - from) / drawn.length / 2);
    const sizes = sizesOf(amounts, (to - from) / most, least);
    let at = from;
    drawn.forEach((part, index) => {
      if (large && (sizes[index] ?? 0) < FOLD_ANGLE) return;
      const end = Math.min(to, at + (sizes[index] ?? 0));
      draw(part, at, end);
      at = end;
    });
    if (large) fold(drawn, at, Math.min(to, from + ((to - from) * sum(amounts)) / most));
  }

  /** What is left between the parts that are drawn and the end of their siblings. */
  function fold(siblings: readonly StructurePart[], from: number, to: number): void {
    const smallest = siblings.at(-1);
    const ring = (smallest?.ring ?? 0) - first;
    if (!smallest || ring < 0 || ring >= rings || to - from < LEAST_ANGLE) return;
    const [inner = 0, outer = 0] = radii.slice(ring);
    folds.push({ id: smallest.id, key: smallest.key, path: pathOf({ from, to, inner, outer }) ?? '' });
  }

  function draw(part: StructurePart, from: number, to: number): void {
    const ring = part.ring - first;
    const [inner = 0, outer = 0] = radii.slice(Math.max(0, ring));
    if (ring >= 0 && ring < rings) {
      const path = pathOf({ from, to, inner, outer }) ?? '';
      const label = labelPlace(part.code, from, to, inner, outer, letter);
      arcs.push({ part, from: round4(from), to: round4(to), ring, path, label });
    }
    if (part.parts.some(({ amount }) => amount > 0)) place(part.parts, from, to, part.amount);
    else if (ring >= 0 && ring < rings - 1) {
      stops.push({
        id: part.id,
        key: part.key,
        path: pathOf({ from, to, inner: outer, outer: radii.at(-1) ?? 0 }) ?? '',
      });
    }
  }

  place(parts, 0, TURN, 0);
  return { radius: radii.at(-1) ?? 0, hole: radii[0] ?? 0, arcs, stops, folds };
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
  const [width, height] = [code.length * letter * 0.58 + 2, letter];
  const [across, along] = [Math.abs(Math.sin(angle)), Math.abs(Math.cos(angle))];
  const fits =
    outer - inner >= across * width + along * height && (to - from) * radius >= along * width + across * height + 4;
  return fits ? { x: round(radius * Math.sin(angle)), y: round(-radius * Math.cos(angle)) } : null;
}

/** Angles need more places than pixels. */
function round4(angle: number): number {
  return Math.round(angle * 10_000) / 10_000;
}
