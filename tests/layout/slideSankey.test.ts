import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slideSankey } from '../../src/layout/slideSankey';
import { foldFlow } from '../../src/series/foldFlow';
import { graphOf, pours, seriesOf } from '../series/inventedFlows';
import { everything } from '../sample';

const SIZE = { width: 904, height: 430 };

test('everything stands inside of the drawing, bars of a side do not overlap, and larger amounts have longer bars', () => {
  fc.assert(
    fc.property(pours, fc.constantFrom(0 as const, 1 as const), fc.integer({ min: 1, max: 4 }), (some, half, long) => {
      const series = foldFlow(seriesOf(graphOf(some)), 5);
      const texts = new Map(
        series.layers.flat().map(({ id }) => [id, { name: '社会保障和就业'.repeat(long), figure: '12.3%' }]),
      );
      const { nodes, bands, height } = slideSankey(series, half, texts, SIZE);
      for (const side of ['left', 'right'] as const) {
        const bars = nodes.filter((node) => node.side === side);
        bars.forEach((bar, index) => {
          expect(bar.at).toBeGreaterThanOrEqual(-0.02);
          const next = bars[index + 1];
          if (!next) return;
          expect(bar.at + bar.size).toBeLessThanOrEqual(next.at + 0.02);
          if (bar.node.key === 'rest' || next.node.key === 'rest' || next.node.key === 'undisclosed') return;
          expect(bar.size).toBeGreaterThanOrEqual(next.size - 0.02);
        });
        for (const bar of bars) expect(bar.at + bar.size).toBeLessThanOrEqual(height + 0.02);
      }
      for (const { outline } of bands) expect(outline).not.toMatch(/NaN|Infinity/);
    }),
    { numRuns: everything ? 500 : 60 },
  );
});
