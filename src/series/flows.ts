import type { Budget } from '../model/budget';
import { columnName } from '../model/columnNames';
import type { Flow, FlowGraph, FlowNode } from '../model/flow';
import { sumYuan } from '../model/money';
import { basicFlows } from './flows/basicFlows';
import { Ledger } from './flows/Ledger';
import { projectFlows, sourceColumns, sourceFlows, undisclosedFlows } from './flows/otherFlows';
import { CLASS_OF_COLUMN } from './flows/payments';

/** Name of an economic class: as the basic table prints it, else as the project table's column is headed. */
function economicName(ledger: Ledger, key: string): string {
  const printed = ledger.at('basic', key, 'total')?.name;
  const column = Object.entries(CLASS_OF_COLUMN).find(([, code]) => code === key)?.[0] ?? '';
  return printed ?? (column ? columnName('project', column) : key);
}

function nodeOf(id: string, flows: readonly Flow[], ledger: Ledger): FlowNode {
  const [layer = '', key = ''] = id.split(':');
  const inflow = sumYuan(flows.filter(({ to }) => to === id).map(({ amount }) => amount));
  const outflow = sumYuan(flows.filter(({ from }) => from === id).map(({ amount }) => amount));
  if (layer === 'source') {
    const fact = ledger.at('income', '', key);
    return {
      id,
      layer,
      key,
      name: columnName('income', key),
      amount: fact?.amount ?? outflow,
      inflow: fact?.amount ?? outflow,
      outflow,
      fact: fact?.id ?? null,
    };
  }
  if (layer === 'function') {
    const fact = ledger.at('expenditure', key, 'total') ?? ledger.at('income', key, 'total');
    return {
      id,
      layer,
      key,
      name: fact?.name ?? ledger.name(key),
      amount: fact?.amount ?? inflow,
      inflow,
      outflow,
      fact: fact?.id ?? null,
    };
  }
  const name = key === 'undisclosed' ? '未公开' : economicName(ledger, key);
  return { id, layer: 'economic', key, name, amount: inflow, inflow, outflow: inflow, fact: null };
}

/**
 * Where the money comes from, what it is for and what it is spent on, by class, each flow with its certainty and range.
 * At every node inflow and outflow meet the printed figure within rounding; what is left over stays visible as the node's difference.
 */
export function flowGraph(budget: Budget): FlowGraph {
  const ledger = new Ledger(budget);
  const disclosed = [...basicFlows(ledger), ...projectFlows(ledger)];
  const flows = [...sourceFlows(ledger), ...disclosed, ...undisclosedFlows(ledger, disclosed)];
  const order = [
    ...sourceColumns(ledger).map((column) => `source:${column}`),
    ...ledger.classes('expenditure').map((code) => `function:${code}`),
  ];
  const ids = new Set(flows.flatMap(({ from, to }) => [from, to]));
  const economic = [...ids].filter((id) => id.startsWith('economic:')).sort();
  const nodes = [
    ...order.filter((id) => ids.has(id)),
    ...[...ids].filter((id) => id.startsWith('function:') && !order.includes(id)),
    ...economic,
  ];
  return { nodes: nodes.map((id) => nodeOf(id, flows, ledger)), flows };
}
