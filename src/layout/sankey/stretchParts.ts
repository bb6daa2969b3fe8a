import type { FlowPart } from '../../series/flows/flowParts';
import type { SidewaysNode } from './sidewaysSankey';
import { round, type Slot } from './slots';

/** A section or item on the stretch of its class, from one cut to the next. */
export interface StretchPart extends Slot {
  part: FlowPart;
  /** Whether there is room for its code and amount. */
  text: boolean;
}

/** Height that a line of text needs. */
const LINE = 24;

/**
 * Opens a stretch into what its class divides into at the lowest printed level, in proportion to the amounts. Nothing
 * where there is one part only, or a negative one, which has no length.
 */
export function stretchParts(
  place: Pick<SidewaysNode, 'at' | 'size' | 'label'>,
  parts: readonly FlowPart[],
): StretchPart[] {
  const lowest = parts.filter((part) => !part.divided);
  if (lowest.length < 2 || lowest.some((part) => part.amount < 0)) return [];
  // The label of the class keeps its place at the top.
  const words = place.label.inside ? place.at + place.label.height : place.at;
  // They fill the class: what its printed parts leave is one of them, and where the document rounds no gap is left.
  const whole = lowest.reduce((sum, { amount }) => sum + amount, 0);
  let at = place.at;
  return lowest.map((part) => {
    const size = place.size * (whole > 0 ? part.amount / whole : 0);
    const piece = { part, at: round(at), size: round(size), text: size >= LINE && at + size - LINE >= words };
    at += size;
    return piece;
  });
}
