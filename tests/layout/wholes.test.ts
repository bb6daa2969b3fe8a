import type { FlowGraph } from '../../src/model/flow';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weightOf } from '../../src/layout/sankey/river';
import { sankeyLayout } from '../../src/layout/sankey/sankeyLayout';
import { LEAST } from '../../src/layout/sankey/slots';
import { sunburst } from '../../src/layout/sunburst/sunburst';
import { sumYuan } from '../../src/model/money';
import { remaindersOf } from '../../src/series/flows/flowSeries';
import type { StructurePart } from '../../src/series/structure/structure';
import { foldParts } from '../../src/series/structure/foldParts';
import { graphOf, pours, seriesOf } from '../series/inventedFlows';

/** Half a pixel, and the rounding of coordinates to two decimals. */
const HALF_PIXEL = 0.51;
const TURN = 2 * Math.PI;
const RADII = [84, 138, 198, 264];

function part(id: string, ring: number, amount: number, parts: StructurePart[] = []): StructurePart {
  const share = amount / 1e9;
  return {
    id,
    kind: 'code',
    code: id,
    key: '201',
    name: id,
    ring,
    amount,
    share,
    certainty: 'reported',
    cells: [],
    parts,
  };
}

describe('flows', () => {
  test('are conserved at every drawn node: what comes in, what goes out and what is printed are one', () => {
    fc.assert(
      fc.property(pours, (some) => {
        const flow = seriesOf(graphOf(some));
        flow.layers.forEach((nodes, layer) => {
          for (const node of nodes) {
            const coming = flow.bands[layer - 1]?.filter((band) => band.to === node.id) ?? [];
            const leaving = flow.bands[layer]?.filter((band) => band.from === node.id) ?? [];
            if (layer > 0) expect(sumYuan(coming.map((band) => band.amount))).toBe(node.amount);
            if (layer < 2) expect(sumYuan(leaving.map((band) => band.amount))).toBe(node.amount);
            expect(remaindersOf(node)).toEqual({ inflow: 0, outflow: 0 });
          }
        });
      }),
    );
  });

  test('that are folded are still there: what is shown and what is folded make the whole', () => {
    fc.assert(
      fc.property(pours, (some) => {
        const graph = graphOf(some);
        const flow = seriesOf(graph);
        for (const [layer, kind] of (['source', 'function', 'economic'] as const).entries()) {
          const nodes = flow.layers[layer] ?? [];
          const all = graph.nodes.filter((node) => node.layer === kind);
          const shown = nodes.flatMap((node) => (node.members.length > 0 ? node.members : [node]));
          expect(shown.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
          for (const node of nodes.filter(({ members }) => members.length > 0)) {
            expect(sumYuan(node.members.map(({ amount }) => amount))).toBe(node.amount);
          }
        }
      }),
    );
  });

  test('do not depend on the order in which they come', () => {
    fc.assert(
      fc.property(pours, (some) => {
        const graph = graphOf(some);
        const turned: FlowGraph = { ...graph, nodes: [...graph.nodes].reverse(), flows: [...graph.flows].reverse() };
        const ends = (flow: ReturnType<typeof seriesOf>) =>
          flow.bands.map((half) => half.map(({ from, to, amount }) => `${from} ${to} ${amount}`).sort());
        expect(seriesOf(turned).layers).toEqual(seriesOf(graph).layers);
        expect(ends(seriesOf(turned))).toEqual(ends(seriesOf(graph)));
      }),
    );
  });

  test('are as wide as they are much, within half a pixel, where all can be seen', () => {
    fc.assert(
      fc.property(pours, (some) => {
        const flow = seriesOf(graphOf(some));
        const money = { most: 300, least: 300, step: 1 };
        const placed = sankeyLayout(flow, { length: 350, money, words: () => ({ before: 0, after: 0 }) });
        const bars = new Map(placed.layers.flat().map((bar) => [bar.node.id, bar]));
        for (const half of [0, 1]) {
          for (const { band, from } of placed.bands[half] ?? []) {
            const bar = bars.get(band.from);
            const siblings = (flow.bands[half] ?? []).filter((other) => other.from === band.from && other.amount > 0);
            if (!bar) continue;
            const scale = bar.size / weightOf(bar.node);
            // Where one is too thin to be seen it is drawn wider, and the widest gives.
            if (siblings.some((other) => other.amount * scale < LEAST)) continue;
            expect(Math.abs(from.size - band.amount * scale)).toBeLessThan(HALF_PIXEL);
          }
        }
      }),
    );
  });
});

describe('parts', () => {
  const amounts = fc.array(fc.integer({ min: 1_000_000, max: 9_000_000 }), { minLength: 1, maxLength: 40 });

  test('fill the whole turn, each as far as it is much within half a pixel', () => {
    fc.assert(
      fc.property(amounts, (some) => {
        const { arcs } = sunburst(
          some.map((amount, index) => part(`${index}`, 0, amount)),
          { radii: RADII, first: 0, letter: 14 },
        );
        const whole = some.reduce((sum, amount) => sum + amount, 0);
        const outer = RADII[1] ?? 0;
        expect(arcs.at(-1)?.to).toBeCloseTo(TURN, 3);
        arcs.forEach((arc, index) => {
          expect(arc.from).toBeCloseTo(arcs[index - 1]?.to ?? 0, 3);
          expect(Math.abs((arc.to - arc.from - (TURN * arc.part.amount) / whole) * outer)).toBeLessThan(HALF_PIXEL);
        });
      }),
    );
  });

  test('of one part fill it, but for what is printed and not divided', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 5_000_000 }), (some, rest) => {
        const sum = some.reduce((total, amount) => total + amount, 0);
        const inner = some.map((amount, index) => part(`201${index}`, 1, amount));
        const { arcs } = sunburst([part('201', 0, sum + rest, inner)], { radii: RADII, first: 0, letter: 14 });
        const filled = arcs.filter((arc) => arc.ring === 1).reduce((total, arc) => total + arc.to - arc.from, 0);
        expect(Math.abs(filled - (TURN * sum) / (sum + rest)) * (RADII[2] ?? 0)).toBeLessThan(
          HALF_PIXEL + 0.02 * some.length,
        );
      }),
    );
  });

  test('that are folded are still there, once each', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9_000_000, max: 900_000_000 }), { maxLength: 60 }), (some) => {
        const all = some.map((amount, index) => part(`${index}`, 0, amount));
        const { shown, small, last } = foldParts(all);
        expect([...shown, ...small, ...last].map(({ id }) => Number(id)).sort((a, b) => a - b)).toEqual(
          all.map((_, at) => at),
        );
      }),
    );
  });

  test('are drawn alike from the same input', () => {
    fc.assert(
      fc.property(amounts, (some) => {
        const draw = () =>
          sunburst(
            some.map((amount, index) => part(`${index}`, 0, amount)),
            { radii: RADII, first: 0, letter: 14 },
          );
        expect(draw()).toEqual(draw());
      }),
    );
  });
});
