import { runChecks } from '../../src/checks/runChecks';
import type { Budget } from '../../src/model/budget';
import { noticeOf, type Notice } from '../../src/model/problems/problem';
import { sampleBudget } from '../present/sampleBudget';
import { everyNotice } from './everyProblem';

/** The row of the sample's expenditure table whose money is taken out: one of four items of a section, 61.97 万元. */
const CODE = '2101102';

/** The sample with one row of money left out, as a reader leaves it out that cannot say whose its figures are. */
export function budgetWithoutRow(): Budget {
  const budget = sampleBudget();
  const row = budget.tables.find(({ role }) => role === 'expenditure')?.rows.find(({ code }) => code === CODE);
  const lost = budget.facts.filter((fact) => fact.table === 'expenditure' && fact.row === row?.row);
  if (!row || lost.length === 0) throw new Error(`the sample has no row ${CODE}`);
  const { fact = 0, unknown = 0, ...kinds } = budget.coverage.kinds;
  const changed: Budget = {
    ...budget,
    facts: budget.facts.filter((one) => !lost.includes(one)),
    coverage: { ...budget.coverage, kinds: { ...kinds, fact: fact - lost.length, unknown: unknown + lost.length } },
    problems: [
      noticeOf(
        'torn-row',
        {
          role: 'expenditure',
          row: row.row,
          name: `${row.code} ${row.name}`,
          figures: lost.map(({ printed }) => printed.text),
        },
        { table: '表3', line: row.line },
        budget.source.file,
      ),
    ],
  };
  return { ...changed, checks: runChecks(changed) };
}

/** The same with a notice of every other kind; the counts of the coverage are theirs. */
export function budgetWithEveryNotice(): Budget {
  const budget = budgetWithoutRow();
  const others = everyNotice(budget.source.file).filter(({ kind }) => kind !== 'torn-row');
  const problems: Notice[] = [...budget.problems, ...others];
  const unknown = 40;
  const kinds = { ...budget.coverage.kinds, unknown };
  const total = Object.values(kinds).reduce((sum, count) => sum + count, 0);
  return { ...budget, problems, coverage: { total, kinds } };
}
