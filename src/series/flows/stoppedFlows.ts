import type { Flow, FlowGraph, FlowNode } from '../../model/flow';

/** A graph as it is drawn: where a document stops nothing flows on. */
export interface DrawnGraph {
  nodes: FlowNode[];
  flows: Flow[];
  /** What the last layer lacks for it; undefined where nothing stops, or where the last layer shows it as a class of its own. */
  stopped: FlowNode | undefined;
}

/**
 * Takes out what leads into the undisclosed of a layer, where everything that does comes from nodes of which nothing is known
 * beyond: their money is drawn as stopped. A node of which a part goes on keeps its band. Where tables join both classifications
 * what they leave out is a class of its own, as it always was.
 */
export function stoppedFlows({ reach, nodes, flows }: FlowGraph): DrawnGraph {
  const open = new Set(flows.filter(({ certainty }) => certainty !== 'undisclosed').map(({ from }) => from));
  const ends = nodes.filter(({ key, layer }) => key === 'undisclosed' && (reach !== 'joined' || layer === 'function'));
  const empty = new Set(
    ends.filter(({ id }) => flows.every(({ from, to }) => to !== id || !open.has(from))).map(({ id }) => id),
  );
  const rest = flows.filter(({ to }) => !empty.has(to));
  // Functions and economic classes that no table joins are two lists, each with its whole.
  const listed = reach === 'apart';
  return {
    flows: rest,
    nodes: nodes.filter(({ id, layer, amount }) => !empty.has(id) || (listed && layer === 'economic' && amount > 0)),
    stopped: listed ? undefined : ends.find(({ id, layer }) => empty.has(id) && layer === 'economic'),
  };
}
