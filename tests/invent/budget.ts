import type { Body } from './body';
import { FUNCTION_NAMES } from './functionCodes';
import { inventBasic } from './basicPayments';
import type { Random } from './random';
import { inventProjects } from './projectPayments';
import type { BudgetProject, Payment, Source } from './payment';
import { CAPITAL_ITEMS, FUNDS_ITEMS } from './specialItems';

/** Everything that an invented body spends, exact to the fen. */
export interface InventedBudget {
  payments: Payment[];
  projects: BudgetProject[];
  /** Parts of 单位资金 and of its carryover by name of the overview's rows, in fen, adding up to the source. */
  unitFunds: number[];
}

/** Chooses items: some classes, some sections of each, some items of each. */
function chooseItems(random: Random): string[] {
  const special = new Set([...FUNDS_ITEMS, ...CAPITAL_ITEMS]);
  const all = Object.keys(FUNCTION_NAMES).filter((code) => code.length === 7 && !special.has(code));
  const running = random.pick(
    all.filter((code) => FUNCTION_NAMES[code] === '行政运行' || FUNCTION_NAMES[code] === '事业运行'),
  );
  const classCount = random.int(1, 12);
  const classes = new Set([running.slice(0, 3)]);
  // Bodies have staff: pensions, health care and housing come before anything rare.
  for (const code of ['208', '210', '221']) if (classes.size < classCount && random.chance(0.9)) classes.add(code);
  for (const code of random.shuffle([...new Set(all.map((item) => item.slice(0, 3)))])) {
    if (classes.size < classCount) classes.add(code);
  }
  const items = new Set([running]);
  for (const code of classes) {
    const sections = [...new Set(all.filter((item) => item.startsWith(code)).map((item) => item.slice(0, 5)))];
    const wide = random.chance(0.2) ? 6 : 3;
    for (const section of random.sample(sections, random.int(1, wide))) {
      const within = all.filter((item) => item.startsWith(section));
      for (const item of random.sample(within, random.int(1, wide))) items.add(item);
    }
  }
  return [...items].sort();
}

/** Chooses the sources besides the general public budget. */
function chooseSources(random: Random): Source[] {
  const often: readonly [Source, number][] = [
    ['general_public_transfer', 0.35],
    ['government_funds', 0.2],
    ['government_funds_transfer', 0.2],
    ['state_capital', 0.12],
    ['state_capital_transfer', 0.15],
    ['fiscal_account', 0.15],
    ['unit_funds', 0.25],
    ['carry_general', 0.3],
    ['carry_funds', 0.15],
    ['carry_capital', 0.12],
    ['carry_account', 0.08],
    ['carry_unit', 0.12],
  ];
  return often.filter(([, probability]) => random.chance(probability)).map(([source]) => source);
}

/** Invents a budget whose parts add up exactly. `smallest` is the least amount that prints as more than zero, in fen. */
export function inventBudget(random: Random, body: Body, smallest: number): InventedBudget {
  const items = chooseItems(random);
  const sources = chooseSources(random);
  const basic = inventBasic(random, items, sources, smallest);
  const { payments: spent, projects } = inventProjects(random, body, items, sources, smallest, basic);
  const payments = [...basic, ...spent].sort((a, b) => (a.item < b.item ? -1 : a.item > b.item ? 1 : 0));
  return { payments, projects, unitFunds: splitUnitFunds(random, payments) };
}

/** Unit funds are fees, subsidies from above, payments from below, business income and other income. */
function splitUnitFunds(random: Random, payments: readonly Payment[]): number[] {
  const total = payments.reduce((sum, payment) => (payment.source === 'unit_funds' ? sum + payment.fen : sum), 0);
  const parts = [0, 0, 0, 0, 0];
  if (total === 0) return parts;
  const cut = random.chance(0.5) ? 0 : Math.floor(total * random.next() * 0.9);
  const main = random.int(0, 4);
  parts[main]! += total - cut;
  parts[(main + random.int(1, 4)) % 5]! += cut;
  return parts;
}
