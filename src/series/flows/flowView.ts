import type { Budget } from '../../model/budget';
import { flowDetails, type FlowDetail } from './flowDetail';
import { flowGraph } from './graph/flowGraph';
import { flowSeries, type FlowSeries } from './flowSeries';
import { sureness, type Sureness } from './sureness';

/** What the flow chart and everything around it shows: plain data that can stand in the page. */
export interface FlowView {
  series: FlowSeries;
  details: Record<string, FlowDetail>;
  sureness: Sureness[];
  /** Numbers of the tables that the chart rests on, as printed, in the document's order. */
  tables: string[];
}

/** Reduces a budget to its flow chart. */
export function flowView(budget: Budget): FlowView {
  const graph = flowGraph(budget);
  const series = flowSeries(budget, graph);
  const facts = new Set([...graph.flows.flatMap((flow) => flow.facts), ...graph.nodes.map((node) => node.fact)]);
  const roles = new Set(budget.facts.filter((fact) => facts.has(fact.id)).map((fact) => fact.table));
  const tables = budget.tables.filter((table) => roles.has(table.role) && table.label !== '');
  return {
    series,
    details: flowDetails(budget, graph, series),
    sureness: sureness(series),
    tables: [...new Set(tables.map((table) => table.label))],
  };
}
