import { availableParallelism } from 'node:os';
import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { ingestOne, type IngestOneResult, type ReadOrder } from '../ingest/ingestOne';
import { beginsAsPacked } from '../documents/documentFile';
import { hasWorkers, LONGEST, Reader } from './Reader';

/** Starting a worker costs about as much as reading a few documents. */
const FEW = 8;
/** Documents that each worker has in hand, so that it need not wait until this thread looks up. */
const IN_HAND = 3;
/** Most results for each worker that may wait for an earlier one, so that memory does not grow with the number of documents. */
const HELD = 4;

/** For workers that are started from now on; a heap that is there already keeps its size. In megabytes. */
const YOUNG = '--max-semi-space-size=6';

/** Whether a document, or a further file of it, is more than plain text. */
const isPacked = ({ path, bytes, more = [] }: ReadOrder): boolean =>
  beginsAsPacked(path, bytes) || more.some((one) => beginsAsPacked(one));

/** What is more than plain text may take for ever, and only a worker can be ended; a few texts are read here. */
function workersFor(orders: readonly ReadOrder[], jobs: number): number {
  if (!hasWorkers || (orders.length <= FEW && !orders.some(isPacked))) return 0;
  return orders.length <= FEW ? 1 : Math.min(jobs, orders.length);
}

/** One document and what became of it. */
export interface ReadOne {
  order: ReadOrder;
  result: IngestOneResult;
}

/**
 * Reads documents, in workers where there are many; results come in their order.
 * @param jobs most workers
 * @throws what broke a worker
 */
export async function* readAll(
  orders: readonly ReadOrder[],
  jobs: number = availableParallelism(),
): AsyncGenerator<ReadOne> {
  const workers = workersFor(orders, jobs);
  // A third of the room for what lives shortly in each of several workers costs some 2 % of time and saves a quarter of the memory.
  if (workers > 1) setFlagsFromString(YOUNG);
  const readers = Array.from({ length: workers }, () => new Reader<ReadOrder, IngestOneResult>(LONGEST, true));
  if (readers.length === 0) {
    for (const order of orders) yield { order, result: await ingestOne(order) };
    return;
  }
  const done = new Map<number, IngestOneResult>();
  let next = 0;
  try {
    for (const [index, order] of orders.entries()) {
      let result = done.get(index);
      while (!result) {
        for (const reader of readers) {
          while (reader.inHand < IN_HAND && next - index < HELD * readers.length) {
            const at = next;
            const coming = orders[at];
            if (!coming) break;
            next += 1;
            reader.read(coming, (read) => done.set(at, read));
          }
        }
        if (!done.has(index)) await Promise.race(readers.map((reader) => reader.news()));
        // Lets what the workers have read come in.
        await turn();
        for (const reader of readers) reader.check();
        result = done.get(index);
      }
      done.delete(index);
      yield { order, result };
    }
  } finally {
    await Promise.all(readers.map((reader) => reader.close()));
  }
}
