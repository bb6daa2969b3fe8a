import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksInRow, unitBlocks } from '../../src/layout/unitBlocks';

const counts = fc.integer({ min: 1, max: 2_000_000 });

test('blocks stand for all units of this year, and for those that last year had more', () => {
  fc.assert(
    fc.property(counts, counts, (count, prior) => {
      const { blocks, scale } = unitBlocks(count, prior);
      const sum = (gone: boolean) =>
        blocks.filter((block) => block.gone === gone).reduce((all, block) => all + block.units, 0);
      expect(sum(false)).toBe(count);
      expect(sum(true)).toBe(Math.max(0, prior - count));
      expect(blocks.length).toBeLessThanOrEqual(102);
      expect(blocks.every(({ units }) => units >= 1 && units <= scale)).toBe(true);
      expect(blocks.map(({ index }) => index)).toEqual(blocks.map((_, index) => index));
    }),
  );
});

test('few units are a block each', () => {
  expect(unitBlocks(12, 16)).toMatchObject({ scale: 1, blocks: { length: 16 } });
  expect(unitBlocks(12, 0).blocks.some(({ gone }) => gone)).toBe(false);
});

test.each([0, -3, 1.5, Number.NaN])('%d is no count', (count) => {
  expect(unitBlocks(count, 5).blocks).toEqual([]);
});

test.each([
  [16, { narrow: 6, wide: 8 }],
  [12, { narrow: 6, wide: 12 }],
  [13, { narrow: 5, wide: 7 }],
  [3, { narrow: 4, wide: 4 }],
  [80, { narrow: 10, wide: 20 }],
])('%d blocks stand in rows as equal as can be', (count, row) => {
  expect(blocksInRow(count)).toMatchObject(row);
});
