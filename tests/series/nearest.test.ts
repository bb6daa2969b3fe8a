import { expect, test } from 'vitest';
import { nearestParts, type PlacedPart } from '../../src/series/structure/nearestParts';
import type { Structure, StructurePart } from '../../src/series/structure/structure';

function partOf(code: string): StructurePart {
  const known = { name: code, key: code.slice(0, 3), amount: 100, share: 0.1, certainty: 'reported' as const };
  return { ...known, id: code, kind: 'code', code, ring: (code.length - 3) / 2, cells: [], parts: [] };
}

const structure: Structure = { kind: 'function', total: 1_000, step: 100, parts: [], rings: 3, tables: [] };
const placed = (parts: StructurePart[]): PlacedPart[] => parts.map((part) => ({ part, structure }));
const nearestTo = (sought: string, parts: StructurePart[]) =>
  nearestParts(placed(parts), sought).map(({ part }) => part.id);

test('the parts nearest to an unknown code come first: equal digits, then the less deep, then by distance', () => {
  const parts = ['201', '20103', '2010301', '208', '20805', '229'].map(partOf);
  expect(nearestTo('20899', parts)).toEqual(['208', '20805', '201']);
  expect(nearestTo('299', parts)).toEqual(['229', '208', '201']);
});

test('what has no code of its own is never offered', () => {
  expect(nearestTo('302', [{ ...partOf('302'), id: '302-rest', kind: 'rest' }, partOf('229')])).toEqual(['229']);
});
