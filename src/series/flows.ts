import type { Budget } from '../model/budget';
import { BudgetIndex } from '../model/BudgetIndex';
import type { Flow, FlowGraph, FlowNode, FlowReach } from '../model/flow';
import { sumYuan } from '../model/money';
import { basicFlows } from './flows/basicFlows';
import { functionClasses } from './flows/functionClasses';
import { graphNode, restNode } from './flows/graphNode';
import { incomeSources } from './flows/incomeSources';
import { listedSourceFlows } from './flows/listedSourceFlows';
import { basicClasses, mannerEconomicFlows, mannerFlows, mannerTable } from './flows/mannerFlows';
import { projectFlows, sourceColumns, sourceFlows, undisclosedFlows } from './flows/otherFlows';
import { CLASS_OF_COLUMN } from './flows/payments';

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
  const ids = new Set([
    ...flows.flatMap(({ from, to }) => [from, to]),
    ...listed.map(({ key }) => `source:${key}`),
    ...economic.map(({ to }) => to),
  ]);
  const nodes = orderOf(index, ids).map((id) => graphNode(id, flows, index));
  return { reach, flows, nodes: reach === 'apart' ? nodes.map((node) => listedNode(node, economic)) : nodes };
}

/** How far the tables of a budget follow the money. A table of projects by economic class joins both classifications. */
function reachOf(index: BudgetIndex): FlowReach {
  if (index.columns('project').some(({ key }) => key in CLASS_OF_COLUMN)) return 'joined';
  return mannerTable(index) ? 'manner' : 'apart';
}

function outOfFunctions(index: BudgetIndex, reach: FlowReach): Flow[] {
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
function stoppedFlow(code: string, amount: number, facts: readonly { id: string }[]): Flow {
  const ends = { from: `function:${code}`, to: 'economic:undisclosed' };
  const sizes = { amount, min: amount, max: amount };
  return {
    ...ends,
    ...sizes,
    certainty: 'undisclosed',
    rule: 'not-published',
    facts: facts.map(({ id }) => id),
    statements: [],
  };
}

/** An economic class beside functions that no table joins with it: its own printed figure, and what these figures leave. */
function listedNode(node: FlowNode, economic: readonly Flow[]): FlowNode {
  if (node.layer !== 'economic') return node;
  if (node.key === 'undisclosed') return restNode(node, sumYuan(economic.map(({ amount }) => amount)));
  const amount = economic.find(({ to }) => to === node.id)?.amount ?? node.amount;
  return { ...node, amount, inflow: amount, outflow: amount };
}

/** Sources and functions as the tables print them, manners as columns stand, economic classes by code. */
function orderOf(index: BudgetIndex, ids: ReadonlySet<string>): string[] {
  const of = (layer: string) => [...ids].filter((id) => id.startsWith(`${layer}:`));
  const table = index.functionTable() ?? 'expenditure';
  const order = [
    ...sourceColumns(index).map((column) => `source:${column}`),
    ...[...index.classes('expenditure'), ...index.classes(table)].map((code) => `function:${code}`),
  ].filter((id) => ids.has(id));
  return [...new Set([...order, ...of('source'), ...of('function'), ...of('manner'), ...of('economic').sort()])];
}
