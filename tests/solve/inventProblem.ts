import * as fc from 'fast-check';
import type { LinearConstraint, Problem, Variable } from '../../src/solve/Problem';

/** A placement problem with its truth: which cell each figure came from. */
export interface InventedProblem {
  problem: Problem;
  /** For each row the true index of the cell of each figure. */
  truth: ReadonlyMap<string, readonly number[]>;
}

const round = (value: number, step: number): number => Math.round(value / step) * step;

/**
 * A table of `children` rows and a total row, `columns` wide with a row total in front. Exact amounts are drawn first, then every
 * printed figure is rounded honestly; blank cells leave nothing behind. All its constraints are true of the exact amounts.
 */
export const inventedProblem = (largest = 1_000_000): fc.Arbitrary<InventedProblem> =>
  fc
    .tuple(
      fc.integer({ min: 2, max: 5 }),
      fc.integer({ min: 1, max: 7 }),
      fc.constantFrom(1, 0.1, 0.01),
      fc.infiniteStream(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: largest }))),
    )
    .map(([columns, children, step, stream]) => {
      const cells = ['total', ...Array.from({ length: columns }, (_, index) => `c${index}`)];
      const exact = Array.from({ length: children }, () => {
        const parts = Array.from({ length: columns }, () => {
          const [filled, amount] = stream.next().value as [boolean, number];
          return filled ? amount / 1000 : 0;
        });
        if (!parts.some((part) => part !== 0)) parts[0] = 1.234;
        return parts;
      });
      const rows = [exact.reduce((sum, row) => sum.map((value, index) => value + (row[index] ?? 0))), ...exact];
      return tableOf(rows, cells, step);
    });

function tableOf(rows: readonly (readonly number[])[], cells: readonly string[], step: number): InventedProblem {
  const truth = new Map<string, number[]>();
  const loose = rows.map((parts, index): Variable => {
    const values = [parts.reduce((a, b) => a + b, 0), ...parts];
    const filled = values.map((value, cell) => ({ value, cell })).filter(({ value }) => value > 0);
    truth.set(
      `r${index}`,
      filled.map(({ cell }) => cell),
    );
    return {
      id: `r${index}`,
      figures: filled.map(({ value }) => ({ value: round(value, step), step })),
      cells: cells.map((cell) => `r${index}/${cell}`),
    };
  });
  const constraints: LinearConstraint[] = [
    ...loose.map(({ id }) => ({
      id: `row:${id}`,
      terms: cells.map((cell, at) => ({ cell: `${id}/${cell}`, sign: at === 0 ? (1 as const) : (-1 as const) })),
    })),
    ...cells.map((cell) => ({
      id: `column:${cell}`,
      terms: loose.map(({ id }, at) => ({ cell: `${id}/${cell}`, sign: at === 0 ? (1 as const) : (-1 as const) })),
    })),
  ];
  return { problem: { variables: loose, constraints }, truth };
}
