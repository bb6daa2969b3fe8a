import type { Budget } from '../model/budget';
import type { Check, CheckSide, CheckState } from '../model/check';

/** A check beside the thing that it is about: its state and both places, in the document's words. */
export interface CheckNote {
  id: string;
  state: CheckState;
  left: Pick<CheckSide, 'text' | 'lines'>;
  right: Pick<CheckSide, 'text' | 'lines'>;
}

/** What a page shows of a check. */
export function checkNote({ id, state, left, right }: Check): CheckNote {
  return {
    id,
    state,
    left: { text: left.text, lines: left.lines },
    right: { text: right.text, lines: right.lines },
  };
}

/** True for the states that a reader has to look at. */
export function isDoubt({ state }: Pick<Check, 'state'>): boolean {
  return state === '不符' || state === '需核对';
}

/** The doubtful checks whose ids name one of these things (`holding-sum/vehicles/h18` names `h18`), contradictions first. */
export function doubtsNaming(budget: Budget, ids: readonly string[]): CheckNote[] {
  return worstFirst(
    budget.checks.filter((check) => isDoubt(check) && namesOf(check.id).some((id) => ids.includes(id))),
  );
}

/** The doubtful checks that rest on one of these facts, contradictions first. */
export function doubtsOnFacts(budget: Budget, facts: readonly string[]): CheckNote[] {
  return worstFirst(
    budget.checks.filter(
      (check) => isDoubt(check) && [...check.left.facts, ...check.right.facts].some((id) => facts.includes(id)),
    ),
  );
}

/** Contradictions before what may still be rounding, otherwise in the order of the checks. */
export function worstFirst(checks: readonly Check[]): CheckNote[] {
  const wrong = checks.filter((check) => check.state === '不符');
  return [...wrong, ...checks.filter((check) => check.state !== '不符')].map(checkNote);
}

function namesOf(id: string): string[] {
  return id.split('/').slice(1);
}
