import type { Fact, PlacingRule } from './fact';
import type { Yuan } from './money';

/** Surest first. */
export const FLOW_CERTAINTIES = ['reported', 'derived', 'inferred', 'undisclosed'] as const;

/**
 * How sure a flow is. `reported`: printed in a cell that is itself reported or resolved. `derived`: arithmetic forces it.
 * `inferred`: the tables allow a range and a rule chose a value inside it. `undisclosed`: the document gives no economic category.
 */
export type FlowCertainty = (typeof FLOW_CERTAINTIES)[number];

/** How sure an amount is that is a printed figure itself. */
export function certaintyOf({ provenance }: Pick<Fact, 'provenance'>): 'reported' | 'inferred' {
  return provenance === 'inferred' ? 'inferred' : 'reported';
}

/** By what a flow is known: that of its figure where this is a guess, or one of its own. */
export type FlowRule =
  | PlacingRule
  | 'printed'
  | 'sum'
  | 'same-payment'
  | 'one-source'
  | 'one-solution'
  | 'narrative-pay'
  | 'runs-the-body'
  | 'what-is-left'
  | 'not-published';

/** Money that moves from a node to the next: `source:general_public` → `function:201` → `economic:302`, with `manner:basic` between the last two where tables say so. */
export interface Flow {
  from: string;
  to: string;
  amount: Yuan;
  /** Smallest and largest amount that the tables allow; both equal `amount` unless inferred. */
  min: Yuan;
  max: Yuan;
  certainty: FlowCertainty;
  /** Key of the rule that derived or chose it; `printed` for reported. Two rules between the same nodes are two flows. */
  rule: FlowRule;
  /** Ids of the facts that it rests on. */
  facts: string[];
  /** Ids of the statements that a rule quotes. */
  statements: string[];
}

/** The layers of a flow chart, from where the money comes to what it becomes; a document reaches three or all four of them. */
export const FLOW_LAYERS = ['source', 'function', 'manner', 'economic'] as const;

export type FlowLayer = (typeof FLOW_LAYERS)[number];

/** One node of the graph by what it is: a layer, and `general_public`, `201`, `basic`, `301` or `undisclosed` in it. */
export interface FlowEnd {
  layer: FlowLayer;
  key: string;
}

/** The id of a node, as addresses have it: `function:201`. */
export function nodeId(layer: FlowLayer, key: string): string {
  return `${layer}:${key}`;
}

/** A node with its printed figure. `remainder` is printed − what flows, kept and labelled, never hidden. */
export interface FlowNode extends FlowEnd {
  id: string;
  name: string;
  amount: Yuan;
  inflow: Yuan;
  outflow: Yuan;
  /** Fact that prints its figure; null for `economic:*` nodes that are sums. */
  fact: string | null;
}

/**
 * How far a document's tables follow the money. `joined`: function and economic class meet. `manner`: they meet in how the money
 * is spent, basic or project. `apart`: no table joins them, and each is a list of its own.
 */
export type FlowReach = 'joined' | 'manner' | 'apart';

export interface FlowGraph {
  reach: FlowReach;
  nodes: FlowNode[];
  flows: Flow[];
}
