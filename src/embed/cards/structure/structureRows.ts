import type { Structure, StructurePart } from '../../../series/structure/structure';

/** Widest that the rings are drawn, in pixels. */
export const WHEEL = 276;

/** Sections and items with less than this part of the whole are in the rings only. */
const LISTED_FROM = 0.02;

/** How many rows the list has at most. */
const MOST = 12;

/** All classes, and below each what is large enough to be looked up; the smallest parts give way first. */
export function rowsOf({ parts }: Structure): StructurePart[] {
  const large = (part: StructurePart): StructurePart[] => {
    const below = part.parts.filter(({ share, kind }) => share >= LISTED_FROM && kind === 'code');
    // A single part that is all of its parent says nothing new.
    const told = below.length === 1 && below[0]?.amount === part.amount ? [] : below;
    return [part, ...told.flatMap(large)];
  };
  const all = parts.flatMap(large);
  const least = all
    .filter(({ ring }) => ring > 0)
    .map(({ amount }) => amount)
    .sort((a, b) => b - a)[Math.max(0, MOST - parts.length)];
  return all.filter(({ ring, amount }) => ring === 0 || least === undefined || amount > least);
}
