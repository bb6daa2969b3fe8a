import type { StructurePart } from './structure';

/** Parts under this share of everything are small. */
const SMALL = 0.005;

/** Parts of one level: those that stand for themselves, the small ones, and those that always come last. */
export interface FoldedParts {
  shown: StructurePart[];
  small: StructurePart[];
  last: StructurePart[];
}

/** Folds small parts together: only two or more of them, and only beside one that is not small. */
export function foldParts(parts: readonly StructurePart[]): FoldedParts {
  const last = parts.filter((part) => part.kind === 'undisclosed' || part.kind === 'rest');
  const others = parts.filter((part) => !last.includes(part));
  const small = others.filter((part) => Math.abs(part.share) < SMALL);
  if (small.length < 2 || small.length === others.length) return { shown: others, small: [], last };
  return { shown: others.filter((part) => !small.includes(part)), small, last };
}
