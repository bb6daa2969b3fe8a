import type { Budget } from '../../../model/budget';
import { BudgetIndex } from '../../../model/BudgetIndex';
import type { FlowEnd, FlowGraph, FlowLayer, FlowNode, FlowReach } from '../../../model/flow';
import { sumYuan } from '../../../model/money';
import { basicFlows } from './basicFlows';
import { functionClasses } from './functionClasses';
import { graphNode, restNode } from './graphNode';
import { at, flowAlone, placedFlow, type PlacedFlow } from './placedFlow';
import { incomeSources } from './incomeSources';
import { listedSourceFlows } from './listedSourceFlows';
import { basicClasses, mannerEconomicFlows, mannerFlows, mannerTable } from './mannerFlows';
import { projectFlows, sourceColumns, sourceFlows, undisclosedFlows } from './sourceFlows';
import { CLASS_OF_COLUMN } from './samePayments';

/**
 * Where the money comes from, what it is for, how it is spent and on what, by class, each flow with its certainty and range.
 * At every node inflow and outflow meet the printed figure within rounding; what is left over stays visible as the node's difference.
 */
export function flowGraph(budget: Budget): FlowGraph {
  const index = BudgetIndex.of(budget);
  const reach = reachOf(index);
  const printed = sourceFlows(index);
  const listed = printed.length > 0 ? [] : incomeSources(index);
  const into = printed.length > 0 ? printed : listedSourceFlows(index);
  const flows = [...into, ...outOfFunctions(index, reach)];
  const economic = reach === 'apart' ? basicClasses(index) : [];
  const ends = [
    ...flows.flatMap((flow) => flow.ends),
    ...listed.map(({ key }) => at('source', key)),
    ...economic.map((flow) => flow.ends[1]),
  ];
  const nodes = orderOf(index, ends).map((end) => graphNode(end, flows, index));
  return {
    reach,
    flows: flows.map(flowAlone),
    nodes: reach === 'apart' ? nodes.map((node) => listedNode(node, economic)) : nodes,
  };
}

/** How far the tables of a budget follow the money. A table of projects by economic class joins both classifications. */
function reachOf(index: BudgetIndex): FlowReach {
  if (index.columns('project').some(({ key }) => key in CLASS_OF_COLUMN)) return 'joined';
  return mannerTable(index) ? 'manner' : 'apart';
}

function outOfFunctions(index: BudgetIndex, reach: FlowReach): PlacedFlow[] {
  const table = mannerTable(index);
  if (reach === 'manner' && table) {
    const manners = mannerFlows(index, table);
    return [...manners, ...mannerEconomicFlows(index, manners)];
  }
  if (reach === 'apart')
    return functionClasses(index).map(({ code, amount, facts }) => stoppedFlow(code, amount, facts));
  const disclosed = [...basicFlows(index), ...projectFlows(index)];
  return [...disclosed, ...undisclosedFlows(index, disclosed)];
}

/** All of a class that no table divides by economic class. */
function stoppedFlow(code: string, amount: number, facts: readonly { id: string }[]): PlacedFlow {
  return placedFlow(at('function', code), at('economic', 'undisclosed'), {
    amount,
    certainty: 'undisclosed',
    rule: 'not-published',
    facts: facts.map(({ id }) => id),
  });
}

/** An economic class beside functions that no table joins with it: its own printed figure, and what these figures leave. */
function listedNode(node: FlowNode, economic: readonly PlacedFlow[]): FlowNode {
  if (node.layer !== 'economic') return node;
  if (node.key === 'undisclosed') return restNode(node, sumYuan(economic.map(({ amount }) => amount)));
  const amount = economic.find(({ to }) => to === node.id)?.amount ?? node.amount;
  return { ...node, amount, inflow: amount, outflow: amount };
}

/** Sources and functions as the tables print them, manners as columns stand, economic classes by code. */
function orderOf(index: BudgetIndex, ends: readonly FlowEnd[]): FlowEnd[] {
  const keysOf = (layer: FlowLayer) => new Set(ends.filter((end) => end.layer === layer).map(({ key }) => key));
  const table = index.functionTable() ?? 'expenditure';
  const inOrder = (layer: FlowLayer, first: readonly string[]): FlowEnd[] => {
    const keys = keysOf(layer);
    return [...new Set([...first.filter((key) => keys.has(key)), ...keys])].map((key) => at(layer, key));
  };
  return [
    ...inOrder('source', sourceColumns(index)),
    ...inOrder('function', [...index.classes('expenditure'), ...index.classes(table)]),
    ...inOrder('manner', []),
    ...inOrder('economic', [...keysOf('economic')].sort()),
  ];
}
