import { refusalOf, type ProblemPlace, type RefusalProblem, type ValuesOf } from '../../model/problems/problem';
import type { RefusalKind } from '../../model/problems/problemKinds';

/** Thrown inside ingest when a document cannot be read at all; `ingest` turns it into a value. */
export class Refusal extends Error {
  constructor(readonly problem: RefusalProblem) {
    super(problem.kind);
  }
}

/** Ends the reading with a reason: its kind, what that kind tells, and where it lies. */
export function refuse<K extends RefusalKind>(kind: K, values: ValuesOf<K>, place: Partial<ProblemPlace> = {}): never {
  throw new Refusal(refusalOf(kind, values, place));
}
