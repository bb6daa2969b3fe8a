import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Budget, IndexEntry } from '../../src/model/budget';
import { FIXTURES } from '../golden/fixtures';
import { everything } from '../sample';
import { inventedBudget } from './inventedData';

/** In `npm test` one budget with far too much and one with nothing. */
const SAMPLED = ['long-names', 'bare'];

/** Budgets that were chosen to hurt, and one that has nothing but its total: no change, no project, no target. */
export function oddBudgets(): Budget[] {
  const hurt = Object.entries(FIXTURES)
    .filter(([name]) => name !== 'sample')
    .map(([, make]) => make());
  return [...hurt, inventedBudget('bare', 2031)].filter(({ id }) => everything || SAMPLED.includes(id));
}

/** Writes a data folder with some of them. */
export function writeOddData(folder: string, budgets: readonly Budget[]): void {
  mkdirSync(path.join(folder, 'budgets'), { recursive: true });
  for (const budget of budgets)
    writeFileSync(path.join(folder, 'budgets', `${budget.id}.json`), JSON.stringify(budget));
  const index = budgets.map(({ id, body, year, checks, facts }): IndexEntry => {
    const total = facts.find(({ table, name }) => table === 'overview' && name === '支出总计')?.amount ?? 0;
    const states: Record<string, number> = {};
    for (const { state } of checks) states[state] = (states[state] ?? 0) + 1;
    return { id, body, year, stage: 'budget', total, checks: states };
  });
  writeFileSync(path.join(folder, 'index.json'), JSON.stringify(index));
}
