import { boardOf, type Board } from './domains';
import type { Placement, PlacementProblem, RowSolution, Solution, SolveOptions } from './problem';
import { filter, propagate, Work, type Domains } from './propagate';

const DEFAULT_WORK = 4_000_000;

/** A set of domains that the equations agree on, and the equations that had to be left out for it. */
interface Agreement {
  domains: Domains;
  active: boolean[];
  broken: number[];
  /** Rows that a contradiction found on the way may have touched: nothing about them is certain. */
  contested: Set<number>;
}

/** Every option of every row. */
const everything = (board: Board): Domains => board.lines.map(({ options }) => options.map((_, option) => option));

/**
 * Excludes what the equations exclude. An equation that cannot be fulfilled is left out, and all starts anew without it, so that
 * what remains rests only on equations that agree with each other. Ends after at most one round for each equation.
 */
function agree(board: Board, work: Work): Agreement {
  const active = board.balances.map(() => true);
  const broken: number[] = [];
  const contested = new Set<number>();
  const drop = (index: number): void => {
    active[index] = false;
    broken.push(index);
  };
  const base = everything(board);
  // Each equation alone: what fails here contradicts its own figures, whoever else is right.
  const alone = [...base];
  board.balances.forEach((balance, index) => {
    if (!filter(balance, alone, work).possible) drop(index);
    for (const { line } of balance.parts) alone[line] = base[line] ?? [];
  });
  for (;;) {
    const domains = [...base];
    const failed = propagate(board, domains, active, board.balances.keys(), work);
    if (failed < 0) return { domains, active, broken, contested };
    // Here equations contradict each other, and it is not known which one is wrong: their rows stay open to doubt.
    const near = new Set(board.balances[failed]?.parts.flatMap(({ line }) => board.balancesOf[line] ?? []));
    for (const index of near) {
      if (active[index]) board.balances[index]?.parts.forEach(({ line }) => contested.add(line));
    }
    drop(failed);
  }
}

/** Rows whose figures take part in an equation that the figures contradict; any of them may be the wrong one. */
function suspects(board: Board, broken: readonly number[]): Set<number> {
  const between = broken.flatMap((index) => board.balances[index]?.parts.map(({ line }) => line) ?? []);
  return new Set([...between, ...board.brokenWithin.map(({ line }) => line)]);
}

/**
 * What can be excluded without trusting a suspect row: every equation that such a row takes part in is left out, since a wrong
 * figure may fulfil some of them by chance.
 */
function withoutSuspects(board: Board, agreement: Agreement, rows: ReadonlySet<number>, work: Work): Domains {
  if (rows.size === 0) return agreement.domains;
  const active = board.balances.map(
    ({ parts }, index) => agreement.active[index] === true && !parts.some(({ line }) => rows.has(line)),
  );
  const domains = everything(board);
  propagate(board, domains, active, board.balances.keys(), work);
  return domains;
}

/** Takes one placement for each open row, the best-scored first, keeping to the equations as far as possible. */
function choose(board: Board, agreement: Agreement, options: SolveOptions, work: Work): number[] {
  const score = options.score ?? (() => 0);
  let domains: Domains = [...agreement.domains];
  const ranked = board.lines
    .map((line, index) => ({ index, options: rank(line.row, line.options, domains[index] ?? [], score) }))
    .sort((a, b) => (b.options[0]?.score ?? 0) - (a.options[0]?.score ?? 0) || a.index - b.index);
  for (const { index, options: candidates } of ranked) {
    const open = domains[index] ?? [];
    if (open.length < 2) continue;
    for (const { option } of candidates) {
      if (!open.includes(option)) continue;
      const trial = [...domains];
      trial[index] = [option];
      if (propagate(board, trial, agreement.active, board.balancesOf[index] ?? [], work) < 0) {
        domains = trial;
        break;
      }
    }
  }
  return board.lines.map((_, index) => domains[index]?.[0] ?? 0);
}

function rank(
  row: Board['lines'][number]['row'],
  options: readonly Placement[],
  domain: readonly number[],
  score: NonNullable<SolveOptions['score']>,
): { option: number; score: number }[] {
  return domain
    .map((option) => ({ option, score: score(row, options[option] ?? []) }))
    .sort((a, b) => b.score - a.score || a.option - b.option);
}

/**
 * Finds for every figure the cell that it stands in.
 *
 * `certain` figures have one cell in every placement that the equations allow. An equation that the figures contradict is left out
 * and named in `broken`; rows that a contradiction touches are certain of nothing unless they have as many figures as cells.
 * Always ends within about `maxWork` elementary steps.
 */
export function solve(problem: PlacementProblem, options: SolveOptions = {}): Solution {
  const work = new Work(options.maxWork ?? DEFAULT_WORK);
  const board = boardOf(problem);
  const agreement = agree(board, work);
  const exhausted = work.used > work.bound;
  // The choice among what is left gets a bound of its own, or an exhausted search could not take the preferred placements.
  const chosen = choose(board, agreement, options, new Work(work.bound));
  const suspect = suspects(board, agreement.broken);
  const trusted = withoutSuspects(board, agreement, suspect, work);
  const rows = new Map<string, RowSolution>();
  board.lines.forEach((line, index) => {
    const doubted = agreement.contested.has(index) || suspect.has(index);
    const possible = doubted ? line.all : (trusted[index] ?? []).map((option) => line.options[option] ?? []);
    const taken = line.options[chosen[index] ?? 0] ?? [];
    const forced = line.all.length === 1;
    const certain = line.row.figures.map(
      (_, figure) => forced || (!doubted && possible.every((placement) => placement[figure] === taken[figure])),
    );
    rows.set(line.row.id, { possible, chosen: taken, certain });
  });
  const broken = [...board.brokenWithin, ...agreement.broken.map((index) => board.balances[index])];
  return { rows, broken: broken.map((equation) => equation?.id ?? ''), work: work.used, exhausted };
}
