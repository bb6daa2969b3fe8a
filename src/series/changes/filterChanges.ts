import type { ChangeItem } from './changeList';

/** Which changes are asked for; an empty or unknown value asks for all. */
export interface ChangeFilter {
  scope: string;
  /** `less`, `more` or `same`. */
  direction: string;
}

const SIGNS: ReadonlyMap<string, number> = new Map([
  ['less', -1],
  ['more', 1],
  ['same', 0],
]);

/** Under this part of the largest change a change is small. */
const SMALL = 0.01;

/** The changes that fit, in order, with the small ones apart if there are two or more of them. */
export function filterChanges(items: readonly ChangeItem[], { scope, direction }: ChangeFilter) {
  const known = items.some((item) => item.places.some((place) => place.scope === scope));
  const sign = SIGNS.get(direction);
  const fit = items.filter(
    (item) =>
      (!known || item.places.some((place) => place.scope === scope)) &&
      (sign === undefined || Math.sign(item.amount) === sign),
  );
  const largest = Math.abs(fit[0]?.amount ?? 0);
  const small = fit.filter((item) => item.amount !== 0 && Math.abs(item.amount) < SMALL * largest);
  const apart = small.length > 1 ? small : [];
  return {
    count: fit.length,
    shown: fit.filter((item) => item.amount !== 0 && !apart.includes(item)),
    small: apart,
    same: fit.filter((item) => item.amount === 0),
  };
}
