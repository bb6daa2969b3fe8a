import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neighbourArc } from '../../src/layout/sunburst/neighbourArc';
import { sunburst } from '../../src/layout/sunburst/sunburst';
import type { StructurePart } from '../../src/series/structure/structure';

const SHAPE = { radii: [84, 138, 198, 264], first: 0, letter: 14 };
const DUST = 0.001;

function part(id: string, ring: number, amount: number, parts: StructurePart[]): StructurePart {
  return {
    id,
    kind: 'code',
    code: id,
    key: id.slice(0, 3),
    name: `名称${id}`,
    ring,
    amount,
    share: 0,
    certainty: 'reported',
    cells: [],
    parts,
  };
}

const amounts = (most: number) => fc.array(fc.integer({ min: -500, max: 9_000_000 }), { maxLength: most });

/** From no class at all to forty, with sections and items of any size, negative ones too. */
const structures = fc.array(fc.array(amounts(4), { maxLength: 4 }), { maxLength: 40 }).map((classes) =>
  classes.map((sections, one) => {
    const inner = sections.map((items, two) => {
      const deepest = items.map((amount, three) => part(`${201 + one}${10 + two}${10 + three}`, 2, amount, []));
      return part(`${201 + one}${10 + two}`, 1, sum(deepest) + 7, deepest);
    });
    return part(`${201 + one}`, 0, sum(inner) + 11, inner);
  }),
);

function sum(parts: readonly StructurePart[]): number {
  return parts.reduce((total, one) => total + one.amount, 0);
}

describe('the sunburst', () => {
  test('draws only what is more than nothing, once each, in rings that do not overlap', () =>
    fc.assert(
      fc.property(structures, (parts) => {
        const { arcs } = sunburst(parts, SHAPE);
        expect(new Set(arcs.map((arc) => arc.part.id)).size).toBe(arcs.length);
        for (const arc of arcs) expect(arc.part.amount).toBeGreaterThan(0);
        for (const ring of [0, 1, 2]) {
          const pieces = arcs.filter((arc) => arc.ring === ring);
          pieces.forEach((piece, index) => {
            expect(piece.to).toBeLessThanOrEqual(2 * Math.PI + DUST);
            expect(piece.from).toBeGreaterThanOrEqual((pieces[index - 1]?.to ?? 0) - DUST);
            expect(piece.path).not.toContain('NaN');
          });
        }
      }),
    ));

  test('keeps every piece within the one that it divides', () =>
    fc.assert(
      fc.property(structures, (parts) => {
        const { arcs } = sunburst(parts, SHAPE);
        const at = new Map(arcs.map((arc) => [arc.part.id, arc]));
        for (const arc of arcs) {
          for (const child of arc.part.parts) {
            const piece = at.get(child.id);
            if (!piece) continue;
            expect(piece.from).toBeGreaterThanOrEqual(arc.from - DUST);
            expect(piece.to).toBeLessThanOrEqual(arc.to + DUST);
          }
        }
      }),
    ));

  test('one class fills the whole turn, and what is not divided has an empty stretch outside', () => {
    const { arcs, stops } = sunburst([part('201', 0, 100, [])], SHAPE);
    expect(arcs).toHaveLength(1);
    expect(arcs[0]!.to - arcs[0]!.from).toBeCloseTo(2 * Math.PI, 3);
    expect(stops.map((stop) => stop.id)).toEqual(['201']);
  });

  test('the inside of a class fills the turn when the rings begin below it', () => {
    const sections = [part('20101', 1, 60, [part('2010101', 2, 60, [])]), part('20102', 1, 40, [])];
    const { arcs } = sunburst(sections, { radii: [70, 118, 172], first: 1, letter: 16 });
    expect(arcs.map((arc) => [arc.part.id, arc.ring])).toEqual([
      ['20101', 0],
      ['2010101', 1],
      ['20102', 0],
    ]);
  });

  test('arrows lead around the ring, outwards and back', () => {
    const { arcs } = sunburst(
      [part('201', 0, 60, [part('20101', 1, 60, [])]), part('208', 0, 40, [part('20805', 1, 40, [])])],
      SHAPE,
    );
    expect(neighbourArc(arcs, '201', 'ArrowRight')).toBe('208');
    expect(neighbourArc(arcs, '208', 'ArrowRight')).toBe('201');
    expect(neighbourArc(arcs, '208', 'ArrowDown')).toBe('20805');
    expect(neighbourArc(arcs, '20805', 'ArrowUp')).toBe('208');
    expect(neighbourArc(arcs, '201', 'ArrowUp')).toBe('201');
    expect(neighbourArc(arcs, '201', 'Enter')).toBeUndefined();
  });
});
