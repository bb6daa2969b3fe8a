import type { Fact } from '../../model/fact';
import { isMainColumn } from '../../templates/columns/mainColumn';
import { ALL_EXPENSES } from '../../templates/rows/expenseRows';
import type { Statement } from '../../model/narrative/statement';
import { OF_ALL_MONEY, wholeTables } from '../../model/narrative/wholeSubject';
import { isTotalName } from '../../model/tables/table';
import { isSameSubject } from '../../templates/narrative/subjectWords';

/**
 * All money of the year, where a sentence about it (`收、支总计各增加…`) does not repeat how much it is: what the sentences about either
 * side state, else the total of the side's table. Null where these differ.
 */
function wholeOf(
  { subject, scope }: Statement,
  statements: readonly Statement[],
  facts: readonly Fact[],
): number | null {
  const tables = OF_ALL_MONEY.has(scope) ? wholeTables(subject) : [];
  if (tables.length === 0) return null;
  const stated = statements.flatMap((other) => {
    const isOwn =
      other.scope === scope && other.code === '' && wholeTables(other.subject).some((one) => tables.includes(one));
    return other.amount && isOwn ? [other.amount.amount] : [];
  });
  const printed = facts
    .filter(({ table, code, name, column }) => {
      return tables.includes(table) && code === '' && column === 'total' && isTotalName(name);
    })
    .map(({ amount }) => amount);
  const [one, ...others] = stated.length > 0 ? stated : printed;
  return one !== undefined && others.every((other) => other === one) ? one : null;
}

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
  if (ALL_EXPENSES.test(statement.subject)) return whole?.amount ?? null;
  return statement.change ? wholeOf(statement, statements, facts) : null;
}

/** Gives each statement this year's figure, from elsewhere in the document where its sentence does not repeat it. */
export function setCurrentAmounts(statements: readonly Statement[], facts: readonly Fact[]): void {
  for (const statement of statements) statement.current = currentOf(statement, statements, facts);
}
