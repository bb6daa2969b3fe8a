import type { KeptBudgets, KeptEntry } from '../../queries/reader/KeptBudgets';
import type { Corrections } from '../../model/source/corrections';
import type { OpenedBudget } from '../../queries/reader/ReaderNews';

/** What is kept on this device, and whether what is open is among it. A browser may deny its store: then nothing is. */
export class Keeping {
  list = $state.raw<KeptEntry[]>([]);
  state = $state<'no' | 'keeping' | 'yes' | 'failed'>('no');
  readonly #keeper: (() => Promise<KeptBudgets>) | undefined;

  constructor(keeper: (() => Promise<KeptBudgets>) | undefined) {
    this.#keeper = keeper;
  }

  async look(): Promise<void> {
    this.list = (await this.#ask((kept) => kept.list())) ?? [];
  }

  /** What was kept under an id; null where nothing was. */
  async open(id: string): Promise<OpenedBudget | null> {
    const found = await this.#ask((kept) => kept.get(id));
    if (!found) return null;
    this.state = 'yes';
    return found.opened;
  }

  /** What was corrected in readings that are kept. */
  async corrections(): Promise<Corrections[]> {
    return (await this.#ask((kept) => kept.corrections())) ?? [];
  }

  async keep(opened: OpenedBudget): Promise<void> {
    this.state = 'keeping';
    const isDone = await this.#ask((kept) => kept.keep(opened).then(() => true));
    this.state = isDone ? 'yes' : 'failed';
  }

  /** Deletes what was kept under an id; returns whether it is gone. */
  async remove(id: string): Promise<boolean> {
    const isDone = (await this.#ask((kept) => kept.remove(id).then(() => true))) ?? false;
    if (isDone) {
      this.state = 'no';
      await this.look();
    }
    return isDone;
  }

  /** What the browser's store gives; undefined where it is denied. */
  async #ask<Result>(ask: (kept: KeptBudgets) => Promise<Result>): Promise<Result | undefined> {
    try {
      const kept = await this.#keeper?.();
      return kept && (await ask(kept));
    } catch {
      return undefined;
    }
  }
}
