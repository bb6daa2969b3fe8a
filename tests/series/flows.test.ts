import { describe, expect, it } from 'vitest';
import type { Flow } from '../../src/model/flow';
import { flowGraph } from '../../src/series/flows/graph/flowGraph';
import { readText, sampleText } from '../ingest/sample';
import { invent } from '../invent/invent';

const sum = (flows: readonly Flow[]): number =>
  Math.round(flows.reduce((total, { amount }) => total + amount, 0) * 100) / 100;

describe('flows of the sample', () => {
  const graph = flowGraph(readText(sampleText()).budget);
  const between = (from: string, to: string) => graph.flows.filter((flow) => flow.from === from && flow.to === to);

  // Worked out by hand: 3,484.97 − 310.83 of matched payments = 3,174.14; less 151.04 of posts = 3,023.10.
  it('infers pay of class 201 inside the range that the margins allow', () => {
    expect(between('function:201', 'economic:301')).toMatchObject([
      { amount: 30_231_000, min: 30_231_000, max: 31_741_400, certainty: 'inferred' },
    ]);
  });

  it('keeps two rules between the same nodes as two flows', () => {
    expect(
      between('function:201', 'economic:302')
        .map(({ amount }) => amount)
        .sort(),
    ).toEqual([1_364_500, 4_250_000]);
  });

  it('derives payments that both classifications name', () => {
    const derived = between('function:208', 'economic:301').filter(({ certainty }) => certainty === 'derived');
    expect(sum(derived)).toBe(1_286_000);
    expect(sum(between('function:210', 'economic:301'))).toBe(848_900);
  });

  it('sends state capital and carryover into the node that says undisclosed', () => {
    expect(between('function:223', 'economic:undisclosed')).toMatchObject([
      { amount: 424_700, certainty: 'undisclosed' },
    ]);
    expect(between('function:229', 'economic:undisclosed')).toMatchObject([
      { amount: 33_800, certainty: 'undisclosed' },
    ]);
  });
});

describe('flows of any budget', () => {
  const seeds = Array.from({ length: 15 }, (_, index) => index + 1);

  it.each(seeds)('balance at every node, and are no more certain than what they rest on (seed %i)', (seed) => {
    const { budget } = readText(invent(seed).text);
    const { nodes, flows } = flowGraph(budget);
    const step = Math.max(...budget.facts.map((fact) => fact.step));
    for (const node of nodes) {
      const inflow = flows.filter(({ to }) => to === node.id);
      const outflow = flows.filter(({ from }) => from === node.id);
      const bound = (list: readonly Flow[]): number => (step * (list.length + 1)) / 2 + 0.01;
      if (node.layer !== 'source')
        expect(Math.abs(sum(inflow) - node.amount), node.id).toBeLessThanOrEqual(bound(inflow));
      if (node.layer === 'source')
        expect(Math.abs(sum(outflow) - node.amount), node.id).toBeLessThanOrEqual(bound(outflow));
      if (node.layer === 'function') {
        const facts = outflow.flatMap((flow) => flow.facts).length;
        expect(Math.abs(sum(outflow) - node.amount), node.id).toBeLessThanOrEqual((step * (facts + 2)) / 2 + 0.01);
      }
    }
    const project = new Set(budget.facts.filter(({ table }) => table === 'project').map(({ id }) => id));
    const inferred = new Set(budget.facts.filter(({ provenance }) => provenance === 'inferred').map(({ id }) => id));
    for (const flow of flows) {
      expect(flow.min).toBeLessThanOrEqual(flow.amount);
      expect(flow.max).toBeGreaterThanOrEqual(flow.amount);
      if (flow.certainty !== 'reported') continue;
      expect(flow.facts.some((fact) => inferred.has(fact))).toBe(false);
      if (flow.from.startsWith('function:')) expect(flow.facts.every((fact) => project.has(fact))).toBe(true);
    }
  });
});
