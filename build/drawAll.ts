import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Budgets } from './Budgets';
import { loadBundles } from './bundles';
import { drawBudget, type Drawn } from './drawBudget';
import type { DrawTask } from './DrawTask';
import type { SiteOptions } from './Site';

/** What a process that draws is told at its start. */
export interface DrawOrder extends SiteOptions {
  /** Folder of the bundles. */
  bundles: string;
}

/** Answers of a process that draws. */
export type DrawAnswer = { drawn: Drawn } | { failed: string };

/**
 * Draws budgets, several at a time, each in a process that holds no other; what is drawn is handed on at once.
 * @param jobs how many processes draw at most; with one, this process draws itself
 * @throws Error with what went wrong and with which budget; what was drawn before is done
 */
export async function drawAll(
  tasks: readonly DrawTask[],
  order: DrawOrder,
  jobs: number,
  done: (drawn: Drawn) => Promise<void>,
): Promise<void> {
  const workers = Math.min(jobs, tasks.length);
  if (workers < 2) {
    const [budgets, bundles] = [new Budgets(order.data), await loadBundles(order.bundles)];
    for (const task of tasks) await done(await drawBudget(task, budgets, bundles, order));
    return;
  }
  const waiting = [...tasks];
  const failures: string[] = [];
  const worker = async (): Promise<void> => {
    const child = fork(fileURLToPath(new URL('drawWorker.ts', import.meta.url)), [JSON.stringify(order)], {
      // What a page is drawn from is thrown away with it: with room for that the collector has little to do.
      execArgv: [...process.execArgv, '--max-semi-space-size=32'],
    });
    try {
      for (let task = waiting.shift(); task; task = failures.length > 0 ? undefined : waiting.shift()) {
        const answer = await asked(child, task);
        if ('failed' in answer) failures.push(`${task.budget}: ${answer.failed}`);
        else await done(answer.drawn);
      }
    } finally {
      child.kill();
    }
  };
  await Promise.all(Array.from({ length: workers }, worker));
  if (failures.length > 0) throw new Error(failures.join('\n'));
}

/** Lets a process draw one budget. */
function asked(child: ChildProcess, task: DrawTask): Promise<DrawAnswer> {
  return new Promise((resolve) => {
    const ended = (code: number | null, signal: string | null) => {
      resolve({ failed: `the process that drew it ended (${signal ?? code ?? 'unknown'})` });
    };
    child.once('exit', ended);
    child.once('message', (answer) => {
      child.off('exit', ended);
      resolve(answer as DrawAnswer);
    });
    child.send(task);
  });
}
