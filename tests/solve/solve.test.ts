import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placements } from '../../src/solve/placements';
import type { Problem } from '../../src/solve/Problem';
import { solve } from '../../src/solve/solve';
import { inventedProblem } from './inventProblem';

const RUNS = 1_500;

const figure = (value: number) => ({ value, step: 0.01 });
const sum = (id: string, total: string, ...parts: string[]) => ({
  id,
  terms: [{ cell: total, sign: 1 as const }, ...parts.map((cell) => ({ cell, sign: -1 as const }))],
});

describe('placements', () => {
  it('gives every order-preserving placement exactly once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 5 }), (figures, more) => {
        const cells = figures + more;
        const all = placements(figures, cells);
        let expected = 1;
        for (let i = 1; i <= figures; i += 1) expected = (expected * (cells - figures + i)) / i;
        expect(all).toHaveLength(expected);
        expect(new Set(all.map(String)).size).toBe(all.length);
        for (const one of all)
          expect(one.every((cell, index) => index === 0 || cell > (one[index - 1] ?? 0))).toBe(true);
      }),
    );
  });
});

describe('solve', () => {
  it('never calls a wrong cell certain, whatever the rounding', () => {
    fc.assert(
      fc.property(inventedProblem(), ({ problem, truth }) => {
        const { assignments } = solve(problem);
        for (const [id, cells] of truth) {
          const given = assignments.get(id);
          given?.certain.forEach((certain, at) => {
            if (certain) expect(given.chosen[at]).toBe(cells[at]);
          });
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('never calls a wrong cell certain where figures are as small as the rounding itself', () => {
    fc.assert(
      fc.property(inventedProblem(40), ({ problem, truth }) => {
        const { assignments } = solve(problem);
        for (const [id, cells] of truth) {
          const given = assignments.get(id);
          given?.certain.forEach((certain, at) => {
            if (certain) expect(given.chosen[at]).toBe(cells[at]);
          });
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('keeps the true placement among the possible ones', () => {
    fc.assert(
      fc.property(inventedProblem(), ({ problem, truth }) => {
        const { assignments } = solve(problem);
        for (const [id, cells] of truth) expect(assignments.get(id)?.domain.map(String)).toContain(String(cells));
      }),
      { numRuns: RUNS / 3 },
    );
  });

  it('ends within its stated bound, and says so when it did not finish', () => {
    fc.assert(
      fc.property(inventedProblem(), fc.integer({ min: 1, max: 400 }), ({ problem, truth }, maxWork) => {
        const { assignments, exhausted, work } = solve(problem, { maxWork });
        expect(assignments.size).toBe(problem.variables.length);
        if (work > maxWork) expect(exhausted).toBe(true);
        // What a search that was cut short calls certain is certain all the same.
        for (const [id, cells] of truth) {
          const given = assignments.get(id);
          given?.certain.forEach((certain, at) => certain && expect(given.chosen[at]).toBe(cells[at]));
        }
      }),
      { numRuns: RUNS / 3 },
    );
  });

  it('finds the columns of a table that lost them', () => {
    const problem: Problem = {
      variables: [
        { id: 't', figures: [figure(9), figure(4), figure(5)], cells: ['t.s', 't.a', 't.b'] },
        { id: 'x', figures: [figure(4), figure(4)], cells: ['x.s', 'x.a', 'x.b'] },
        { id: 'y', figures: [figure(5), figure(5)], cells: ['y.s', 'y.a', 'y.b'] },
      ],
      constraints: ['s', 'a', 'b'].map((column) => sum(column, `t.${column}`, `x.${column}`, `y.${column}`)),
    };
    const { assignments } = solve(problem);
    expect(assignments.get('x')?.chosen).toEqual([0, 1]);
    expect(assignments.get('y')?.chosen).toEqual([0, 2]);
    expect(assignments.get('x')?.certain).toEqual([true, true]);
  });

  it('leaves figures uncertain that two columns fit alike', () => {
    const { assignments } = solve({
      variables: [{ id: 'x', figures: [figure(4), figure(4)], cells: ['x.s', 'x.a', 'x.b'] }],
      constraints: [sum('row', 'x.s', 'x.a', 'x.b')],
    });
    expect(assignments.get('x')?.certain).toEqual([true, false]);
    expect(assignments.get('x')?.domain).toEqual([
      [0, 1],
      [0, 2],
    ]);
  });

  it('takes the better-scored placement where several fit', () => {
    const { assignments } = solve(
      {
        variables: [{ id: 'x', figures: [figure(4), figure(4)], cells: ['x.s', 'x.a', 'x.b'] }],
        constraints: [sum('row', 'x.s', 'x.a', 'x.b')],
      },
      { score: (_, placement) => (placement.includes(2) ? 1 : 0) },
    );
    expect(assignments.get('x')?.chosen).toEqual([0, 2]);
    expect(assignments.get('x')?.certain).toEqual([true, false]);
  });

  it('names a constraint that the figures contradict, and is certain of nothing that rested on it alone', () => {
    const { assignments, violated } = solve({
      variables: [{ id: 'x', figures: [figure(9), figure(4)], cells: ['x.s', 'x.a', 'x.b'] }],
      constraints: [sum('row', 'x.s', 'x.a', 'x.b')],
    });
    expect(violated).toEqual(['row']);
    expect(assignments.get('x')?.certain).toEqual([false, false]);
  });

  it('is certain of a row with as many figures as cells, even where it contradicts itself', () => {
    const { assignments } = solve({
      variables: [{ id: 'x', figures: [figure(9), figure(4), figure(4)], cells: ['x.s', 'x.a', 'x.b'] }],
      constraints: [sum('row', 'x.s', 'x.a', 'x.b')],
    });
    expect(assignments.get('x')?.certain).toEqual([true, true, true]);
  });

  it('holds parts to their whole where only one side is bounded', () => {
    const { assignments } = solve({
      variables: [
        { id: 'whole', figures: [figure(4), figure(4)], cells: ['w.s', 'w.a', 'w.b'] },
        { id: 'part', figures: [figure(3), figure(3)], cells: ['p.s', 'p.a', 'p.b'] },
        { id: 'known', figures: [figure(4)], cells: ['k.b'] },
      ],
      constraints: [
        sum('whole', 'w.s', 'w.a', 'w.b'),
        sum('part', 'p.s', 'p.a', 'p.b'),
        sum('same', 'k.b', 'w.b'),
        { ...sum('within', 'w.a', 'p.a'), relation: 'at-least-zero' },
      ],
    });
    expect(assignments.get('part')?.chosen).toEqual([0, 2]);
    expect(assignments.get('part')?.certain).toEqual([true, true]);
  });
});
