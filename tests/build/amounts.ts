import type { Budget } from '../../src/model/budget';
import { flowGraph } from '../../src/series/flows/graph/flowGraph';
import { derivationsOf, fen } from './derivations';

/** An amount on a page: what it is worth in yuan, and the text that stands for it. */
export interface ShownAmount {
  value: number;
  text: string;
}

/** What units on a page are worth in yuan: 元, thousand yuan, 万元, million yuan, 亿元. */
const UNITS = [1, 1_000, 10_000, 1_000_000, 100_000_000];

/** Whether a text without digits stands there, or one that shows its value in a unit, rounded to the decimals it prints. */
export function showsItsWorth({ value, text }: ShownAmount): boolean {
  const number = /[+−-]?[\d,]*\.?\d+/
    .exec(text.replace(/^\d{3,7} /, ''))?.[0]
    .replaceAll(',', '')
    .replace('−', '-');
  if (number === undefined) return true;
  // <0.1 and >99.9: a part of a hundred that is not quite none or all of it.
  if (text.startsWith('<')) return value > 0 && value < Number(number);
  if (text.startsWith('>')) return value < 100 && value > Number(number);
  const half = 0.5 * 10 ** -(number.split('.')[1]?.length ?? 0) + 1e-9;
  return UNITS.some((unit) => Math.abs(Math.abs(Number(number)) - Math.abs(value) / unit) <= half);
}

/** Finds the amounts that neither the data hold nor a stated derivation gives. */
export function strangersTo(budget: Budget): (amounts: readonly ShownAmount[]) => ShownAmount[] {
  const known = derivationsOf(budget);
  const hundred = hundredths(budget);
  return (amounts) => amounts.filter(({ value }) => !known.has(fen(value)) && !hundred.has(value.toFixed(3)));
}

/** So many yuan of every hundred: the economic classes against all of them together. */
function hundredths(budget: Budget): Set<string> {
  const nodes = flowGraph(budget).nodes.filter(({ layer, amount }) => layer === 'economic' && amount > 0);
  const whole = nodes.reduce((sum, { amount }) => sum + amount, 0);
  const small = nodes.filter(({ amount, key }) => amount < 0.005 * whole && key !== 'undisclosed');
  const parts = [...nodes.map(({ amount }) => amount), small.reduce((sum, { amount }) => sum + amount, 0)];
  return new Set(parts.map((amount) => ((100 * amount) / whole).toFixed(3)));
}
