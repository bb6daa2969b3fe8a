import type { Fact } from '../../model/fact';
import { isMainColumn } from '../../templates/columns/mainColumn';
import { ALL_EXPENSES } from '../../templates/rows/expenseRows';
import type { Statement } from '../../model/narrative/statement';
import { isTotalName } from '../../model/tables/table';
import { isSameSubject } from '../../templates/narrative/subjectWords';

/** This year's figure of a subject, from elsewhere in the document where its sentence does not repeat it. */
function currentOf(statement: Statement, statements: readonly Statement[], facts: readonly Fact[]): number | null {
  if (statement.current !== null) return statement.current;
  const named = statements.find(
    (other) =>
      other.amount !== null &&
      other.scope === statement.scope &&
      other.subject === statement.subject &&
      other.code === statement.code,
  );
  const alike =
    named ??
    statements.find(
      (other) =>
        other.amount !== null && other.scope === statement.scope && isSameSubject(other.subject, statement.subject),
    );
  if (alike?.amount) return alike.amount.amount;
  const matches = facts.filter(
    ({ table, code, name, column }) =>
      table === statement.scope &&
      isMainColumn(column) &&
      (statement.code ? code === statement.code : name === statement.subject),
  );
  if (matches.length === 1) return matches[0]?.amount ?? null;
  const whole = facts.find(
    ({ table, name, column }) => table === statement.scope && column === 'total' && isTotalName(name),
  );
  return ALL_EXPENSES.test(statement.subject) ? (whole?.amount ?? null) : null;
}

/** Gives each statement this year's figure, from elsewhere in the document where its sentence does not repeat it. */
export function setCurrentAmounts(statements: readonly Statement[], facts: readonly Fact[]): void {
  for (const statement of statements) statement.current = currentOf(statement, statements, facts);
}
