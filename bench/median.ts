/** The middle of several measurements; of an even number the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The measurement that three of four do not exceed. */
export function upperQuartile(values: readonly number[]): number {
  return quantile(values, 0.75);
}

/** Milliseconds for a table: the median and, in brackets, the upper quartile; a dash where nothing was measured. */
export function spread(values: readonly number[]): string {
  const measured = values.filter(Number.isFinite);
  if (measured.length === 0) return '–';
  return `${median(measured).toFixed(0)} (${upperQuartile(measured).toFixed(0)})`;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
}
