import { MANNERS, type BudgetIndex, type Manner } from '../../../model/BudgetIndex';
import type { Fact } from '../../../model/fact';
import type { FlowCertainty, FlowEnd, FlowRule } from '../../../model/flow';
import { sumYuan, toFen, type Yuan } from '../../../model/money';
import type { TableRole } from '../../../model/tables/table';
import { at, enters, leaves, openRule, placedFlow, type PlacedFlow } from './placedFlow';
import { classFigures, functionClasses, type ClassFigure } from './functionClasses';

/** Tables that print by function code in which manner money is spent, all money before general public money. */
const TABLES: readonly TableRole[] = ['expenditure', 'general-public'];

/** The table that prints function codes by manner; undefined where none does. */
export function mannerTable(index: BudgetIndex): TableRole | undefined {
  return TABLES.find((role) => mannersOf(index, role).length > 0 && index.leaves(role, 'total').length > 0);
}

function mannersOf(index: BudgetIndex, role: TableRole): Manner[] {
  return MANNERS.filter((manner) =>
    columnsOf(index, role, manner).some((column) => index.leaves(role, column).length > 0),
  );
}

/** The columns that print a manner: basic spending may stand there by its two parts alone. */
function columnsOf(index: BudgetIndex, role: TableRole, manner: Manner): string[] {
  const isSplit = manner === 'basic' && index.leaves(role, manner).length === 0;
  return isSplit ? ['basic_personnel', 'basic_operating'] : [manner];
}

/** What each class spends in a manner. */
function mannerFigures(index: BudgetIndex, role: TableRole, manner: Manner): ClassFigure[] {
  const parts = columnsOf(index, role, manner).flatMap((column) => classFigures(index, role, column));
  return [...new Set(parts.map(({ code }) => code))].map((code) => {
    const own = parts.filter((part) => part.code === code);
    const [first] = own as [ClassFigure, ...ClassFigure[]];
    return { ...first, amount: sumYuan(own.map(({ amount }) => amount)), facts: own.flatMap(({ facts }) => facts) };
  });
}

/** From function class to manner, as the table prints it; what it does not hold of a class is undisclosed. */
export function mannerFlows(index: BudgetIndex, role: TableRole): PlacedFlow[] {
  const printed = mannersOf(index, role).flatMap((manner) =>
    mannerFigures(index, role, manner).map(({ code, amount, facts }): PlacedFlow => {
      const sure = facts.every(({ provenance }) => provenance !== 'inferred');
      const rule = !sure ? openRule(facts) : facts.length > 1 ? 'sum' : 'printed';
      const certainty = !sure ? 'inferred' : facts.length > 1 ? 'derived' : 'reported';
      return flowOf(at('function', code), at('manner', manner), amount, certainty, rule, facts);
    }),
  );
  const rests = functionClasses(index).flatMap(({ code, amount, fact }): PlacedFlow[] => {
    const known = printed.filter((flow) => leaves(flow, 'function', code));
    const rest = toFen(amount - sumYuan(known.map((flow) => flow.amount)));
    if (rest <= roundingOf(fact, known.length)) return [];
    return [flowOf(at('function', code), at('manner', 'undisclosed'), rest, 'undisclosed', 'not-published', [fact])];
  });
  return [...printed, ...rests];
}

/**
 * From manner to economic class: basic expenditure as its own table prints it. What that table does not hold, and what is spent
 * in any other manner, has no economic class.
 * @param into what flows into each manner
 */
export function mannerEconomicFlows(index: BudgetIndex, into: readonly PlacedFlow[]): PlacedFlow[] {
  const manners = [...new Set(into.map(({ ends: [, { key }] }) => key))];
  return manners.flatMap((manner) => {
    const own = into.filter((flow) => enters(flow, 'manner', manner));
    const amount = sumYuan(own.map((flow) => flow.amount));
    const classes = manner === 'basic' ? basicClasses(index) : [];
    const rest = toFen(amount - sumYuan(classes.map((flow) => flow.amount)));
    const [fact] = index.budget.facts.filter(({ id }) => own[0]?.facts.includes(id));
    if (rest <= roundingOf(fact, classes.length + own.length)) return classes;
    const known = MANNERS.find((one) => manner === one);
    const total = known && index.manner(known);
    const rested = total
      ? [total]
      : own.flatMap((flow) => index.budget.facts.filter(({ id }) => flow.facts.includes(id)));
    return [
      ...classes,
      flowOf(at('manner', manner), at('economic', 'undisclosed'), rest, 'undisclosed', 'not-published', rested),
    ];
  });
}

/** Basic expenditure by economic class as printed. */
export function basicClasses(index: BudgetIndex): PlacedFlow[] {
  const table = index.economicTable();
  if (!table) return [];
  return classFigures(index, table, 'total').map(({ code, amount, facts }) => {
    const sure = facts.every(({ provenance }) => provenance !== 'inferred');
    const [certainty, rule] = !sure
      ? (['inferred', openRule(facts)] as const)
      : facts.length > 1
        ? (['derived', 'sum'] as const)
        : (['reported', 'printed'] as const);
    return flowOf(at('manner', 'basic'), at('economic', code), amount, certainty, rule, facts);
  });
}

/** How far printed figures may miss their sum by rounding alone. */
function roundingOf(fact: Fact | undefined, parts: number): Yuan {
  return ((parts + 1) / 2) * (fact?.step ?? 0) + 0.001;
}

function flowOf(
  from: FlowEnd,
  to: FlowEnd,
  amount: Yuan,
  certainty: FlowCertainty,
  rule: FlowRule,
  facts: readonly Fact[],
): PlacedFlow {
  return placedFlow(from, to, { amount, certainty, rule, facts: facts.map(({ id }) => id) });
}
