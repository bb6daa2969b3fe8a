import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandPath } from '../../src/layout/sankey/bandPath';
import { edgesOf } from '../../src/layout/sankey/edgesOf';
import { weightOf } from '../../src/layout/sankey/river';
import { sankeyLayout, type SankeyForm, type SankeyLayout, type Room } from '../../src/layout/sankey/sankeyLayout';
import { sidewaysSankey } from '../../src/layout/sankey/sidewaysSankey';
import { uprightSankey } from '../../src/layout/sankey/uprightSankey';
import { LEAST } from '../../src/layout/sankey/slots';
import type { FlowSeries } from '../../src/series/flows/flowSeries';
import { everything } from '../sample';
import { series } from '../series/inventedFlows';
import { layered, stopping } from './inventedLayers';

const HALF_PIXEL = 0.51;
const ROUNDING = 0.02;

/** One form that grows with its words, and one that never grows. */
const FORMS: readonly SankeyForm<Room>[] = [
  {
    length: 500,
    money: { most: 400, least: 100, step: 20 },
    gap: 10,
    words: (_, { size, index }) => ({ before: index % 2 === 0 ? 30 : 3, after: size < 20 ? 12 : 0 }),
  },
  {
    length: 350,
    fixed: true,
    money: { most: 300, least: 300, step: 1 },
    words: () => ({ before: 0, after: 0 }),
  },
];

const anySeries = fc.oneof(layered, stopping, series);

function given(check: (flow: FlowSeries, layout: SankeyLayout<Room>, form: SankeyForm<Room>) => void): void {
  fc.assert(
    fc.property(anySeries, (flow) => FORMS.forEach((form) => check(flow, sankeyLayout(flow, form), form))),
    { numRuns: everything ? 1000 : 60 },
  );
}

describe('the layout of any number of layers', () => {
  test('has a crossing between each two layers, and every node and band with money once', () =>
    given((flow, { layers, bands }) => {
      expect(bands).toHaveLength(flow.layers.length - 1);
      expect(layers.map((bars) => bars.map(({ node }) => node))).toEqual(flow.layers);
      expect(bands.map((half) => half.map(({ band }) => band.id))).toEqual(
        flow.bands.map((half) => half.filter(({ amount }) => amount > 0).map(({ id }) => id)),
      );
    }));

  test('conserves money at every node: what comes in and what goes out fill its bar, within half a pixel', () =>
    given((_, { layers, bands }) => {
      layers.forEach((bars, layer) => {
        for (const { node, size } of bars) {
          const width = (end: 'from' | 'to', half: number) =>
            (bands[half] ?? [])
              .filter(({ band }) => band[end] === node.id)
              .reduce((sum, slots) => sum + slots[end].size, 0);
          if (layer > 0) expect(Math.abs(width('to', layer - 1) - size)).toBeLessThan(HALF_PIXEL);
          const leaving = width('from', layer);
          if (leaving > 0) expect(Math.abs(leaving - size)).toBeLessThan(HALF_PIXEL);
        }
      });
    }));

  test('lets no bar run into another with its words, and keeps all within its length', () =>
    given((_, { layers, length }) => {
      for (const bars of layers) {
        bars.forEach(({ slot, at, size }, index) => {
          const before = bars[index - 1]?.slot;
          expect(slot.at).toBeGreaterThanOrEqual(before ? before.at + before.size - ROUNDING : -ROUNDING);
          expect(slot.at + slot.size).toBeLessThanOrEqual(length + ROUNDING);
          expect(at).toBeGreaterThanOrEqual(slot.at - ROUNDING);
          expect(at + size).toBeLessThanOrEqual(slot.at + slot.size + ROUNDING);
        });
      }
    }));

  test('draws no bar thinner than can be seen, and no band where its bar has room for all of them', () =>
    given((_, { layers, bands }) => {
      const bars = new Map(layers.flat().map((bar) => [bar.node.id, bar]));
      for (const { size } of bars.values()) expect(size).toBeGreaterThanOrEqual(LEAST - ROUNDING);
      for (const end of ['from', 'to'] as const) {
        for (const half of bands) {
          for (const slots of half) {
            const siblings = half.filter(({ band }) => band[end] === slots.band[end]).length;
            const room = (bars.get(slots.band[end])?.size ?? 0) / siblings;
            expect(slots[end].size).toBeGreaterThanOrEqual(Math.min(LEAST, room) - ROUNDING);
          }
        }
      }
    }));

  test('has one scale of money in all layers', () =>
    given((_, { layers, money }, { fixed }) => {
      const whole = Math.max(...layers.map((bars) => bars.reduce((sum, { node }) => sum + weightOf(node), 0)));
      for (const { node, size } of layers.flat()) {
        const exact = (weightOf(node) / whole) * money;
        // A drawing that never grows makes all bars of a layer smaller for the sake of the least ones.
        if (exact > LEAST && !fixed) expect(Math.abs(size - exact)).toBeLessThan(HALF_PIXEL);
      }
    }));

  test('orders bands at a bar as the bars at their other end, whatever order they come in', () =>
    given((_, { layers, bands }) => {
      const bars = new Map(layers.flat().map((bar) => [bar.node.id, bar]));
      for (const [end, other] of [
        ['from', 'to'],
        ['to', 'from'],
      ] as const) {
        for (const half of bands) {
          const sorted = half.toSorted((a, b) => a[end].at - b[end].at);
          sorted.slice(1).forEach((slots, index) => {
            const before = sorted[index];
            if (!before || before.band[end] !== slots.band[end]) return;
            expect(slots[end].at).toBeCloseTo(before[end].at + before[end].size, 6);
            expect(bars.get(slots.band[other])!.at).toBeGreaterThanOrEqual(bars.get(before.band[other])!.at);
          });
        }
      }
    }));

  test('is the same for the same input', () =>
    given((flow, layout, form) => expect(sankeyLayout(flow, form)).toEqual(layout)));
});

describe('where the document stops', () => {
  const givenStops = (check: (flow: FlowSeries) => void) =>
    fc.assert(fc.property(stopping, check), { numRuns: everything ? 1000 : 60 });

  test('bars that nothing leaves are told, of every layer but the last', () =>
    givenStops((flow) => {
      const { stops } = sankeyLayout(flow, FORMS[0]!);
      flow.layers.slice(0, -1).forEach((nodes, layer) => {
        const leaving = new Set(flow.bands[layer]?.map(({ from }) => from));
        const ended = nodes.filter(({ id }) => !leaving.has(id)).map(({ id }) => id);
        expect(stops[layer]?.map(({ node }) => node.id)).toEqual(ended);
      });
      expect(stops[2]).not.toEqual([]);
    }));

  test('nothing is placed beside the stubs, so no band runs through them', () =>
    givenStops((flow) => {
      for (const form of FORMS) {
        const { layers, stops, bands } = sankeyLayout(flow, form);
        const first = Math.min(...(stops[2] ?? []).map(({ slot }) => slot.at));
        for (const { slot } of layers[3] ?? []) expect(slot.at + slot.size).toBeLessThan(first);
        for (const { from, to } of bands[2] ?? []) {
          expect(Math.max(from.at + from.size, to.at + to.size)).toBeLessThan(first + ROUNDING);
        }
      }
    }));

  test('both forms draw a stub as wide as its bar, and a line that all stubs come to', () =>
    givenStops((flow) => {
      const upright = uprightSankey(flow).crossings.map(({ stops }) => stops);
      const sideways = sidewaysSankey(flow, new Map()).stops;
      for (const forms of [upright, sideways]) {
        expect(forms).toHaveLength(3);
        expect(forms[2]?.stubs.length).toBeGreaterThan(0);
        for (const { stubs, line, from, to } of forms) {
          expect(line === '').toBe(stubs.length === 0);
          if (stubs.length > 0) expect(from).toBeLessThan(to);
          for (const { outline } of stubs) expect(outline).not.toMatch(/NaN|Infinity|undefined/);
        }
      }
    }));

  test('without any band at all the bars stand as ever, each with its stub', () => {
    fc.assert(
      fc.property(series, (flow) => {
        const cut = { ...flow, bands: [flow.bands[0] ?? [], []] };
        const { layers, stops } = sankeyLayout(cut, FORMS[1]!);
        expect(layers).toEqual(sankeyLayout(flow, FORMS[1]!).layers);
        expect(stops[1]?.map(({ node }) => node)).toEqual(flow.layers[1]);
      }),
      { numRuns: 50 },
    );
  });
});

test('a chart of four layers has a column for each, none over another', () => {
  fc.assert(
    fc.property(stopping, (flow) => {
      const { columns, width, nodes } = sidewaysSankey(flow, new Map());
      columns
        .slice(1)
        .forEach(({ left }, index) => expect(left).toBeGreaterThan(columns[index]!.left + columns[index]!.width));
      expect(columns.at(-1)!.left + columns.at(-1)!.width).toBe(width);
      expect(new Set(nodes.map(({ left }) => left))).toEqual(new Set(columns.map(({ left }) => left)));
    }),
    { numRuns: 20 },
  );
});

test('a band along one axis is the other one turned over', () => {
  const [from, to] = [
    { at: 10, size: 20 },
    { at: 100.25, size: 7 },
  ];
  const turned = (path: string) => path.replace(/(-?[\d.]+) (-?[\d.]+)/g, '$2 $1');
  const [down, across] = [bandPath('x', from, to, 9, 103), bandPath('y', from, to, 9, 103)];
  // By hand: it leaves at 10 to 30, comes to 100.25 to 107.25, and bends at 56, halfway from 9 to 103.
  expect(edgesOf(down)).toBe('M10 9C10 56 100.25 56 100.25 103M30 9C30 56 107.25 56 107.25 103');
  expect(down.outline).toBe('M10 9C10 56 100.25 56 100.25 103L107.25 103C107.25 56 30 56 30 9Z');
  expect({ outline: turned(across.outline), edges: turned(edgesOf(across)) }).toEqual({
    ...down,
    edges: edgesOf(down),
  });
});
