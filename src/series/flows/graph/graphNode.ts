import { MANNERS, type BudgetIndex, type Manner } from '../../../model/BudgetIndex';
import { columnName } from '../../../model/tables/columnNames';
import type { Fact } from '../../../model/fact';
import { nodeId, type Flow, type FlowEnd, type FlowNode } from '../../../model/flow';
import { sumYuan, toFen, type Yuan } from '../../../model/money';
import { incomeSources } from './incomeSources';
import { CLASS_OF_COLUMN } from './samePayments';

/** What the screen and the tables call money that the document does not follow. */
const UNDISCLOSED = '未公开';

/** A node of the graph with its printed figure, or with what flows through it where none is printed. */
export function graphNode({ layer, key }: FlowEnd, flows: readonly Flow[], index: BudgetIndex): FlowNode {
  const id = nodeId(layer, key);
  const inflow = sumOf(flows.filter(({ to }) => to === id));
  const outflow = sumOf(flows.filter(({ from }) => from === id));
  if (layer === 'source') {
    const fact = index.at('income', '', key) ?? incomeSources(index).find((source) => source.key === key)?.fact;
    const amount = fact?.amount ?? outflow;
    return { id, layer, key, name: sourceName(index, key), amount, inflow: amount, outflow, fact: fact?.id ?? null };
  }
  if (key === 'undisclosed' || layer === 'economic') {
    const name = key === 'undisclosed' ? UNDISCLOSED : economicName(index, key);
    const out = layer === 'economic' ? inflow : outflow;
    return { id, layer, key, name, amount: inflow, inflow, outflow: out, fact: null };
  }
  if (layer === 'manner') {
    const fact = mannerFact(index, key, inflow);
    const name = columnName('expenditure', key);
    return { id, layer, key, name, amount: fact?.amount ?? inflow, inflow, outflow, fact: fact?.id ?? null };
  }
  const fact = index.at('expenditure', key, 'total') ?? index.at('income', key, 'total') ?? index.function(key);
  const name = fact?.name ?? index.name(key);
  // A class of which only items are printed is worth what flows through it, on the side on which it is known.
  const amount = fact?.amount ?? Math.max(inflow, outflow);
  return { id, layer, key, name, amount, inflow, outflow, fact: fact?.id ?? null };
}

/** What the economic classes that are printed leave of all money. */
export function restNode(node: FlowNode, printed: Yuan): FlowNode {
  const amount = Math.max(0, toFen(node.amount - printed));
  return { ...node, amount, inflow: amount, outflow: amount };
}

const sumOf = (flows: readonly Flow[]): Yuan => sumYuan(flows.map(({ amount }) => amount));

/** The printed total of a manner, where it is that of what flows in: another table may print a part of it only. */
function mannerFact(index: BudgetIndex, key: string, inflow: Yuan): Fact | undefined {
  const fact = (MANNERS as readonly string[]).includes(key) ? index.manner(key as Manner) : undefined;
  return fact && Math.abs(fact.amount - inflow) <= fact.step * 20 ? fact : undefined;
}

/** The words of a source: the header of a table that prints it under one word, else its official name. */
function sourceName(index: BudgetIndex, key: string): string {
  const title = index.columns('income').find((column) => column.key === key)?.title ?? '';
  return key === 'fiscal_appropriation' && title !== '' && !/[\s>]/.test(title) ? title : columnName('income', key);
}

/** Name of an economic class: as the table of basic expenditure prints it, else as the project table's column is headed. */
function economicName(index: BudgetIndex, key: string): string {
  const table = index.economicTable() ?? 'basic';
  const printed = index.at('basic', key, 'total')?.name ?? index.at(table, key, 'total')?.name;
  const column = Object.entries(CLASS_OF_COLUMN).find(([, code]) => code === key)?.[0] ?? '';
  return printed ?? (column ? columnName('project', column) : key);
}
