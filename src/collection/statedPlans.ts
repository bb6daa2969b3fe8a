import type { Budget } from '../model/budget';
import { levelOf } from '../model/codes';
import type { Fact } from '../model/fact';
import type { Statement } from '../model/narrative/statement';
import { plainName } from '../series/compare/compare';

/** A sentence of a final account that says what was planned for an item and what was spent of it. */
export interface StatedPlan {
  statement: Statement;
  /** Code of the item; empty where neither its name nor its amount tells it. */
  code: string;
  name: string;
  /** The cell that prints what was spent; undefined without a code. */
  fact: Fact | undefined;
}

/**
 * What an account states item by item. A sentence whose names stand for no code is given that of the item of the same name, else that of
 * the one item of the same amount that no other sentence speaks of.
 */
export function plannedByItem(account: Budget): StatedPlan[] {
  const said = account.statements.filter(
    ({ planned, scope, code, subject }) =>
      planned && scope !== 'three-public' && (levelOf(code) === 'item' || (code === '' && !/财政拨款/.test(subject))),
  );
  const items = account.facts.filter(
    ({ table, column, code }) =>
      column === 'total' && levelOf(code) === 'item' && said.some(({ scope }) => scope === table),
  );
  const known = new Map<Statement, Fact>();
  const free = () => items.filter((fact) => ![...known.values()].includes(fact));
  const give = (fits: (statement: Statement, fact: Fact) => boolean): void => {
    for (const statement of said.filter((one) => !known.has(one))) {
      const [fact, ...others] = free().filter((one) => one.table === statement.scope && fits(statement, one));
      const isOnly = said.filter((one) => !known.has(one) && fact && fits(one, fact)).length === 1;
      if (fact && others.length === 0 && isOnly) known.set(statement, fact);
    }
  };
  give(({ code }, fact) => code !== '' && fact.code === code);
  give(
    ({ code, subject, amount }, fact) =>
      code === '' && plainName(subject) === plainName(fact.name) && amount?.amount === fact.amount,
  );
  give(({ code, amount }, fact) => code === '' && amount?.amount === fact.amount && fact.amount !== 0);
  return said.map((statement) => {
    const fact = known.get(statement);
    return { statement, code: fact?.code ?? statement.code, name: statement.subject, fact };
  });
}
