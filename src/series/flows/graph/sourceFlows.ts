import { classOf } from '../../../model/codes';
import type { Fact } from '../../../model/fact';
import type { FlowEnd } from '../../../model/flow';
import { columnSums, isThisYear } from '../../../model/tables/columnTree';
import { sumYuan, toFen } from '../../../model/money';
import { isOtherColumn } from '../../../model/tables/table';
import type { BudgetIndex } from '../../../model/BudgetIndex';
import { at, leaves, openRule, placedFlow, type PlacedFlow } from './placedFlow';
import { CLASS_OF_COLUMN } from './samePayments';

/** Columns of the income table that are sources, and those that are sums of others. */
export function sourceColumns(index: BudgetIndex): readonly string[] {
  const columns = index.columns('income');
  const sums = new Set(['total', ...columnSums(columns).map(({ whole }) => whole)]);
  return columns.map(({ key }) => key).filter((key) => !sums.has(key) && !isOtherColumn(key) && isThisYear(key));
}

/** The largest figure of a cell's row that may truly stand in the cell: its own, or one that a rule of ours put elsewhere. */
function mostIn(fact: Fact, facts: readonly Fact[]): number {
  const rivals = facts.filter(
    ({ table, row, alternatives }) =>
      table === fact.table && row === fact.row && (alternatives ?? []).includes(fact.column),
  );
  return Math.max(0, fact.amount, ...rivals.map(({ amount }) => amount));
}

/** A flow that a single printed cell states; a flow is never more certain than its fact. */
function printedFlow(fact: Fact, from: FlowEnd, to: FlowEnd, facts: readonly Fact[]): PlacedFlow {
  const sure = fact.provenance !== 'inferred';
  return placedFlow(from, to, {
    amount: fact.amount,
    min: sure ? fact.amount : Math.min(0, fact.amount),
    max: sure ? fact.amount : mostIn(fact, facts),
    certainty: sure ? 'reported' : 'inferred',
    rule: sure ? 'printed' : openRule([fact]),
    facts: [fact.id],
  });
}

/** Flows between the same two nodes, printed in several rows: one for each certainty and rule. */
function together(flows: readonly PlacedFlow[]): PlacedFlow[] {
  const sums: PlacedFlow[] = [];
  for (const flow of flows) {
    const known = sums.find(({ certainty, rule }) => certainty === flow.certainty && rule === flow.rule);
    if (!known) {
      sums.push({ ...flow });
      continue;
    }
    known.amount = toFen(known.amount + flow.amount);
    known.min = toFen(known.min + flow.min);
    known.max = toFen(known.max + flow.max);
    known.facts = [...known.facts, ...flow.facts];
  }
  return sums;
}

/** From source to function class, as the income table prints it. */
export function sourceFlows(index: BudgetIndex): PlacedFlow[] {
  return index.classes('income').flatMap((code) =>
    sourceColumns(index).flatMap((column) => {
      const fact = index.at('income', code, column);
      return fact && fact.amount !== 0
        ? [printedFlow(fact, at('source', column), at('function', code), index.budget.facts)]
        : [];
    }),
  );
}

/** Project expenditure from function class to economic class, as the project table prints it. */
export function projectFlows(index: BudgetIndex): PlacedFlow[] {
  const facts = index.budget.facts.filter(
    ({ table, code, column }) => table === 'project' && code !== '' && column !== 'total',
  );
  const classes = index.classes('project');
  return classes.flatMap((code) =>
    Object.entries(CLASS_OF_COLUMN).flatMap(([column, economic]) => {
      // Each body of the table has a row of its own for the class.
      const own = facts.filter((fact) => fact.code === code && fact.column === column && fact.amount !== 0);
      if (own.length > 0)
        return together(own.map((fact) => printedFlow(fact, at('function', code), at('economic', economic), facts)));
      // A table without class rows prints its items only.
      if (facts.some((fact) => fact.code === code)) return [];
      return facts
        .filter(
          (fact) =>
            classOf(fact.code) === code && fact.column === column && fact.amount !== 0 && fact.code.length === 7,
        )
        .map((fact) => printedFlow(fact, at('function', code), at('economic', economic), facts));
    }),
  );
}

/**
 * What a class spends beyond the parts that have an economic category: funds, state capital, carryover, or general public money
 * without a project table. A difference within rounding is none; it stays at the node as its remainder.
 */
export function undisclosedFlows(index: BudgetIndex, disclosed: readonly PlacedFlow[]): PlacedFlow[] {
  return index.classes('expenditure').flatMap((code): PlacedFlow[] => {
    const total = index.at('expenditure', code, 'total');
    if (!total) return [];
    const out = disclosed.filter((flow) => leaves(flow, 'function', code));
    const general = index.at('general-public', code, 'total');
    // Where general public money is the whole, and all of it has categories, only rounding is left.
    const rest = toFen(total.amount - sumYuan(out.map(({ amount }) => amount)));
    const bound = (total.step * (out.length + 1)) / 2;
    const noneElse = general !== undefined && general.amount === total.amount && out.length > 0;
    if (Math.abs(rest) <= bound || (noneElse && Math.abs(rest) <= total.step * 20)) return [];
    if (rest < 0) return [];
    const facts = general ? [total.id, general.id] : [total.id];
    return [
      placedFlow(at('function', code), at('economic', 'undisclosed'), {
        amount: rest,
        certainty: 'undisclosed',
        rule: 'not-published',
        facts,
      }),
    ];
  });
}
