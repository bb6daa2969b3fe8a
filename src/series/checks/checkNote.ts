import type { ToldBudget } from '../../model/budget';
import type { CheckState, ToldCheck, ToldSide } from '../../model/checks/check';

/** A check beside the thing that it is about: its state and both places, in words of the page's language. */
export interface CheckNote {
  id: string;
  state: CheckState;
  left: Pick<ToldSide, 'text' | 'lines'>;
  right: Pick<ToldSide, 'text' | 'lines'>;
}

/** What a page shows of a check. */
export function checkNote({ id, state, left, right }: ToldCheck): CheckNote {
  return {
    id,
    state,
    left: { text: left.text, lines: left.lines },
    right: { text: right.text, lines: right.lines },
  };
}

/** True for the states that a reader has to look at. */
export function isDoubt({ state }: Pick<ToldCheck, 'state'>): boolean {
  return state === '不符' || state === '需核对';
}

/** The doubtful checks that are about one of these things, contradictions first. */
export function doubtsAbout(budget: ToldBudget, ids: readonly string[]): CheckNote[] {
  return worstFirst(budget.checks.filter((check) => isDoubt(check) && check.about.some((id) => ids.includes(id))));
}

/** The doubtful checks that rest on one of these facts, contradictions first. */
export function doubtsOnFacts(budget: ToldBudget, facts: readonly string[]): CheckNote[] {
  return worstFirst(
    budget.checks.filter(
      (check) => isDoubt(check) && [...check.left.facts, ...check.right.facts].some((id) => facts.includes(id)),
    ),
  );
}

/** Contradictions before what may still be rounding, otherwise in the order of the checks. */
export function worstFirst(checks: readonly ToldCheck[]): CheckNote[] {
  const wrong = checks.filter((check) => check.state === '不符');
  return [...wrong, ...checks.filter((check) => check.state !== '不符')].map(checkNote);
}
