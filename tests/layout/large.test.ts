import { expect, test } from 'vitest';
import { largeFlows, largeStructure } from '../../bench/large/inventLarge';
import { sunburst } from '../../src/layout/sunburst/sunburst';
import { sumYuan } from '../../src/model/money';
import { seriesOf } from '../series/inventedFlows';

test.each([1_000, 10_000])('%i links fold into a chart that can be drawn, with all the money', (links) => {
  const graph = largeFlows(links);
  const flow = seriesOf(graph);
  for (const [layer, kind] of (['source', 'function', 'economic'] as const).entries()) {
    const nodes = flow.layers[layer] ?? [];
    expect(nodes.length).toBeLessThanOrEqual(24);
    const all = graph.nodes.filter((node) => node.layer === kind);
    expect(sumYuan(nodes.map(({ amount }) => amount))).toBe(sumYuan(all.map(({ amount }) => amount)));
  }
  for (const half of flow.bands) expect(half.length).toBeLessThanOrEqual(24 * 24);
});

test.each([10_000, 50_000])('of %i nodes those are drawn that can be seen, and the rest fills its place', (nodes) => {
  const { arcs, folds } = sunburst(largeStructure(nodes).parts, { radii: [84, 138, 198, 264], first: 0, letter: 14 });
  expect(arcs.length).toBeLessThan(2_500);
  expect(folds.length).toBeGreaterThan(0);
  const classes = arcs.filter(({ ring }) => ring === 0);
  expect(classes).toHaveLength(25);
  expect(classes.reduce((turn, { from, to }) => turn + to - from, 0)).toBeCloseTo(2 * Math.PI, 2);
});
