import type { BudgetIndex } from '../../../model/BudgetIndex';
import { classOf } from '../../../model/codes';
import type { Fact } from '../../../model/fact';
import { sumYuan, type Yuan } from '../../../model/money';
import type { TableRole } from '../../../model/tables/table';

/** A function class with what is spent on it. */
export interface ClassFigure {
  code: string;
  amount: Yuan;
  /** The cell that prints it; where only its items are printed, the first of these. */
  fact: Fact;
  facts: Fact[];
}

/** The classes that a table prints in a column: a class's own row, else the sum of its lowest codes. */
export function classFigures(index: BudgetIndex, role: TableRole, column: string): ClassFigure[] {
  const leaves = index.leaves(role, column);
  return index.classes(role).flatMap((code): ClassFigure[] => {
    const own = index.at(role, code, column);
    const facts = own ? [own] : leaves.filter((fact) => classOf(fact.code) === code);
    const [fact] = facts;
    const amount = sumYuan(facts.map((one) => one.amount));
    return fact && amount !== 0 ? [{ code, amount, fact, facts }] : [];
  });
}

/** Spending by function class, from the table that prints all of it. */
export function functionClasses(index: BudgetIndex): ClassFigure[] {
  const table = index.functionTable();
  return table ? classFigures(index, table, 'total') : [];
}
