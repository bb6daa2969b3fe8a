/** Where the matter of a slide is told in a deck that has no such slide: what decks once had, by the kinds of today. */
const BECAME: Readonly<Record<string, string>> = {
  title: 'total',
  bridge: 'total',
  changes: 'total',
  sources: 'spending',
  purposes: 'spending',
  project: 'projects',
};

/**
 * Index of the step that an address names. One that is no longer there leads to the slide that tells the same, and any other
 * to the beginning: an address that somebody has written down stays good.
 * @param steps id and kind of slide of every step
 */
export function nearestStep(steps: readonly { id: string; kind: string }[], asked: string): number {
  const exact = steps.findIndex(({ id }) => id === asked);
  if (exact >= 0) return exact;
  const named = (kind: string): boolean => asked.startsWith(`${kind}-`);
  const same = steps.findIndex(({ kind }) => named(kind));
  if (same >= 0) return same;
  const [, became] = Object.entries(BECAME).find(([kind]) => named(kind)) ?? [];
  return Math.max(
    0,
    steps.findIndex(({ kind }) => kind === became),
  );
}
