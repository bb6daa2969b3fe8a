import type { Flow, FlowGraph, FlowNode } from '../../src/model/flow';
import { sumYuan } from '../../src/model/money';
import type { Structure, StructurePart } from '../../src/series/structure/structure';
import { Random } from '../../tests/invent/random';

/** How often amounts of one order of magnitude occur in a budget: few are large, most are small. */
const amountIn = (random: Random): number => 100 * random.magnitude(1, 1_000_000);

/** Flows of a whole province, invented: half of the links into functions, half out of them. */
export function largeFlows(links: number): FlowGraph {
  const random = new Random(links);
  const flows: Flow[] = [];
  const functions = Math.max(30, Math.round(Math.sqrt(links) * 2));
  for (let index = 0; index < links / 2; index++) {
    const to = `function:${201_00 + (index % functions)}`;
    const amount = amountIn(random);
    const flow = {
      amount,
      min: amount,
      max: amount,
      certainty: 'reported' as const,
      rule: 'printed' as const,
      facts: [],
      statements: [],
    };
    flows.push({ ...flow, from: `source:s${random.int(1, 12)}`, to });
    flows.push({
      ...flow,
      from: to,
      to: `economic:${random.int(301_01, 301_99)}`,
      rule: 'printed' as const,
    });
  }
  return { reach: 'joined', nodes: nodesOf(flows), flows };
}

function nodesOf(flows: readonly Flow[]): FlowNode[] {
  const sums = new Map<string, { inflow: number[]; outflow: number[] }>();
  const at = (id: string) => {
    const sum = sums.get(id) ?? { inflow: [], outflow: [] };
    sums.set(id, sum);
    return sum;
  };
  for (const { from, to, amount } of flows) {
    at(from).outflow.push(amount);
    at(to).inflow.push(amount);
  }
  return [...sums].map(([id, sum]) => {
    const [layer, key] = id.split(':') as [FlowNode['layer'], string];
    const [inflow, outflow] = [sumYuan(sum.inflow), sumYuan(sum.outflow)];
    const amount = Math.max(inflow, outflow);
    return {
      id,
      layer,
      key,
      name: `名称${key}`,
      amount,
      inflow: inflow || amount,
      outflow: outflow || amount,
      fact: null,
    };
  });
}

/** Codes of a whole province, invented: classes, sections and items, about as many as asked for. */
export function largeStructure(nodes: number): Structure {
  const random = new Random(nodes);
  const classes = 25;
  const sections = 40;
  const items = Math.max(1, Math.round(nodes / classes / sections) - 1);
  const part = (code: string, ring: number, parts: StructurePart[]): StructurePart => ({
    ...{
      id: code,
      kind: 'code',
      code,
      key: code.slice(0, 3),
      name: `名称${code}`,
      ring,
      share: 0,
      certainty: 'reported',
    },
    ...{ amount: parts.length > 0 ? sumYuan(parts.map(({ amount }) => amount)) : amountIn(random), cells: [], parts },
  });
  const many = (count: number, make: (at: number) => StructurePart) =>
    Array.from({ length: count }, (_, at) => make(at));
  const parts = many(classes, (one) => {
    const top = String(201 + one);
    return part(
      top,
      0,
      many(sections, (two) => {
        const middle = `${top}${10 + two}`;
        return part(
          middle,
          1,
          many(items, (three) => part(`${middle}${100 + three}`, 2, [])),
        );
      }),
    );
  });
  const total = sumYuan(parts.map(({ amount }) => amount));
  const withShares = (some: StructurePart[]): StructurePart[] =>
    some
      .map((one) => ({ ...one, share: one.amount / total, parts: withShares(one.parts) }))
      .sort((a, b) => b.amount - a.amount);
  return { kind: 'function', total, step: 100, parts: withShares(parts), rings: 3, tables: [] };
}
