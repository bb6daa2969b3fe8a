import type { Budget } from '../../model/budget';
import { sumYuan, toFen, type Yuan } from '../../model/money';
import type { Statement, StatementScope } from '../../model/narrative/statement';
import { isFromActual } from '../changes/change';

/** What a document states about one code: its change, and both years of the money that the statements speak of. */
export interface Stated {
  now: Yuan;
  then: Yuan;
  change: Yuan;
  /** Coarsest step of the stated differences. */
  step: Yuan;
  /** How many statements were added up. */
  count: number;
  /** Line of the first. */
  line: number;
}

/** A statement about spending in general says all; else the three budgets each say their part of a code. */
const PARTS: readonly StatementScope[] = ['general-public', 'government-funds', 'state-capital'];

/** The stated changes of one code; null where the document states none. Repetitions count once. */
export function statedOf(budget: Budget, code: string): Stated | null {
  if (code === '') return null;
  return addUp([['expenditure'], PARTS], (scope) => firstOf(budget, scope, (statement) => statement.code === code));
}

/** The stated change of basic or of project spending as a whole; null where the document does not state it. */
export function statedManner(budget: Budget, subject: string): Stated | null {
  return addUp([['expenditure']], (scope) => firstOf(budget, scope, (statement) => statement.subject === subject));
}

/** Codes with a stated change that has both years' figures, in the order of the document. */
export function statedCodes(budget: Budget): string[] {
  const scopes: readonly StatementScope[] = ['expenditure', ...PARTS];
  return [
    ...new Set(
      budget.statements
        .filter(
          (statement) =>
            statement.code && scopes.includes(statement.scope) && statement.current !== null && isOfThePlan(statement),
        )
        .map(({ code }) => code),
    ),
  ];
}

/** Whether a statement gives a difference of two plans: one from what was done last year proves nothing of last year's budget. */
const isOfThePlan = ({ change }: Statement): boolean =>
  change !== null && change.amount !== null && !isFromActual(change);

function firstOf(
  budget: Budget,
  scope: StatementScope,
  fits: (statement: Statement) => boolean,
): Statement | undefined {
  return budget.statements.find(
    (statement) => statement.scope === scope && statement.current !== null && fits(statement) && isOfThePlan(statement),
  );
}

/** The first of the groups of scopes in which something is stated, added up. */
function addUp(
  groups: readonly (readonly StatementScope[])[],
  find: (scope: StatementScope) => Statement | undefined,
): Stated | null {
  for (const scopes of groups) {
    const found = scopes.flatMap((scope) => find(scope) ?? []);
    const [first] = found;
    if (!first) continue;
    const now = sumYuan(found.map((statement) => statement.current ?? 0));
    const change = sumYuan(found.map((statement) => statement.change?.amount ?? 0));
    return {
      now,
      then: toFen(now - change),
      change,
      step: Math.max(...found.map((statement) => statement.change?.step ?? 0)),
      count: found.length,
      line: first.quote.line,
    };
  }
  return null;
}
