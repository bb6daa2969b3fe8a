import { ECONOMIC_NAMES } from './economicCodes';
import { FUNCTION_NAMES } from './functionCodes';
import type { Payment, Source } from './payment';
import type { Random } from './random';
import { CAPITAL_ITEMS, FUNDS_ITEMS } from './specialItems';

/** Function items that are one economic section by their nature: the same payment under two names. */
const PAIRS: Readonly<Record<string, string>> = {
  '2080501': '30302',
  '2080502': '30302',
  '2080505': '30108',
  '2080506': '30109',
  '2080801': '30304',
  '2101101': '30110',
  '2101102': '30110',
  '2101103': '30111',
  '2101199': '30112',
  '2210201': '30113',
  '2210202': '30102',
  '2210203': '30102',
};

const PAY = ['30101', '30102', '30103', '30106', '30107', '30112', '30114', '30199'];
const PEOPLE = Object.keys(ECONOMIC_NAMES).filter((code) => code.length === 5 && code.startsWith('303'));
const RUNNING = Object.keys(ECONOMIC_NAMES).filter((code) => code.length === 5 && code.startsWith('302'));
const CAPITAL = ['31002', '31003', '31007', '31013', '31099'];

/** Last year's amount beside this year's: gone up, gone down, the same, or new. */
export function priorBeside(random: Random, fen: number, step: number): number {
  const kind = random.weighted({ up: 4, down: 4, same: 2, new: 1 });
  if (kind === 'same') return fen;
  if (kind === 'new') return 0;
  const factor = kind === 'up' ? 1 - random.next() * 0.6 : 1 + random.next() * 1.5;
  return Math.max(step, Math.round(fen * factor));
}

/** An amount between one step and `high`, sometimes a round one. */
export function inventAmount(random: Random, smallest: number, high: number): number {
  const fen = random.magnitude(smallest, Math.max(high, smallest * 4));
  if (!random.chance(0.4)) return fen;
  const round = 10 ** random.int(4, 6);
  return Math.max(Math.round(fen / round) * round, Math.ceil(smallest / round) * round);
}

/** Basic expenditure: people and the running of the body. */
export function inventBasic(
  random: Random,
  items: readonly string[],
  sources: readonly Source[],
  smallest: number,
): Payment[] {
  const payments: Payment[] = [];
  const pay = (item: string, source: Source, nature: 'personnel' | 'operating', economic: string, high: number) => {
    const fen = inventAmount(random, smallest, high);
    payments.push({ item, source, nature, economic, project: -1, fen, prior: priorBeside(random, fen, smallest) });
  };
  const transfer = sources.includes('general_public_transfer');
  const others = sources.filter((source) => source === 'unit_funds' || source === 'fiscal_account');
  const carry = sources.filter((source) => source === 'carry_general' || source === 'carry_unit');
  // Some bodies count the transport allowance of officials among personnel.
  const allowance = random.chance(0.12) ? 'personnel' : 'operating';
  const noOperating = random.chance(0.04);
  for (const item of items) {
    const pair = PAIRS[item];
    const name = FUNCTION_NAMES[item] ?? '';
    const source: Source = transfer && random.chance(0.2) ? 'general_public_transfer' : 'general_public';
    if (pair) pay(item, source, 'personnel', pair, 300_000_00);
    else if (/运行$|机关服务|普通教育|中学|医院|教育$|扶贫机构/.test(name)) {
      for (const code of random.sample(PAY, random.int(2, PAY.length)))
        pay(item, source, 'personnel', code, 9_000_000_00);
      for (const code of random.sample(PEOPLE, random.int(0, 3))) pay(item, source, 'personnel', code, 200_000_00);
      const lines = noOperating ? [] : random.sample(RUNNING, random.int(2, 16));
      for (const code of lines) pay(item, source, code === '30239' ? allowance : 'operating', code, 400_000_00);
      if (!noOperating && random.chance(0.25)) pay(item, source, 'operating', random.pick(CAPITAL), 300_000_00);
      for (const other of others)
        if (random.chance(0.6)) pay(item, other, random.pick(['personnel', 'operating']), '30199', 4_000_000_00);
      for (const left of carry)
        if (random.chance(0.25)) pay(item, left, random.pick(['personnel', 'operating']), '30199', 90_000_00);
    } else if (item === '2080705' || random.chance(0.15)) {
      pay(item, source, 'personnel', '30199', 900_000_00);
      if (random.chance(0.3) && !noOperating) pay(item, source, 'operating', '30226', 90_000_00);
    } else if (others.length > 0 && random.chance(0.05))
      pay(item, random.pick(others), 'operating', '30299', 900_000_00);
  }
  // Special funds rarely pay for basic expenditure, official cars among it.
  for (const source of sources) {
    const special = source.startsWith('government_funds')
      ? FUNDS_ITEMS
      : source.startsWith('state_capital')
        ? CAPITAL_ITEMS
        : [];
    if (special.length === 0 || !random.chance(0.2)) continue;
    const item = random.pick(special);
    if (random.chance(0.6)) pay(item, source, 'personnel', '30199', 90_000_00);
    if (random.chance(0.6)) pay(item, source, 'operating', random.pick(['30201', '30226', '30231']), 90_000_00);
  }
  if (random.chance(0.03)) payments.forEach((payment) => (payment.prior = payment.fen));
  return payments;
}
