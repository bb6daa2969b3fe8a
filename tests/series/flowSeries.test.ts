import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sumYuan } from '../../src/model/money';
import { nearestNodes } from '../../src/series/structure/nearestParts';
import { groupsOf, neighbourOf, wayOf } from '../../src/series/flows/way';
import { graphOf, pours, series, seriesOf } from './inventedFlows';

describe('the flow series', () => {
  test('carries all the money, folded or not', () => {
    fc.assert(
      fc.property(pours, (some) => {
        const graph = graphOf(some);
        const flow = seriesOf(graph);
        const whole = sumYuan(some.map((pour) => pour.yuan));
        for (const layer of flow.layers) expect(sumYuan(layer.map((node) => node.amount))).toBe(whole);
        for (const half of flow.bands) expect(sumYuan(half.map((band) => band.amount))).toBe(whole);
      }),
    );
  });

  test('orders by size, small ones folded, what is undisclosed last', () => {
    fc.assert(
      fc.property(series, (flow) => {
        for (const layer of flow.layers) {
          const open = layer.filter((node) => node.key !== 'rest' && node.key !== 'undisclosed');
          const amounts = open.map((node) => node.amount);
          expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
          expect(open.filter((node) => node.share < 0.005).length).toBeLessThan(2);
          const stop = layer.findIndex((node) => node.key === 'undisclosed');
          if (stop >= 0) expect(stop).toBe(layer.length - 1);
        }
      }),
    );
  });

  test('gives each band an id of its own, and ends that are drawn', () => {
    fc.assert(
      fc.property(series, (flow) => {
        const bands = flow.bands.flat();
        const nodes = new Set(flow.layers.flat().map((node) => node.id));
        expect(new Set(bands.map((band) => band.id)).size).toBe(bands.length);
        for (const band of bands) expect(nodes.has(band.from) && nodes.has(band.to)).toBe(true);
      }),
    );
  });

  test('keeps two certainties between the same nodes as two bands', () => {
    const flow = seriesOf(
      graphOf([
        { source: 1, code: 1, economic: 1, yuan: 5_000, certainty: 0 },
        { source: 1, code: 1, economic: 1, yuan: 7_000, certainty: 2 },
      ]),
    );
    expect(flow.bands[1]?.map((band) => [band.id, band.amount, band.certainty])).toEqual([
      ['function:201~economic:301', 5_000, 'reported'],
      ['function:201~economic:301~2', 7_000, 'inferred'],
    ]);
  });
});

describe('moving through a chart', () => {
  test('reaches every mark by arrows', () => {
    fc.assert(
      fc.property(series, (flow) => {
        const start = groupsOf(flow)[0]?.[0] ?? '';
        const reached = new Set([start]);
        const open = [start];
        for (let id = open.pop(); id !== undefined; id = open.pop()) {
          for (const step of ['up', 'down', 'left', 'right'] as const) {
            const next = neighbourOf(flow, id, step);
            if (!reached.has(next)) open.push(next);
            reached.add(next);
          }
        }
        expect(reached.size).toBe(groupsOf(flow).flat().length);
      }),
      { numRuns: 50 },
    );
  });

  test('the way of a band holds both its ends', () => {
    fc.assert(
      fc.property(series, (flow) => {
        for (const band of flow.bands.flat()) {
          const way = wayOf(flow, band.id);
          expect([band.id, band.from, band.to].every((id) => way.has(id))).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});

test('the codes nearest to an unknown one come first', () => {
  const flow = seriesOf(
    graphOf([1, 10, 29].map((code) => ({ source: 1, code, economic: 1, yuan: 90_000 + code, certainty: 0 }))),
  );
  expect(nearestNodes(flow, 'function:299').map((node) => node.key)).toEqual(['229', '210', '201']);
  expect(nearestNodes(flow, '20705').map((node) => node.key)).toEqual(['201', '210', '229']);
});
