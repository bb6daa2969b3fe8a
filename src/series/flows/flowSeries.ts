import type { Budget } from '../../model/budget';
import { FLOW_CERTAINTIES, type Flow, type FlowCertainty, type FlowGraph, type FlowNode } from '../../model/flow';
import { sumYuan, toFen, type Yuan } from '../../model/money';
import { layersOf } from './flowLayers';
import { stoppedFlows } from './stoppedFlows';
import { foldFlow, withBandIds } from './foldFlow';
import { BudgetIndex, usualStep } from '../../model/BudgetIndex';

/** A node as it is drawn and listed. A folded one holds its members, which are not drawn. */
export interface SeriesNode {
  id: string;
  kind: FlowNode['layer'];
  key: string;
  /** As printed; empty for a folded node. */
  name: string;
  amount: Yuan;
  /** Part of the whole, 0 to 1. */
  share: number;
  inflow: Yuan;
  outflow: Yuan;
  /** Whether its amount rests on a figure whose place a rule chose. */
  inferred?: true;
  members: SeriesNode[];
}

/** Money between two nodes of one certainty and one rule. */
export interface SeriesBand {
  id: string;
  from: string;
  to: string;
  amount: Yuan;
  min: Yuan;
  max: Yuan;
  share: number;
  certainty: FlowCertainty;
  rule: string;
}

/** What a flow chart shows, before any pixel. */
export interface FlowSeries {
  total: Yuan;
  step: Yuan;
  /** Sources, functions, manners where tables print them, economic classes; each by size, what is undisclosed, or a manner that nothing follows, last. */
  layers: SeriesNode[][];
  /** Between the layers, in the order in which they leave their nodes. */
  bands: SeriesBand[][];
  /** What the last layer lacks because the document stops before it: no band leads there, so it is no node of the drawing. */
  stopped?: SeriesNode;
}

/** Share of the whole below which two or more nodes of a layer are folded into one. */
const FOLD_BELOW = 0.005;

/** Where a layer has more nodes than these, each layer keeps its largest and folds the rest: nobody can tell more apart. */
const MOST_NODES = 40;
const KEPT_NODES = 24;

/** The flows of a budget in the order and grouping in which they are shown. */
export function flowSeries(budget: Budget, graph: FlowGraph): FlowSeries {
  const sources = sumYuan(graph.nodes.filter((node) => node.layer === 'source').map((node) => node.amount));
  const total = BudgetIndex.of(budget).grandTotal()?.amount ?? sources;
  const guessed = guessedNodes(budget, graph);
  const { flows, nodes, stopped } = stoppedFlows(graph);
  const leaving = new Set(flows.map(({ from }) => from));
  const layers = layersOf(graph.reach).map((kind) => layerOf(nodes, kind, { total, guessed, leaving }));
  const place = placesOf(layers);
  const drawn = bandsOf(flows, place, total);
  const bands = layers.slice(1).map((_, half) => drawn.filter((band) => place.get(band.from)?.layer === half));
  const series = {
    total,
    step: usualStep(budget),
    layers,
    bands,
    ...(stopped ? { stopped: seriesNode(stopped, total) } : {}),
  };
  return layers.some((nodes) => nodes.length > MOST_NODES) ? foldFlow(series, KEPT_NODES) : series;
}

/** What is known of the whole chart when a layer is made. */
interface Whole {
  total: Yuan;
  /** Ids of nodes that rest on a figure whose place a rule chose. */
  guessed: ReadonlySet<string>;
  /** Ids of nodes that money leaves. */
  leaving: ReadonlySet<string>;
}

/** The nodes of one layer by size, small ones folded. A manner that nothing follows ends its layer: beside it the next one stays free. */
function layerOf(
  nodes: readonly FlowNode[],
  kind: FlowNode['layer'],
  { total, guessed, leaving }: Whole,
): SeriesNode[] {
  const ends = ({ id }: SeriesNode): boolean => kind === 'manner' && !leaving.has(id);
  const layer = nodes
    .filter((node) => node.layer === kind)
    .map((node) =>
      guessed.has(node.id) ? { ...seriesNode(node, total), inferred: true as const } : seriesNode(node, total),
    );
  const sorted = layer.sort(
    (a, b) =>
      Number(isStop(a)) - Number(isStop(b)) ||
      Number(ends(a)) - Number(ends(b)) ||
      b.amount - a.amount ||
      (a.key < b.key ? -1 : 1),
  );
  const small = sorted.filter((node) => !isStop(node) && Math.abs(node.share) < FOLD_BELOW);
  if (small.length < 2) return sorted;
  const kept = sorted.filter((node) => !small.includes(node));
  const folded = foldedNode(kind, small);
  const stop = kept.findIndex(isStop);
  return stop < 0 ? [...kept, folded] : [...kept.slice(0, stop), folded, ...kept.slice(stop)];
}

/** Nodes whose own figure is in an inferred place, and economic classes that add such figures up. */
function guessedNodes({ facts }: Budget, { nodes, flows }: FlowGraph): Set<string> {
  const guessed = new Set(facts.filter(({ provenance }) => provenance === 'inferred').map(({ id }) => id));
  const own = nodes.filter(({ fact }) => fact !== null && guessed.has(fact)).map(({ id }) => id);
  const added = new Set(nodes.filter(({ layer }) => layer === 'economic' || layer === 'manner').map(({ id }) => id));
  const sums = flows.filter(({ to, facts: printed }) => added.has(to) && printed.some((fact) => guessed.has(fact)));
  return new Set([...own, ...sums.map(({ to }) => to)]);
}

/** What the document does not disclose ends its layer, whatever its size. */
function isStop(node: { key: string }): boolean {
  return node.key === 'undisclosed';
}

function seriesNode(node: FlowNode, total: Yuan): SeriesNode {
  const { id, layer, key, name, amount, inflow, outflow } = node;
  return { id, kind: layer, key, name, amount, share: part(amount, total), inflow, outflow, members: [] };
}

function foldedNode(kind: FlowNode['layer'], members: SeriesNode[]): SeriesNode {
  const sum = (pick: (node: SeriesNode) => number) => sumYuan(members.map(pick));
  return {
    id: `${kind}:rest`,
    kind,
    key: 'rest',
    name: '',
    amount: sum((node) => node.amount),
    share: members.reduce((share, node) => share + node.share, 0),
    inflow: sum((node) => node.inflow),
    outflow: sum((node) => node.outflow),
    ...(members.some(({ inferred }) => inferred) ? { inferred: true as const } : {}),
    members,
  };
}

interface NodePlace {
  id: string;
  layer: number;
  order: number;
}

/** Where each node of the graph is drawn; members of a folded node where that is. */
function placesOf(layers: readonly SeriesNode[][]): Map<string, NodePlace> {
  const places = new Map<string, NodePlace>();
  layers.forEach((nodes, layer) =>
    nodes.forEach((node, order) => {
      for (const { id } of [node, ...node.members]) places.set(id, { id: node.id, layer, order });
    }),
  );
  return places;
}

/** Flows between the drawn nodes. Flows of one certainty and rule that a fold brings together are added up. */
function bandsOf(flows: readonly Flow[], places: Map<string, NodePlace>, total: Yuan): SeriesBand[] {
  const groups = new Map<string, Flow[]>();
  for (const flow of flows) {
    const [from, to] = [places.get(flow.from), places.get(flow.to)];
    if (!from || !to) continue;
    const key = [from.id, to.id, flow.certainty, flow.rule].join('~');
    const group = groups.get(key);
    if (group) group.push(flow);
    else groups.set(key, [flow]);
  }
  const order = (id: string) => places.get(id)?.order ?? 0;
  const bands = [...groups.values()].map((group) => bandOf(group, places, total));
  bands.sort(
    (a, b) =>
      order(a.from) - order(b.from) ||
      order(a.to) - order(b.to) ||
      FLOW_CERTAINTIES.indexOf(a.certainty) - FLOW_CERTAINTIES.indexOf(b.certainty) ||
      b.amount - a.amount ||
      (a.rule < b.rule ? -1 : 1),
  );
  return withBandIds(bands);
}

function bandOf(group: readonly Flow[], places: Map<string, NodePlace>, total: Yuan): SeriesBand {
  const [first] = group as [Flow, ...Flow[]];
  const amount = sumYuan(group.map((flow) => flow.amount));
  return {
    id: '',
    from: places.get(first.from)?.id ?? first.from,
    to: places.get(first.to)?.id ?? first.to,
    amount,
    min: sumYuan(group.map((flow) => flow.min)),
    max: sumYuan(group.map((flow) => flow.max)),
    share: part(amount, total),
    certainty: first.certainty,
    rule: first.rule,
  };
}

/** A part of the whole; 0 where there is no whole. */
export function part(amount: Yuan, total: Yuan): number {
  return total === 0 ? 0 : amount / total;
}

/** What a node prints but its flows do not carry, on either side: rounding as a rule, never hidden. */
export function remaindersOf(node: SeriesNode): { inflow: Yuan; outflow: Yuan } {
  return {
    inflow: node.kind === 'source' ? 0 : toFen(node.amount - node.inflow),
    outflow: node.kind === 'economic' ? 0 : toFen(node.amount - node.outflow),
  };
}
