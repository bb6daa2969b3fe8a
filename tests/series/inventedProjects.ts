import type { ToldBudget } from '../../src/model/budget';
import type { Fact } from '../../src/model/fact';
import type { Project } from '../../src/model/narrative/project';
import { inventedBudget } from '../build/inventedData';
import { toldBudget } from '../../src/i18n/checks/toldBudget';

const printed = { text: '30.00', page: null, line: 50, offset: 0 };

/** A project of three villages at 100,000 yuan each. */
export function project(id: string, name: string, more: Partial<Project> = {}): Project {
  return {
    id,
    name,
    code: '2120399',
    amount: { amount: 300_000, step: 100, printed },
    basis: '',
    bearer: '',
    allocation: '3个村，每个村10万元',
    period: '',
    reason: '',
    notes: [],
    units: {
      count: 3,
      unit: '村',
      each: { amount: 100_000, step: 10_000, printed },
      countPrinted: { ...printed, text: '3', line: 52 },
    },
    quote: { text: name, line: 49, endLine: 55 },
    ...more,
  };
}

/** A printed figure. */
export function fact(
  table: Fact['table'],
  row: number,
  code: string,
  name: string,
  amount: number,
  column = 'total',
): Fact {
  const id = `${table}/${row}/${column}`;
  return { id, table, row, code, name, column, amount, step: 100, printed, provenance: 'reported' };
}

/** An invented budget with these projects. */
export function budgetWith(projects: Project[], facts: Fact[] = []): ToldBudget {
  const base = inventedBudget('a', 2031);
  return toldBudget({ ...base, projects, facts: [...base.facts, ...facts] }, 'zh');
}
