import { BudgetIndex } from '../../src/model/BudgetIndex';
import type { Budget } from '../../src/model/budget';
import { flowGraph } from '../../src/series/flows/graph/flowGraph';
import { bridge, foldBridge } from '../../src/series/changes/bridge';
import type { FlowCertainty } from '../../src/model/flow';

/** Every amount that a page may print, in fen, with what it is. */
export type Derivations = ReadonlyMap<number, string>;

/** Fen of an amount in yuan: binary fractions must not tell two equal amounts apart. */
export function fen(yuan: number): number {
  return Math.round(yuan * 100);
}

/**
 * All amounts that a budget's pages may print: its facts, what its sentences state, and the derivations that the pages
 * name. Worked out from the data alone, by sums and differences that are written here anew.
 */
export function derivationsOf(budget: Budget): Derivations {
  const known = new Map<number, string>();
  const add = (yuan: number, what: string): void => {
    for (const value of [yuan, -yuan]) if (!known.has(fen(value))) known.set(fen(value), what);
  };
  printed(budget, add);
  changes(budget, add);
  projects(budget, add);
  checks(budget, add);
  structure(budget, add);
  flows(budget, add);
  bridges(budget, add);
  squares(budget, add);
  return known;
}

type Add = (yuan: number, what: string) => void;

const sum = (values: readonly number[]): number =>
  values.reduce((whole, value) => whole + Math.round(value * 100), 0) / 100;

function printed(budget: Budget, add: Add): void {
  for (const fact of budget.facts) add(fact.amount, `fact ${fact.id}`);
  for (const { id, amount } of budget.statements) if (amount) add(amount.amount, `statement ${id}`);
  for (const { id, value, unit } of budget.holdings) if (unit === '元') add(value, `holding ${id}`);
  for (const { funds, project } of budget.targets) for (const { amount } of funds) add(amount, `funds of ${project}`);
  const worth: Readonly<Record<string, number>> = { 元: 1, 万元: 10_000, 亿元: 100_000_000 };
  for (const { id, value, lastYear, unit } of budget.targets.flatMap(({ targets }) => targets)) {
    const each = worth[/^(?:元|万元|亿元)/.exec(unit)?.[0] ?? ''];
    if (each === undefined) continue;
    for (const text of [value, lastYear]) {
      const number = /\d[\d,.]*/.exec(text)?.[0];
      if (number) add(Number(number.replaceAll(',', '')) * each, `target ${id}`);
    }
  }
}

/** A stated change, and last year's figure: this year's less the change. */
function changes(budget: Budget, add: Add): void {
  const stated = budget.statements.filter(({ change, current }) => change && current !== null);
  for (const { id, change, current } of stated) {
    if (!change || change.amount === null || current === null) continue;
    add(change.amount, `change ${id}`);
    add(current, `current ${id}`);
    add(sum([current, -change.amount]), `last year of ${id}`);
  }
  // What the sentences prove of last year by purpose, and what of its total they leave open.
  const purposes = stated.filter(
    ({ code, scope }, index) =>
      code.length === 7 &&
      ['general-public', 'government-funds', 'state-capital'].includes(scope) &&
      stated.findIndex((other) => other.code === code && other.scope === scope) === index,
  );
  const priorOf = (statements: typeof stated) =>
    sum(statements.map(({ current, change }) => sum([current ?? 0, -(change?.amount ?? 0)])));
  const whole = stated.filter(({ scope, subject }) => scope === 'expenditure' && /^(基本|项目)支出$/.test(subject));
  add(priorOf(purposes), 'last year by purpose, as far as it is stated');
  add(sum([priorOf(whole), -priorOf(purposes)]), 'last year without a stated purpose');
  // Last year's total is worked out from both parts of spending, a class's or section's from all of its items.
  const groups = [
    stated.filter(({ scope, subject }) => scope === 'expenditure' && /^(基本|项目)支出$/.test(subject)),
    ...[...new Set(stated.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5)]))].map((group) =>
      stated.filter(
        ({ code, scope }, index, all) =>
          group !== '' &&
          code.length === 7 &&
          code.startsWith(group) &&
          ['general-public', 'government-funds', 'state-capital'].includes(scope) &&
          all.findIndex((other) => other.code === code && other.scope === scope) === index,
      ),
    ),
  ];
  for (const group of groups.filter((some) => some.length > 1)) {
    const amount = sum(group.map(({ change }) => change?.amount ?? 0));
    const current = sum(group.map((statement) => statement.current ?? 0));
    add(amount, `change of ${group.map(({ id }) => id).join(' + ')}`);
    add(sum([current, -amount]), `last year of ${group.map(({ id }) => id).join(' + ')}`);
    // A printed class is rounded by itself, so its difference need not be that of its items.
    const code = commonStart(group.map(({ code }) => code));
    for (const fact of budget.facts.filter((fact) => code !== '' && fact.code === code && fact.column === 'total'))
      add(sum([fact.amount, -sum([current, -amount])]), `printed ${code} less last year's items`);
  }
}

/** The code of the class or section that some items share; empty where they share none. */
function commonStart(codes: readonly string[]): string {
  const shared = (length: number) => new Set(codes.map((code) => code.slice(0, length))).size === 1;
  return (codes[0] ?? '').slice(0, [5, 3].find(shared) ?? 0);
}

/** Units times each, one block of so many units, all projects together, and what of project spending none accounts for. */
function projects(budget: Budget, add: Add): void {
  const named = budget.projects.flatMap(({ amount }) => amount ?? []).map(({ amount }) => amount);
  for (const { id, amount, units } of budget.projects) {
    if (amount) add(amount.amount, `project ${id}`);
    if (!units) continue;
    add(units.each.amount, `each of ${id}`);
    add(units.count * units.each.amount, `units × each of ${id}`);
    for (let count = 1; count <= units.count; count += 1) add(count * units.each.amount, `${count} units of ${id}`);
  }
  const whole = sum(named);
  add(whole, 'all projects');
  shares(budget, add);
  const spent = budget.facts.find(
    ({ table, column, code }) => table === 'expenditure' && column === 'project' && !code,
  );
  if (spent) add(sum([spent.amount, -whole]), 'project spending that no project accounts for');
}

/** What each unit of a kind gets from all projects that every one has a part of, alone and with as many smaller ones as usual. */
function shares({ projects }: Budget, add: Add): void {
  const shared = projects.flatMap(({ units }) => (units && units.count > 1 ? [units] : []));
  const kinds = [...new Set(shared.map(({ unit }) => unit))].map((unit) => {
    const own = shared.filter((units) => units.unit === unit);
    const count = Math.max(...own.map((units) => units.count));
    return { count, each: sum(own.filter((units) => units.count === count).map(({ each }) => each.amount)) };
  });
  for (const one of kinds) {
    for (let count = 1; count <= one.count; count += 1) add(count * one.each, `${count} shares`);
    for (const other of kinds)
      add(sum([one.each, Math.floor(other.count / one.count) * other.each]), 'shares together');
  }
}

function checks(budget: Budget, add: Add): void {
  for (const { id, unit, left, right, difference, bound } of budget.checks) {
    if (unit !== '元') continue;
    add(left.value, `left of ${id}`);
    add(right.value, `right of ${id}`);
    add(difference, `difference of ${id}`);
    add(bound, `bound of ${id}`);
  }
}

/** What one of a hundred squares is worth. */
function squares(budget: Budget, add: Add): void {
  const total = BudgetIndex.of(budget).grandTotal();
  if (total) add(total.amount / 100, 'a hundredth of the total');
}

/** What is left after each step of the bridge, steps of one direction together, small ones together, and what they leave. */
function bridges(budget: Budget, add: Add): void {
  const whole = bridge(budget, null);
  if (!whole) return;
  for (const { steps, others, prior, rest } of [whole, foldBridge(whole, 4)]) {
    const amounts = [...steps.map(({ amount }) => amount), sum(others.map(({ amount }) => amount)), rest.amount];
    for (const [index, amount] of amounts.entries()) {
      add(amount, `step ${index + 1}`);
      add(sum([prior, ...amounts.slice(0, index + 1)]), `left after step ${index + 1}`);
    }
    const all = [...steps, ...others].map(({ amount }) => amount);
    add(sum(all.filter((amount) => amount < 0)), 'all decreases');
    add(sum(all.filter((amount) => amount > 0)), 'all increases');
    add(sum(all), 'all steps');
  }
}

/** Economic classes: basic and project money together; small parts folded; what printed parts leave of their sum. */
function structure(budget: Budget, add: Add): void {
  const totals = budget.facts.filter(({ column }) => column === 'total');
  for (const role of ['expenditure', 'basic'] as const) {
    const rows = totals.filter(({ table, code }) => table === role && code !== '');
    const whole = totals.find(({ table, code }) => table === 'expenditure' && code === '')?.amount ?? 0;
    for (const above of [...rows, undefined]) {
      const length = above ? above.code.length + 2 : 3;
      const below = rows.filter(({ code }) => code.length === length && (!above || code.startsWith(above.code)));
      const small = below.filter(({ amount }) => Math.abs(amount) < 0.005 * whole);
      add(sum(small.map(({ amount }) => amount)), `small parts of ${above?.code ?? role}`);
      if (above) add(sum([above.amount, ...below.map(({ amount }) => -amount)]), `rest of ${above.code}`);
    }
  }
}

/** Flows and their nodes, added up as the chart draws them: by certainty and rule, and small nodes folded. */
function flows(budget: Budget, add: Add): void {
  const graph = flowGraph(budget);
  const whole = sum(graph.nodes.filter(({ layer }) => layer === 'source').map(({ amount }) => amount));
  for (const node of graph.nodes) {
    add(node.amount, `node ${node.id}`);
    add(sum([node.amount, -node.inflow]), `rounding before ${node.id}`);
    add(sum([node.amount, -node.outflow]), `rounding after ${node.id}`);
  }
  for (const flow of graph.flows)
    for (const one of [flow.amount, flow.min, flow.max]) add(one, `${flow.from} → ${flow.to}`);
  for (const layer of ['source', 'function', 'economic']) {
    const small = graph.nodes.filter((node) => node.layer === layer && Math.abs(node.amount) < 0.005 * whole);
    add(sum(small.map(({ amount }) => amount)), `small ${layer} nodes`);
    const ids = new Set(small.map(({ id }) => id));
    const folded = graph.flows.filter(({ from, to }) => ids.has(from) || ids.has(to));
    for (const { from, to, certainty, rule } of folded) {
      const together = folded.filter(
        (other) =>
          other.certainty === certainty &&
          other.rule === rule &&
          (ids.has(from) ? other.to === to : other.from === from),
      );
      for (const key of ['amount', 'min', 'max'] as const)
        add(sum(together.map((flow) => flow[key])), `folded ${from} → ${to}`);
    }
  }
  const certainties: FlowCertainty[] = ['reported', 'derived', 'inferred', 'undisclosed'];
  for (const certainty of certainties) {
    const lower = graph.flows.filter((flow) => flow.certainty === certainty && flow.to.startsWith('economic:'));
    add(sum(lower.map(({ amount }) => amount)), `all ${certainty} flows`);
  }
}
