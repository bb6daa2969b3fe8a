/** The value that occurs most often, blank ones left out; empty if there is none. */
export function commonest<T extends string>(values: readonly T[]): T | '' {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
