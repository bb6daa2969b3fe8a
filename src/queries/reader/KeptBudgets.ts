import { createStore, del, entries, get, set } from 'idb-keyval';
import type { Corrections } from '../../model/source/corrections';
import type { OpenedBudget } from './ReaderNews';

/** A budget that somebody has kept on this device. */
export interface KeptBudget {
  opened: OpenedBudget;
  /** When, in milliseconds since 1970. */
  at: number;
  /** About how many bytes it takes. */
  size: number;
}

/** What is listed of it. */
export type KeptEntry = Omit<KeptBudget, 'opened'> & Pick<OpenedBudget['budget'], 'id' | 'body' | 'year' | 'stage'>;

/**
 * The budgets that were kept on this device, by their ids, in the browser's own store. Each call may fail, since a browser may deny its
 * store, or have no room.
 */
export class KeptBudgets {
  readonly #store = createStore('mingzhang-read', 'budgets');

  async keep(opened: OpenedBudget): Promise<void> {
    const size = JSON.stringify([opened.budget, opened.printed, opened.seen]).length + opened.source.length;
    await set(opened.budget.id, { opened, at: Date.now(), size } satisfies KeptBudget, this.#store);
  }

  get(id: string): Promise<KeptBudget | undefined> {
    return get<KeptBudget>(id, this.#store);
  }

  remove(id: string): Promise<void> {
    return del(id, this.#store);
  }

  /** What was corrected in the readings that are kept. */
  async corrections(): Promise<Corrections[]> {
    const all = await entries<string, KeptBudget>(this.#store);
    return all.flatMap(([, { opened }]) => opened.corrections ?? []);
  }

  /** All of them, the last kept first. */
  async list(): Promise<KeptEntry[]> {
    const all = await entries<string, KeptBudget>(this.#store);
    return all
      .map(([, { opened, at, size }]) => {
        const { id, body, year, stage } = opened.budget;
        return { id, body, year, stage, at, size };
      })
      .sort((one, other) => other.at - one.at);
  }
}
