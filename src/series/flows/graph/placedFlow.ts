import type { Fact, PlacingRule } from '../../../model/fact';
import { nodeId, type Flow, type FlowEnd, type FlowLayer } from '../../../model/flow';

/** A flow whose two ends are known by what they are and not by their ids alone. */
export interface PlacedFlow extends Flow {
  ends: readonly [from: FlowEnd, to: FlowEnd];
}

/** A place in the graph. */
export const at = (layer: FlowLayer, key: string): FlowEnd => ({ layer, key });

/** A flow between two places; its amount is exact unless a range is given. */
export function placedFlow(
  from: FlowEnd,
  to: FlowEnd,
  told: Pick<Flow, 'amount' | 'certainty' | 'rule' | 'facts'> & Partial<Flow>,
): PlacedFlow {
  const ids = { from: nodeId(from.layer, from.key), to: nodeId(to.layer, to.key) };
  return { min: told.amount, max: told.amount, statements: [], ...told, ...ids, ends: [from, to] };
}

/** The flow alone, as it is kept. */
export function flowAlone(placed: PlacedFlow): Flow {
  const { from, to, amount, min, max, certainty, rule, facts, statements } = placed;
  return { from, to, amount, min, max, certainty, rule, facts, statements };
}

/** Whether a flow begins, or ends, at a place. */
export const leaves = ({ ends }: PlacedFlow, layer: FlowLayer, key: string): boolean => isAt(ends[0], layer, key);
export const enters = ({ ends }: PlacedFlow, layer: FlowLayer, key: string): boolean => isAt(ends[1], layer, key);

const isAt = (end: FlowEnd, layer: FlowLayer, key: string): boolean => end.layer === layer && end.key === key;

/** The rule of the first of some figures whose place is a guess: it is what a flow of them rests on. */
export function openRule(facts: readonly Fact[]): PlacingRule {
  const open = facts.find(({ provenance }) => provenance === 'inferred');
  // A kept file may name a rule of old; its words are then those of its certainty.
  return (open?.rule ?? 'first-that-fits') as PlacingRule;
}
