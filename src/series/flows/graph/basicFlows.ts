import { classOf } from '../../../model/codes';
import type { Fact } from '../../../model/fact';
import type { FlowRule } from '../../../model/flow';
import { sumYuan, toFen, type Yuan } from '../../../model/money';
import type { BudgetIndex } from '../../../model/BudgetIndex';
import { at, placedFlow, type PlacedFlow } from './placedFlow';
import { PAY_WORDS, runsTheBody, SAME_PAYMENTS } from './samePayments';

/** What of an item or an economic class is not yet assigned. */
interface Rest {
  key: string;
  name: string;
  amount: Yuan;
  facts: Fact[];
}

/** Rounding may leave sums of printed figures apart by half a step for each figure. */
function agree(left: readonly Fact[], right: readonly Fact[]): boolean {
  const difference = toFen(sumYuan(left.map(({ amount }) => amount)) - sumYuan(right.map(({ amount }) => amount)));
  const bound = [...left, ...right].reduce((sum, { step }) => sum + step / 2, 0);
  return left.length > 0 && right.length > 0 && Math.abs(difference) <= bound;
}

/** Flows that arithmetic forces: the same payment, printed by function and by economic section with the same amount. */
function samePayments(items: Rest[], sections: Fact[]): { flows: PlacedFlow[]; used: Set<Fact> } {
  const flows: PlacedFlow[] = [];
  const used = new Set<Fact>();
  for (const pair of SAME_PAYMENTS) {
    const left = items.filter(({ key, amount }) => pair.items.includes(key) && amount > 0);
    const right = sections.filter((fact) => pair.sections.includes(fact.code) && !used.has(fact));
    if (
      left.length !== pair.items.length ||
      !agree(
        left.flatMap(({ facts }) => facts),
        right,
      )
    )
      continue;
    for (const item of left) {
      flows.push(
        placedFlow(at('function', classOf(item.key)), at('economic', classOf(right[0]?.code ?? '')), {
          amount: item.amount,
          certainty: 'derived',
          rule: 'same-payment',
          facts: [...item.facts, ...right].map(({ id }) => id),
        }),
      );
      item.amount = 0;
    }
    right.forEach((fact) => used.add(fact));
  }
  return { flows, used };
}

/** An assignment of so much from an item to an economic class by a rule. */
interface Part {
  item: Rest;
  to: Rest;
  amount: Yuan;
  rule: FlowRule;
  statements: string[];
}

/** Assigns what is left by stated rules, in order: what the narrative says, who runs the body, and then what remains. */
function assign(items: Rest[], classes: Rest[], index: BudgetIndex): Part[] {
  const parts: Part[] = [];
  const give = (item: Rest, to: Rest | undefined, rule: FlowRule, statements: string[] = []): void => {
    const amount = to ? Math.min(item.amount, to.amount) : 0;
    if (!to || amount <= 0) return;
    item.amount = toFen(item.amount - amount);
    to.amount = toFen(to.amount - amount);
    parts.push({ item, to, amount, rule, statements });
  };
  const byKey = (key: string): Rest | undefined => classes.find((entry) => entry.key === key);
  const running = items.filter(({ key, name }) => runsTheBody(key, name)).sort((a, b) => b.amount - a.amount);
  for (const item of items.filter((candidate) => !running.includes(candidate))) {
    const said = index
      .statements(item.key)
      .filter(({ change, use }) => PAY_WORDS.test(`${change?.reason ?? ''}${use}`));
    if (said.length > 0 || PAY_WORDS.test(item.name))
      give(
        item,
        byKey('301'),
        'narrative-pay',
        said.map(({ id }) => id),
      );
  }
  for (const key of ['302', '303']) for (const item of running) give(item, byKey(key), 'runs-the-body');
  // Goods before people for whatever still has no class: the largest item first, the largest class first.
  const bySize = (a: Rest, b: Rest): number => b.amount - a.amount;
  for (const item of [...items].sort(bySize))
    for (const to of [...classes].sort(bySize)) give(item, to, 'what-is-left');
  return parts;
}

/** Parts of one pair of classes become one flow; its rule is that of its largest part. */
function gather(
  parts: readonly Part[],
  left: ReadonlyMap<string, Yuan>,
  right: ReadonlyMap<string, Yuan>,
): PlacedFlow[] {
  const pairs = new Map<string, Part[]>();
  for (const part of parts) {
    const key = `${classOf(part.item.key)}>${part.to.key}`;
    pairs.set(key, [...(pairs.get(key) ?? []), part]);
  }
  const others = (all: ReadonlyMap<string, Yuan>, key: string): Yuan =>
    sumYuan([...all].filter(([other]) => other !== key).map(([, amount]) => amount));
  return [...pairs.values()].map((group): PlacedFlow => {
    const first = group.reduce((best, part) => (part.amount > best.amount ? part : best));
    const from = classOf(first.item.key);
    const to = first.to.key;
    const amount = sumYuan(group.map((part) => part.amount));
    // The smallest and largest amounts that the margins of the table of rests allow (Fréchet bounds).
    const row = left.get(from) ?? 0;
    const column = right.get(to) ?? 0;
    const min = Math.min(amount, Math.max(0, toFen(row - others(right, to))));
    const max = Math.max(amount, Math.min(row, column));
    // A range no wider than the figures' own rounding is no range.
    const width = group.flatMap(({ item }) => item.facts).reduce((sum, { step }) => sum + step, 0);
    const forced = toFen(max - min) <= width && toFen(others(left, from)) <= width;
    const forcedColumn = others(right, to) <= width;
    return placedFlow(at('function', from), at('economic', to), {
      amount,
      min: forced || forcedColumn ? amount : min,
      max: forced || forcedColumn ? amount : max,
      certainty: forced || forcedColumn ? 'derived' : 'inferred',
      rule: forced || forcedColumn ? 'one-solution' : first.rule,
      facts: [...new Set(group.flatMap((part) => [...part.item.facts, ...part.to.facts].map(({ id }) => id)))],
      statements: [...new Set(group.flatMap((part) => part.statements))],
    });
  });
}

/** Σ by class of what is left. */
function margins(rests: readonly Rest[], keyOf: (key: string) => string): Map<string, Yuan> {
  const sums = new Map<string, Yuan>();
  for (const { key, amount } of rests) sums.set(keyOf(key), toFen((sums.get(keyOf(key)) ?? 0) + amount));
  return sums;
}

/**
 * Basic expenditure from function class to economic class. No table publishes it: it is derived where arithmetic forces it,
 * and inferred inside a range where a rule has to choose.
 */
export function basicFlows(index: BudgetIndex): PlacedFlow[] {
  const items = index
    .leaves('general-public', 'basic')
    .map((fact): Rest => ({ key: fact.code, name: fact.name, amount: fact.amount, facts: [fact] }));
  const sections = index.leaves('basic', 'total');
  const { flows, used } = samePayments(items, sections);
  const classes = [...new Set(sections.map(({ code }) => classOf(code)))].map((key): Rest => {
    const open = sections.filter((fact) => classOf(fact.code) === key && !used.has(fact));
    const printed = index.at('basic', key, 'total');
    const taken = sumYuan(
      sections.filter((fact) => classOf(fact.code) === key && used.has(fact)).map(({ amount }) => amount),
    );
    // The class's own printed figure holds; its sections may miss it by rounding.
    const amount = printed ? toFen(printed.amount - taken) : sumYuan(open.map((fact) => fact.amount));
    return { key, name: printed?.name ?? '', amount: Math.max(0, amount), facts: [printed ?? open].flat() };
  });
  const open = items.filter(({ amount }) => amount > 0);
  const left = margins(open, classOf);
  const right = margins(classes, (key) => key);
  return [...flows, ...gather(assign(open, classes, index), left, right)];
}
