import * as fc from 'fast-check';
import type { Flow, FlowCertainty, FlowGraph, FlowNode, FlowRule } from '../../src/model/flow';
import { sumYuan } from '../../src/model/money';
import type { Budget } from '../../src/model/budget';
import { flowSeries, type FlowSeries } from '../../src/series/flows/flowSeries';
import { inventedBudget } from '../build/inventedData';

const CERTAINTIES: FlowCertainty[] = ['reported', 'derived', 'inferred'];

/** A rule that gives flows of each certainty. */
const RULES: Readonly<Record<FlowCertainty, FlowRule>> = {
  reported: 'printed',
  derived: 'one-solution',
  inferred: 'what-is-left',
  undisclosed: 'not-published',
};

/** A flow graph in which every node balances: money is poured from sources through functions into economic classes. */
export function graphOf(pours: readonly Pour[]): FlowGraph {
  const flows: Flow[] = pours.flatMap(({ source, code, economic, yuan, certainty }) => {
    const end = `economic:${economic === 0 ? 'undisclosed' : String(300 + economic)}`;
    const flow = (from: string, to: string, kind: FlowCertainty): Flow => ({
      from,
      to,
      amount: yuan,
      min: yuan,
      max: yuan,
      certainty: kind,
      rule: RULES[kind],
      facts: [],
      statements: [],
    });
    return [
      flow(`source:s${source}`, `function:${200 + code}`, 'reported'),
      flow(`function:${200 + code}`, end, economic === 0 ? 'undisclosed' : (CERTAINTIES[certainty] ?? 'reported')),
    ];
  });
  const ids = [...new Set(flows.flatMap((flow) => [flow.from, flow.to]))];
  const nodes = ids.map((id): FlowNode => {
    const [layer, key] = id.split(':') as [FlowNode['layer'], string];
    const inflow = sumYuan(flows.filter((flow) => flow.to === id).map((flow) => flow.amount));
    const outflow = sumYuan(flows.filter((flow) => flow.from === id).map((flow) => flow.amount));
    return {
      id,
      layer,
      key,
      name: `名称${key}`,
      amount: Math.max(inflow, outflow),
      inflow: inflow || outflow,
      outflow: outflow || inflow,
      fact: null,
    };
  });
  return { reach: 'joined', nodes, flows };
}

export interface Pour {
  source: number;
  code: number;
  economic: number;
  yuan: number;
  certainty: number;
}

/** Any number of pours, from one to very many classes, from very small to very large amounts. */
export const pours = fc.array(
  fc.record({
    source: fc.integer({ min: 1, max: 5 }),
    code: fc.integer({ min: 1, max: 40 }),
    economic: fc.integer({ min: 0, max: 12 }),
    yuan: fc.oneof(fc.integer({ min: 100, max: 100_000 }), fc.integer({ min: 100_000, max: 100_000_000 })),
    certainty: fc.integer({ min: 0, max: 2 }),
  }),
  { minLength: 1, maxLength: 60 },
);

/** The series of a graph, with its sources as the whole. */
export function seriesOf(graph: FlowGraph): FlowSeries {
  const empty: Budget = { ...inventedBudget('invented', 2031), facts: [] };
  return flowSeries(empty, graph);
}

export const series = pours.map((some) => seriesOf(graphOf(some)));
