import type { Placement } from './Problem';

/**
 * Every way to put `figures` numbers into `cells` columns without changing their order.
 * There are (cells choose figures) of them; with 12 columns at most 924.
 */
export function placements(figures: number, cells: number): Placement[] {
  const found: Placement[] = [];
  const current: number[] = [];
  const extend = (from: number): void => {
    if (current.length === figures) {
      found.push([...current]);
      return;
    }
    const last = cells - (figures - current.length);
    for (let cell = from; cell <= last; cell += 1) {
      current.push(cell);
      extend(cell + 1);
      current.pop();
    }
  };
  extend(0);
  return found;
}
