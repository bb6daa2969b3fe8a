import type { StructurePart } from './structure';

/** All parts of a structure, each before what it divides into. */
export function partsOf(parts: readonly StructurePart[]): StructurePart[] {
  return parts.flatMap((part) => [part, ...partsOf(part.parts)]);
}

/** The parts from a class down to the one of this id; empty where there is none. */
export function wayTo(parts: readonly StructurePart[], id: string): StructurePart[] {
  for (const part of parts) {
    if (part.id === id) return [part];
    const way = wayTo(part.parts, id);
    if (way.length > 0) return [part, ...way];
  }
  return [];
}
