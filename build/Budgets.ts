import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Budget } from '../src/model/budget';
import type { Check } from '../src/model/checks/check';
import { budgetPath, readBudget } from './readBudgets';

/** Checks between documents, by the budget that they belong to. */
export type AddedChecks = Readonly<Record<string, readonly Check[]>>;

/** A budget, the one before it and its account are asked for again and again while one of them is drawn. */
const HELD = 3;

/** The budgets of a site, each read when it is asked for; no more are held than one page needs. */
export class Budgets {
  readonly #held = new Map<string, Promise<Budget>>();

  /** @param data folder of the data */
  constructor(readonly data: string) {}

  /**
   * @param added what was checked between documents, which goes with the checks of each
   * @throws Error whose message names the file, the place in it, what was expected and what stands there
   */
  async read(id: string, added: AddedChecks = {}): Promise<Budget> {
    const read = this.#held.get(id) ?? readBudget(this.data, id);
    // What was asked for last is kept longest.
    this.#held.delete(id);
    this.#held.set(id, read);
    for (const [oldest] of this.#held) if (this.#held.size > HELD) this.#held.delete(oldest);
    const [budget, checks] = [await read, added[id] ?? []];
    return checks.length === 0 ? budget : { ...budget, checks: [...budget.checks, ...checks] };
  }
}

/** The hash of a file's bytes; empty where there is no such file. */
export async function fileHash(file: string): Promise<string> {
  const bytes = await readFile(file).catch(() => null);
  return bytes === null ? '' : createHash('sha256').update(bytes).digest('hex');
}

/** The hash of a budget's data. */
export const budgetHash = (data: string, id: string): Promise<string> => fileHash(budgetPath(data, id));
