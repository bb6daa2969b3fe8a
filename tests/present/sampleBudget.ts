import { readFileSync } from 'node:fs';
import type { Budget, IndexEntry } from '../../src/model/budget';

/** The first budget of the site's data. */
export function sampleBudget(): Budget {
  const [first] = JSON.parse(readFileSync('static/data/index.json', 'utf8')) as IndexEntry[];
  return JSON.parse(readFileSync(`static/data/budgets/${first!.id}.json`, 'utf8')) as Budget;
}
