import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type * as v from 'valibot';
import type { Budget, IndexEntry } from '../src/model/budget';
import { keptBudget } from '../src/addresses/served/serverFile';
import { indexSchema } from '../src/model/schema';
import { budgetFileSchema } from '../src/templates/renewedBudget';
import { checked } from './parsed';

/**
 * Reads and checks the data of a site: `index.json` and the budgets that it names.
 * @throws Error whose message names the file, the place in it, what was expected and what stands there
 */
export async function readBudgets(folder: string): Promise<{ index: IndexEntry[]; budgets: Map<string, Budget> }> {
  const index = await readIndex(folder);
  const budgets = new Map<string, Budget>();
  for (const { id } of index) budgets.set(id, await readBudget(folder, id));
  return { index, budgets };
}

/** Reads and checks the list of a site's budgets. Throws as `readBudgets` does. */
export async function readIndex(folder: string): Promise<IndexEntry[]> {
  const index = await readChecked(path.join(folder, 'index.json'), indexSchema);
  if (index.length === 0) throw new Error(`${folder}/index.json: expected at least one budget, found none`);
  return index;
}

/** Reads and checks one budget. Throws as `readBudgets` does. */
export async function readBudget(folder: string, id: string): Promise<Budget> {
  return readChecked(budgetPath(folder, id), budgetFileSchema);
}

/** Where the data of a budget lies. */
export function budgetPath(folder: string, id: string): string {
  return path.join(folder, keptBudget(id));
}

async function readChecked<T>(file: string, schema: v.GenericSchema<unknown, T>): Promise<T> {
  return checked(await readFile(file, 'utf8'), file, schema);
}
