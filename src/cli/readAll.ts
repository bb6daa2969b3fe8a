import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { ingestOne, type IngestOneResult } from './ingestOne';

/** Starting a worker costs about as much as reading a few documents. */
const FEW = 8;
const MOST_WORKERS = 4;

/** Reads documents one after the other, or with several workers where there are many; results come in the order of the paths. */
export async function* readAll(paths: readonly string[]): AsyncGenerator<IngestOneResult> {
  if (paths.length <= FEW) {
    for (const path of paths) yield ingestOne(path);
    return;
  }
  const workers = Array.from({ length: Math.min(MOST_WORKERS, availableParallelism()) }, () => {
    return new Worker(new URL('./ingestWorker.mjs', import.meta.url));
  });
  try {
    // Each worker has one document in hand, so that memory does not grow with their number.
    const pending = workers.map((worker, index) => ask(worker, paths[index]));
    for (let index = 0; index < paths.length; index += 1) {
      const turn = index % workers.length;
      const result = await pending[turn];
      const worker = workers[turn];
      if (worker) pending[turn] = ask(worker, paths[index + workers.length]);
      if (result) yield result;
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Sends a document to a worker; undefined where there is none left. */
function ask(worker: Worker, path: string | undefined): Promise<IngestOneResult | undefined> {
  if (path === undefined) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    const settle = (result: IngestOneResult): void => {
      worker.off('error', reject);
      resolve(result);
    };
    worker.once('message', settle);
    worker.once('error', reject);
    worker.postMessage(path);
  });
}
