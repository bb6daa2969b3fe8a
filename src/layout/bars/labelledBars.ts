import { round } from '../sankey/slots';
import { LEAST } from './pairBars';

/** A bar from the zero line, in percent of the width, and the side of it on which its figure has room. */
export interface LabelledBar {
  at: number;
  size: number;
  /** Where the figure stands, in percent, and whether it ends there (left of the place) or begins. */
  label: number;
  end: boolean;
}

export interface LabelledBars {
  zero: number;
  bars: LabelledBar[];
}

/**
 * Diverging bars on one scale with a figure beside each. A figure stands at its bar's far end, or across the zero line
 * where the bar leaves no room. The zero line lies where the fewest figures have to cross it, then where bars are longest.
 * @param room width of a figure in percent of the whole, at most 50
 */
export function labelledBars(amounts: readonly number[], room: number): LabelledBars {
  let best = at(amounts, 50, room);
  for (let zero = room; zero <= 100 - room; zero += 0.5) {
    const tried = at(amounts, zero, room);
    const [fewer, longer] = [crossed(best) - crossed(tried), longest(tried) - longest(best)];
    if (fewer > 0 || (fewer === 0 && longer > 0)) best = tried;
  }
  return best;
}

function at(amounts: readonly number[], zero: number, room: number): LabelledBars {
  const less = Math.max(0, ...amounts.map((amount) => -amount));
  const more = Math.max(0, ...amounts);
  const scale = Math.min(less > 0 ? zero / less : Infinity, more > 0 ? (100 - zero) / more : Infinity);
  const bars = amounts.map((amount) => {
    const size = amount === 0 ? 0 : Math.max(LEAST, Math.abs(amount) * scale);
    const far = amount < 0 ? zero - size : zero + size;
    const outside = amount < 0 ? far >= room : far + room <= 100;
    return {
      at: round(amount < 0 ? far : zero),
      size: round(size),
      label: round(outside ? far : zero),
      end: outside === amount < 0,
    };
  });
  return { zero: round(zero), bars };
}

function crossed({ zero, bars }: LabelledBars): number {
  return bars.filter(({ label, size }) => size > 0 && label === zero).length;
}

function longest({ bars }: LabelledBars): number {
  return Math.max(0, ...bars.map(({ size }) => size));
}
