import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CODE_WIDTHS, LEAST, type Slot } from '../../src/layout/sankey/slots';
import { weightOf } from '../../src/layout/sankey/river';
import { sidewaysSankey } from '../../src/layout/sankey/sidewaysSankey';
import { codesAt } from '../../src/layout/sankey/uprightCodes';
import { uprightSankey } from '../../src/layout/sankey/uprightSankey';
import type { LabelText } from '../../src/layout/sankey/labelFor';
import { nodesById } from '../../src/series/flows/flowLayers';
import type { FlowSeries, SeriesNode } from '../../src/series/flows/flowSeries';
import { everything } from '../sample';
import { series } from '../series/inventedFlows';

const HALF_PIXEL = 0.51;
const ROUNDING = 0.02;

function textsOf(flow: FlowSeries): Map<string, LabelText> {
  const label = { code: '', name: '一个有些长的名称 and words', plain: '说明', amount: '1,234.56', share: '12.3%' };
  return new Map(flow.layers.flat().map((node) => [node.id, label]));
}

/** Bars of each layer in both forms, along the axis that money is drawn on. */
function formsOf(flow: FlowSeries): { name: string; layers: (Slot & { id: string; weight: number })[][] }[] {
  const nodes = nodesById(flow);
  const bar = ({ id, at, size }: Slot & { id: string }) => ({ id, weight: weightOf(nodes.get(id)!), at, size });
  const upright = uprightSankey(flow).layers.map(({ bars }) => bars.map(bar));
  const placed = sidewaysSankey(flow, textsOf(flow)).nodes;
  const sideways = flow.layers.map((layer) => placed.filter(({ id }) => layer.some((node) => node.id === id)).map(bar));
  return [
    { name: 'upright', layers: upright },
    { name: 'sideways', layers: sideways },
  ];
}

const given = (check: (flow: FlowSeries) => void) =>
  fc.assert(fc.property(series, check), { numRuns: everything ? 300 : 100 });

describe('the sankey layouts', () => {
  test('draw bars in proportion to amounts within half a pixel, none under the least', () =>
    given((flow) => {
      for (const { layers } of formsOf(flow)) {
        const bars = layers.flat();
        const largest = bars.reduce((a, b) => (b.weight > a.weight ? b : a));
        const scale = largest.size / largest.weight;
        for (const bar of bars) {
          expect(bar.size).toBeGreaterThanOrEqual(LEAST - ROUNDING);
          if (bar.weight * scale > LEAST) expect(Math.abs(bar.size - bar.weight * scale)).toBeLessThan(HALF_PIXEL);
        }
      }
    }));

  test('let no two bars of a layer overlap, and keep their order', () =>
    given((flow) => {
      for (const { layers } of formsOf(flow)) {
        for (const layer of layers) {
          layer.slice(1).forEach((bar, index) => {
            const before = layer[index];
            expect(bar.at).toBeGreaterThanOrEqual((before?.at ?? 0) + (before?.size ?? 0) - ROUNDING);
          });
        }
      }
    }));

  test('keep everything inside the drawing', () =>
    given((flow) => {
      for (const bar of uprightSankey(flow).layers.flatMap(({ bars }) => bars)) {
        expect(bar.at).toBeGreaterThanOrEqual(0);
        expect(bar.at + bar.size).toBeLessThanOrEqual(350 + ROUNDING);
      }
      const placed = sidewaysSankey(flow, textsOf(flow));
      for (const node of placed.nodes) {
        expect(node.at).toBeGreaterThanOrEqual(0);
        expect(node.at + node.size).toBeLessThanOrEqual(placed.height);
      }
    }));

  test('write codes apart from each other, each nearer to its own bar than to any other', () =>
    given((flow) => {
      for (const layer of uprightSankey(flow).layers) {
        const middles = new Map(layer.bars.map(({ key, at, size }) => [key, at + size / 2]));
        for (const [index, rem] of CODE_WIDTHS.entries()) {
          // A code of three digits in type of 13 px is 22 px wide; the drawing of 350 is as many rem wide.
          const pixels = (rem * 16) / 350;
          const codes = layer.codes[index] ?? [];
          codes
            .slice(1)
            .forEach((code, index) => expect((code.at - codes[index]!.at) * pixels).toBeGreaterThanOrEqual(22));
          for (const { text, at } of codes) {
            const away = Math.abs(at - middles.get(text)!);
            for (const middle of middles.values()) expect(away).toBeLessThanOrEqual(Math.abs(at - middle) + ROUNDING);
          }
        }
      }
    }));

  test('write every code where there is room', () => {
    const bar = (key: string, at: number, size: number) => ({ node: { key } as SeriesNode, at, size });
    // By hand: at 40 rem a code needs 13.1 of 350; the middles below are 12 and 14 apart.
    const bars = [bar('201', 0, 200), bar('208', 270, 20), bar('210', 290, 4), bar('221', 303, 6)];
    expect(codesAt(bars, 40).map(({ text }) => text)).toEqual(['201', '208', '210', '221']);
    expect(codesAt(bars, 18).map(({ text }) => text)).toEqual(['201', '208', '221']);
  });

  test('let no label run into a bar or another label', () =>
    given((flow) => {
      const { nodes } = sidewaysSankey(flow, textsOf(flow));
      for (const layer of flow.layers) {
        const stack = nodes.filter(({ id }) => layer.some((node) => node.id === id));
        stack.slice(1).forEach((place, index) => {
          const before = stack[index];
          const top = place.label.inside ? place.at : place.at - place.label.height;
          expect(top).toBeGreaterThanOrEqual((before?.at ?? 0) + (before?.size ?? 0) - ROUNDING);
        });
        for (const { label, size } of stack) {
          for (const line of label.lines) {
            if (label.inside) expect(line.y).toBeLessThanOrEqual(size);
            else expect(line.y).toBeLessThan(0);
          }
        }
      }
    }));

  test('give the same drawing for the same input', () =>
    given((flow) => {
      expect(uprightSankey(flow)).toEqual(uprightSankey(flow));
      expect(sidewaysSankey(flow, textsOf(flow))).toEqual(sidewaysSankey(flow, textsOf(flow)));
    }));

  test('round every coordinate to two decimals', () =>
    given((flow) => {
      const paths = uprightSankey(flow).crossings.flatMap(({ bands }) => bands.map(({ outline }) => outline));
      for (const path of paths) expect(path).not.toMatch(/\.\d{3}|NaN|e-/);
    }));
});

test('a layer of one node stands in the middle', () => {
  fc.assert(
    fc.property(
      series.filter((flow) => flow.layers[0]?.length === 1),
      (flow) => {
        const bar = uprightSankey(flow).layers[0]?.bars[0];
        expect((bar?.at ?? 0) * 2 + (bar?.size ?? 0)).toBeCloseTo(350, 1);
      },
    ),
    { numRuns: 50 },
  );
});

test('a budget without flows gives an empty drawing', () => {
  const flow: FlowSeries = { total: 0, step: 100, layers: [[], [], []], bands: [[], []] };
  expect(uprightSankey(flow).layers.flatMap(({ bars }) => bars)).toEqual([]);
  expect(sidewaysSankey(flow, new Map()).nodes).toEqual([]);
});
