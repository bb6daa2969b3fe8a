import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slideSankey } from '../../src/layout/sankey/slideSankey';
import { textWidth } from '../../src/layout/wrapText';
import { foldFlow } from '../../src/series/flows/foldFlow';
import { graphOf, pours, seriesOf } from '../series/inventedFlows';
import { everything } from '../sample';

const SIZE = { width: 904, height: 430 };

test('everything stands inside of the drawing, names and figures apart, bars of a side do not overlap, and larger amounts have longer bars', () => {
  fc.assert(
    fc.property(pours, fc.constantFrom(0 as const, 1 as const), fc.nat({ max: 12 }), (some, half, long) => {
      const series = foldFlow(seriesOf(graphOf(some)), 5);
      const texts = new Map(
        series.layers
          .flat()
          .map(({ id }) => [id, { name: '办公水电办事等'.repeat(4).slice(0, 1 + long * 2), figure: '<0.01%' }]),
      );
      const { nodes, bands, height } = slideSankey(series, half, texts, SIZE);
      for (const side of ['left', 'right'] as const) {
        const bars = nodes.filter((node) => node.side === side);
        bars.forEach(({ bar, node }, index) => {
          expect(bar.y).toBeGreaterThanOrEqual(-0.02);
          const next = bars[index + 1];
          if (!next) return;
          expect(bar.y + bar.height).toBeLessThanOrEqual(next.bar.y + 0.02);
          if (node.key === 'rest' || ['rest', 'undisclosed'].includes(next.node.key)) return;
          expect(bar.height).toBeGreaterThanOrEqual(next.bar.height - 0.02);
        });
        for (const { bar } of bars) expect(bar.y + bar.height).toBeLessThanOrEqual(height + 0.02);
      }
      for (const { name, figure, side, textX } of nodes) {
        const widest = Math.max(0, ...name.map(({ text }) => textWidth(text, 30)));
        const room = side === 'left' ? textX : SIZE.width - textX;
        expect(widest + (figure.large ? 0 : textWidth(figure.text, 26))).toBeLessThan(room);
      }
      for (const { outline } of bands) expect(outline).not.toMatch(/NaN|Infinity/);
    }),
    { numRuns: everything ? 500 : 60 },
  );
});
