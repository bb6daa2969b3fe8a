import { round, WIDTH } from './slots';
import type { SankeyBar } from './sankeyLayout';

/** A code that stands beside its bar. */
export interface UprightCode {
  text: string;
  at: number;
}

/** Smallest distance between the middles of two codes, and half the width of one, in rem. */
const CODE_DISTANCE = 1.5;
const CODE_HALF = 0.7;

/** Fineness with which codes step aside, as parts of how far they may. */
const STEPS = 8;

/**
 * Codes of three digits beside their bars in a drawing of a width in rem: as many as fit, those of large bars first. One may
 * step aside for its neighbours as long as it still reaches the middle of its bar and is nearer to no other.
 */
export function codesAt(bars: readonly Pick<SankeyBar, 'node' | 'at' | 'size'>[], rem: number): UprightCode[] {
  const [distance, half] = [(CODE_DISTANCE * WIDTH) / rem, (CODE_HALF * WIDTH) / rem];
  const middles = bars.map(({ at, size }) => at + size / 2);
  const wanted = bars.flatMap(({ node, size }, index): Wanted[] => {
    if (!/^\d{3}$/.test(node.key)) return [];
    const own = middles[index] ?? 0;
    const border = (other: number | undefined) => (own + (other ?? own)) / 2;
    const least = Math.max(half, own - half, index === 0 ? 0 : border(middles[index - 1]));
    const most = Math.min(WIDTH - half, own + half, index === bars.length - 1 ? WIDTH : border(middles[index + 1]));
    if (least > most) return [];
    // Nothing stands beyond the edges, so a code at one of them begins from there.
    return [{ text: node.key, size, middle: Math.min(most, Math.max(least, own)), least, most }];
  });
  let codes: UprightCode[] = [];
  let chosen: Wanted[] = [];
  for (const code of [...wanted].sort((a, b) => b.size - a.size)) {
    const more = wanted.filter((one) => one === code || chosen.includes(one));
    const placed = stepAside(more, distance);
    if (placed) [codes, chosen] = [placed, more];
  }
  return codes;
}

/** A code with where it stands best, and how far it may step aside. */
interface Wanted {
  text: string;
  size: number;
  middle: number;
  least: number;
  most: number;
}

/** Places codes so that all of them step aside by no larger part of what they may than they have to; null where they cannot. */
function stepAside(wanted: readonly Wanted[], distance: number): UprightCode[] | null {
  for (let step = 0; step <= STEPS; step++) {
    const placed = placeCodes(wanted, distance, step / STEPS);
    if (placed) return placed;
  }
  return null;
}

/** Places codes from left to right, each by no more than a part of what it may step aside; null where one must. */
function placeCodes(wanted: readonly Wanted[], distance: number, part: number): UprightCode[] | null {
  const most = wanted.map(({ middle, most }) => middle + (most - middle) * part);
  for (let index = most.length - 2; index >= 0; index--) {
    most[index] = Math.min(most[index] ?? 0, (most[index + 1] ?? 0) - distance);
  }
  let from = 0;
  const placed: UprightCode[] = [];
  for (const [index, { text, middle, least }] of wanted.entries()) {
    const to = most[index] ?? 0;
    from = Math.max(from, middle - (middle - least) * part);
    if (from > to) return null;
    const at = Math.min(to, Math.max(from, middle));
    placed.push({ text, at: round(at) });
    from = at + distance;
  }
  return placed;
}
