import type { BudgetIndex } from '../../../model/BudgetIndex';
import type { Flow, FlowRule } from '../../../model/flow';
import { sumYuan, toFen } from '../../../model/money';
import type { TableRole } from '../../../model/tables/table';
import { functionClasses, type ClassFigure } from './functionClasses';
import { at, enters, placedFlow, type PlacedFlow } from './placedFlow';
import { incomeSources, type IncomeSource } from './incomeSources';

/** Tables that print what one source pays for, by function code. */
const TABLE_OF: Readonly<Partial<Record<string, TableRole>>> = {
  general_public: 'general-public',
  government_funds: 'government-funds',
  state_capital: 'state-capital',
};

/**
 * From source to function class where income is a list: printed where a table is one source's own; derived where arithmetic
 * leaves one source; else undisclosed. A crossing that nobody prints is never made.
 */
export function listedSourceFlows(index: BudgetIndex): PlacedFlow[] {
  const sources = incomeSources(index);
  const classes = functionClasses(index);
  const [only, ...others] = sources;
  if (!only) return [];
  if (others.length === 0) return classes.flatMap((one) => restFlow(only, one, one.amount));
  const own = new Map(sources.map((source) => [source, ownFlows(index, source, classes)] as const));
  const open = sources.filter((source) => own.get(source)?.length === 0);
  const printed = [...own.values()].flat();
  const [last, ...more] = open;
  if (!last) return printed;
  if (more.length > 0) return [...printed, ...open.map(undisclosedFlow)];
  // All others are printed by function, so what is left of each class is the last one's.
  const rests = classes.map((one) => {
    const known = printed.filter((flow) => enters(flow, 'function', one.code)).map(({ amount }) => amount);
    return { one, rest: toFen(one.amount - sumYuan(known)) };
  });
  if (rests.some(({ one, rest }) => rest < -one.fact.step)) return [...printed, undisclosedFlow(last)];
  return [...printed, ...rests.flatMap(({ one, rest }) => (rest > one.fact.step ? restFlow(last, one, rest) : []))];
}

/** What a source's own table prints by class, if that is all of the source; else nothing. */
function ownFlows(index: BudgetIndex, source: IncomeSource, classes: readonly ClassFigure[]): PlacedFlow[] {
  const role = TABLE_OF[source.key];
  if (!role) return [];
  const flows = classes.flatMap(({ code }): PlacedFlow[] => {
    const fact = index.at(role, code, 'total');
    if (!fact || fact.amount === 0) return [];
    return [flowOf(source, code, fact.amount, 'reported', 'printed', [fact.id])];
  });
  const sum = sumYuan(flows.map(({ amount }) => amount));
  const bound = ((flows.length + 1) / 2) * source.fact.step;
  return Math.abs(sum - source.fact.amount) <= bound ? flows : [];
}

function restFlow(source: IncomeSource, { code, fact }: ClassFigure, amount: number): PlacedFlow[] {
  return amount === 0 ? [] : [flowOf(source, code, amount, 'derived', 'one-source', [source.fact.id, fact.id])];
}

function undisclosedFlow(source: IncomeSource): PlacedFlow {
  return flowOf(source, 'undisclosed', source.fact.amount, 'undisclosed', 'not-published', [source.fact.id]);
}

function flowOf(
  { key }: IncomeSource,
  code: string,
  amount: number,
  certainty: Flow['certainty'],
  rule: FlowRule,
  facts: string[],
): PlacedFlow {
  return placedFlow(at('source', key), at('function', code), { amount, certainty, rule, facts });
}
