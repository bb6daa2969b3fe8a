import type { Ingested } from '../../src/ingest/ingest';

/** Numbers that a document prints and of which nothing is known and nothing was said: there must be none. */
export function untold({ budget, numbers }: Ingested): string[] {
  const told = new Set(
    budget.problems.flatMap((problem) =>
      problem.kind === 'unknown-number'
        ? [...problem.values.lines]
        : problem.kind === 'unread-cell' && problem.line !== null
          ? [problem.line]
          : [],
    ),
  );
  return numbers
    .filter(({ role, line }) => role === 'unknown' && !told.has(line))
    .map(({ line, text }) => `line ${line}: ${text}`);
}
