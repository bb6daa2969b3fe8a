import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Budget, IndexEntry } from '../../src/model/budget';

const printed = { text: '1,000.00', page: null, line: 10, offset: 4 };

/** A very small budget of an invented body, for trying the site without a document. */
export function inventedBudget(id: string, year: number): Budget {
  return {
    format: 'mingzhang/budget@2',
    id,
    body: '临江市青石街道办事处',
    year,
    stage: 'budget',
    level: '部门',
    published: null,
    source: { file: `${id}.txt`, text: `sources/${id}.txt`, sha256: '0'.repeat(64), encoding: 'utf-8', lines: 100 },
    tables: [],
    facts: [
      {
        id: 'overview/1/expenditure',
        table: 'overview',
        row: 1,
        code: '',
        name: '支出总计',
        column: 'expenditure',
        amount: 10_000_000,
        step: 100,
        printed,
        provenance: 'reported',
      },
    ],
    statements: [],
    projects: [],
    targets: [],
    holdings: [],
    duties: [],
    offices: [],
    glossary: [],
    checks: [],
    problems: [],
    coverage: { total: 1, kinds: { fact: 1 } },
  };
}

/** Writes a data folder with two invented budgets. */
export function writeInventedData(folder: string): void {
  const budgets = [inventedBudget('qingshi-2031', 2031), inventedBudget('qingshi-2030', 2030)];
  mkdirSync(path.join(folder, 'budgets'), { recursive: true });
  for (const budget of budgets) {
    writeFileSync(path.join(folder, 'budgets', `${budget.id}.json`), JSON.stringify(budget));
  }
  const index: IndexEntry[] = budgets.map(({ id, body, year }) => ({
    id,
    body,
    year,
    stage: 'budget',
    total: 10_000_000,
    checks: {},
  }));
  writeFileSync(path.join(folder, 'index.json'), JSON.stringify(index));
}
