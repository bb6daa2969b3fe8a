import { describe, expect, test } from 'vitest';
import { runChecks } from '../../src/checks/runChecks';
import type { Budget } from '../../src/model/budget';
import type { Fact } from '../../src/model/fact';
import { sampleBudget } from '../present/sampleBudget';

/** A row of the expenditure table that prints a code of an item, and its figures. */
function itemRow({ facts }: Budget): { row: number; own: Fact[] } {
  const [item] = facts.filter(({ table, code }) => table === 'expenditure' && code.length === 7);
  if (!item) throw new Error('the sample has no item');
  return { row: item.row, own: facts.filter(({ table, row }) => table === 'expenditure' && row === item.row) };
}

/** The same budget with other ids for its facts; what they stand for is in their fields. */
function renamed(budget: Budget): Budget {
  return { ...budget, facts: budget.facts.map((fact, at) => ({ ...fact, id: `f${at}` })) };
}

const stateOf = (budget: Budget) =>
  runChecks(budget).map(({ rule, state, difference }) => ({ rule, state, difference }));

describe('what checks know of a fact is in its fields, and not in how its id is written', () => {
  const budget = sampleBudget();
  const { row, own } = itemRow(budget);
  const without = { ...budget, facts: budget.facts.filter((fact) => !own.includes(fact)) };

  test('for a row of which figures were not read', () => {
    const [{ printed }] = own as [Fact];
    const values = { role: 'expenditure', row } as never;
    const problem = { kind: 'unread-cell', values, place: { file: '', line: printed.line } } as never;
    const unread = { ...without, problems: [problem] };
    // What is missing misleads nobody where it is told that it was not read.
    expect(stateOf(unread)).not.toEqual(stateOf(without));
    expect(stateOf(renamed(unread))).toEqual(stateOf(unread));
  });

  test('for a blank beside a table in which a rule chose the column of another figure', () => {
    const code = own[0]?.code;
    const other = without.facts.find((fact) => fact.table === 'income' && fact.code.length === 7 && fact.code !== code);
    const facts = without.facts.map((fact): Fact => (fact === other ? { ...fact, provenance: 'inferred' } : fact));
    const guessed = { ...without, facts };
    expect(stateOf(guessed)).not.toEqual(stateOf(without));
    expect(stateOf(renamed(guessed))).toEqual(stateOf(guessed));
  });
});
