/** A stretch of an axis. */
export interface Slot {
  at: number;
  size: number;
}

/** Smallest width, in pixels, at which a bar or band is still seen. */
export const LEAST = 2;

/** Two decimals are enough for any screen, and keep drawings equal from build to build. */
export function round(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}

/**
 * Sizes of bars, which stand apart: in proportion to their amounts, none under `LEAST`. Only where that makes them longer
 * than the room are all made smaller.
 */
export function barSizes(amounts: readonly number[], scale: number, room = Number.POSITIVE_INFINITY): number[] {
  const sizes = amounts.map((amount) => Math.max(LEAST, Math.max(0, amount) * scale));
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  return whole > room ? sizes.map((size) => (size * room) / whole) : sizes;
}

/**
 * Sizes of bands side by side in one bar: in proportion to amounts, none under `least`. What the small ones gain is taken from the largest, so that the
 * sum stays; where that is impossible all get the same.
 * @param amounts what each is worth; negative ones count as nothing
 * @param scale pixels for one unit
 */
export function sizesOf(amounts: readonly number[], scale: number, least = LEAST): number[] {
  const exact = amounts.map((amount) => Math.max(0, amount) * scale);
  const whole = exact.reduce((sum, size) => sum + size, 0);
  const sizes = exact.map((size) => Math.max(least, size));
  let excess = sizes.reduce((sum, size) => sum + size, 0) - whole;
  const largestFirst = sizes.map((_, index) => index).sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0));
  for (const index of largestFirst) {
    const give = Math.min(excess, (sizes[index] ?? 0) - least);
    sizes[index] = (sizes[index] ?? 0) - Math.max(0, give);
    excess -= Math.max(0, give);
  }
  return sizes;
}

/**
 * Sizes of the bands at one bar, in proportion to their amounts, each at least `LEAST` wide where the bar has room for
 * that. They fill what they carry of the bar's amount; a remainder stays empty at its end.
 * @param size pixels of the bar
 * @param amount what the whole bar stands for
 */
export function bandSizes(size: number, amount: number, bands: readonly number[]): number[] {
  const carried = bands.reduce((sum, band) => sum + Math.max(0, band), 0);
  const whole = Math.max(amount, carried);
  if (whole <= 0) return bands.map(() => 0);
  const room = (size * carried) / whole;
  return sizesOf(bands, size / whole, Math.min(LEAST, room / bands.length));
}

/** Width of the upright drawing, which strips and rows share. */
export const WIDTH = 350;

/** Widths in rem from which the drawing has room for more codes, since letters do not grow with it. */
export const CODE_WIDTHS = [18, 30, 40] as const;

/** A place along the width as a percentage for SVG attributes. */
export function percentOf(at: number): string {
  return `${round((100 * at) / WIDTH)}%`;
}
