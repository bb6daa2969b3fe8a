import type { Problem } from '../../model/problem';

/** Thrown inside ingest when a document cannot be read at all; `ingest` turns it into a value. */
export class Refusal extends Error {
  constructor(readonly problem: Omit<Problem, 'file' | 'severity'>) {
    super(problem.kind);
  }
}

/** Ends the reading with a reason: what was expected and what stood there. */
export function refuse(kind: string, expected: string, found: string, table = '', line: number | null = null): never {
  throw new Refusal({ kind, expected, found, table, line });
}
