import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hundredCells } from '../../src/layout/hundredCells';

const parts = fc
  .array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 })
  .map((sizes) => sizes.map((size) => (100 * size) / sizes.reduce((sum, one) => sum + one, 0)));

test('the area of each part is its yuan, cut inside a cell and never rounded', () => {
  fc.assert(
    fc.property(parts, (sizes) => {
      const { pieces } = hundredCells(sizes);
      sizes.forEach((size, part) => {
        const height = pieces.filter((piece) => piece.part === part).reduce((sum, piece) => sum + piece.height, 0);
        expect(height / 15).toBeCloseTo(size, 1);
      });
    }),
  );
});

test('no piece leaves the hundred cells', () => {
  fc.assert(
    fc.property(parts, (sizes) => {
      const { pieces, width, height } = hundredCells(sizes);
      for (const piece of pieces) {
        expect(piece.x + piece.width).toBeLessThanOrEqual(width + 0.01);
        expect(piece.y + piece.height).toBeLessThanOrEqual(height + 0.02);
      }
    }),
  );
});
