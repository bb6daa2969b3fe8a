import type { Budget } from '../../model/budget';
import { columnName } from '../../model/tables/columnNames';
import type { Flow, FlowCertainty, FlowGraph } from '../../model/flow';
import { sumYuan, type Yuan } from '../../model/money';
import { purposesByCode, type Purpose } from '../purposes/statedPurposes';
import { cellsOf, type Cell } from '../tables/cell';
import { flowParts, type FlowPart } from './flowParts';
import { CLASS_OF_COLUMN } from './graph/samePayments';
import { remaindersOf, type FlowSeries, type SeriesBand, type SeriesNode } from './flowSeries';
import { changeOf, changeParts, type Change } from '../changes/change';
import { BudgetIndex } from '../../model/BudgetIndex';

/** A sentence of the document that a rule rests on. */
export interface RuleQuote {
  text: string;
  line: number;
  endLine: number;
}

/** All that is said about one node or band when it is opened. Names come from the series, by id. */
export interface FlowDetail {
  id: string;
  /** Null for nodes: they are printed figures or sums. */
  certainty: FlowCertainty | null;
  rule: string;
  /** How the node, or the band's function, changed since last year; null where the document does not say. */
  change: Change | null;
  /** Stated changes of parts of it that do not make up the whole. */
  partial: Change['parts'];
  cells: Cell[];
  /** Sections and items of a class; empty for whatever has none. */
  parts: FlowPart[];
  quotes: RuleQuote[];
  /** What the document says a function's money is for, its sections and items included. */
  purposes?: Purpose[];
  /** Printed less what flows in and out, in yuan. */
  remainder: { inflow: Yuan; outflow: Yuan };
}

/** Longest list of cells of one detail; a folded node can rest on very many. */
const MOST_CELLS = 12;

/** The details of everything that a flow chart shows, by id. */
export function flowDetails(budget: Budget, graph: FlowGraph, series: FlowSeries): Record<string, FlowDetail> {
  const drawn = [...series.layers.flat(), ...(series.stopped ? [series.stopped] : [])];
  const nodes = drawn.flatMap((node) => [node, ...node.members]);
  const parts = flowParts(budget);
  const said = purposesByCode(budget);
  const details = [
    ...nodes.map((node) => ({
      ...nodeDetail(budget, graph, node, parts.get(node.id) ?? []),
      ...purposesWithin(said, node),
    })),
    ...series.bands.flat().map((band) => bandDetail(budget, graph, series, band)),
  ];
  return Object.fromEntries(details.map((detail) => [detail.id, detail]));
}

function nodeDetail(budget: Budget, graph: FlowGraph, node: SeriesNode, parts: FlowPart[]): FlowDetail {
  const fact = graph.nodes.find((candidate) => candidate.id === node.id)?.fact;
  return {
    id: node.id,
    certainty: null,
    rule: '',
    ...changesOf(budget, node),
    cells: cellsOf(budget, fact ? [fact] : economicFacts(budget, node)),
    parts,
    quotes: [],
    remainder: remaindersOf(node),
  };
}

/** More purposes than these are a list of their own: the page of the structure has them all. */
const MOST_PURPOSES = 6;

/** The purposes of a function class, of its sections and of its items. */
function purposesWithin(said: ReadonlyMap<string, Purpose[]>, node: SeriesNode): Pick<FlowDetail, 'purposes'> {
  if (node.kind !== 'function') return {};
  const purposes = [...said].flatMap(([code, some]) => (code.startsWith(node.key) ? some : []));
  return purposes.length > 0 ? { purposes: purposes.slice(0, MOST_PURPOSES) } : {};
}

/** The printed totals that an economic class adds up from: basic expenditure by code, project expenditure by column. */
function economicFacts(budget: Budget, node: SeriesNode): string[] {
  if (node.kind !== 'economic') return [];
  const [column] = Object.entries(CLASS_OF_COLUMN).find(([, code]) => code === node.key) ?? [];
  const index = BudgetIndex.of(budget);
  const basic = index.at(index.economicTable() ?? 'basic', node.key, 'total');
  const project = column === undefined ? undefined : BudgetIndex.of(budget).total('project', column);
  return [basic?.id, project?.id].filter((id) => id !== undefined);
}

function bandDetail(budget: Budget, graph: FlowGraph, series: FlowSeries, band: SeriesBand): FlowDetail {
  const flows = flowsOf(graph, series, band);
  const ends = series.layers.flat().filter((node) => node.id === band.from || node.id === band.to);
  const subject = ends.find((node) => node.kind === 'function') ?? ends[0];
  const statements = [...new Set(flows.flatMap((flow) => flow.statements))];
  const facts = [...new Set(flows.flatMap((flow) => flow.facts))].slice(0, MOST_CELLS);
  return {
    id: band.id,
    certainty: band.certainty,
    rule: band.rule,
    ...(subject ? changesOf(budget, subject) : { change: null, partial: [] }),
    cells: cellsOf(budget, facts),
    parts: [],
    quotes: statements.flatMap((id) => budget.statements.find((statement) => statement.id === id)?.quote ?? []),
    remainder: { inflow: 0, outflow: 0 },
  };
}

/** The flows that a band was made of. */
function flowsOf(graph: FlowGraph, series: FlowSeries, band: SeriesBand): Flow[] {
  const idsOf = (id: string) => {
    const node = series.layers.flat().find((candidate) => candidate.id === id);
    return node && node.members.length > 0 ? node.members.map((member) => member.id) : [id];
  };
  const [from, to] = [idsOf(band.from), idsOf(band.to)];
  return graph.flows.filter(
    (flow) =>
      from.includes(flow.from) && to.includes(flow.to) && flow.certainty === band.certainty && flow.rule === band.rule,
  );
}

/** The stated changes of a source or a function class: one for the whole where they make it up, else those of its parts. */
function changesOf(budget: Budget, node: SeriesNode): Pick<FlowDetail, 'change' | 'partial'> {
  const parts = node.kind === 'source' ? sourceChanges(budget, node) : functionChanges(budget, node);
  const whole = changeOf(parts);
  if (!whole) return { change: null, partial: [] };
  const current = sumYuan(parts.map((part) => part.current));
  const tolerance = ((parts.length + 1) / 2) * whole.step;
  if (Math.abs(current - node.amount) <= tolerance + 0.001) return { change: whole, partial: [] };
  return { change: null, partial: whole.parts };
}

function sourceChanges(budget: Budget, node: SeriesNode) {
  const term = plainTerm(columnName('income', node.key));
  return changeParts(
    budget,
    (statement) => statement.scope === 'income' && plainTerm(statement.subject) === term,
  ).slice(0, 1);
}

/** The words of a source without those that sentences add to the header's: `…安排的转移支付资金` is `…安排的转移支付`. */
function plainTerm(words: string): string {
  return words.replace(/资金$|收入$|预算数$/, '');
}

/** Changes of a class's items, each code once. */
function functionChanges(budget: Budget, node: SeriesNode) {
  if (node.kind !== 'function' || node.key === 'rest') return [];
  const seen = new Set<string>();
  return changeParts(
    budget,
    (statement) =>
      ['general-public', 'government-funds', 'state-capital'].includes(statement.scope) &&
      statement.code.length === 7 &&
      statement.code.startsWith(node.key),
  ).filter((part) => !seen.has(part.code) && seen.add(part.code));
}
