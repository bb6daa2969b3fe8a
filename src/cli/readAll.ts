import { availableParallelism } from 'node:os';
import { setImmediate as turn } from 'node:timers/promises';
import { ingestOne, type IngestOneResult, type ReadOrder } from './ingestOne';
import { beginsAsPdf } from './documentFile';
import { hasWorkers, Reader } from './Reader';

/** Starting a worker costs about as much as reading a few documents. */
const FEW = 8;
const MOST_WORKERS = 3;
/** Documents that each worker has in hand, so that it need not wait until this thread looks up from its own. */
const IN_HAND = 3;
/** Most results that may wait for an earlier one, so that memory does not grow with the number of documents. */
const HELD = 16;

/** Whether a document, or a further file of it, is a PDF. */
const holdsPdf = ({ path, bytes, more = [] }: ReadOrder): boolean =>
  beginsAsPdf(path, bytes) || more.some((one) => beginsAsPdf(one));

/** This thread reads too, but no PDFs. */
function workersFor(documents: number, hasPdf: boolean): number {
  if (documents <= FEW) return hasPdf ? 1 : 0;
  return Math.min(MOST_WORKERS, availableParallelism() - (hasPdf ? 0 : 1));
}

/**
 * Reads documents, here and where there are many in workers as well; results come in their order.
 * @throws what broke a worker
 */
export async function* readAll(
  orders: readonly ReadOrder[],
): AsyncGenerator<{ order: ReadOrder; result: IngestOneResult }> {
  const hasPdf = hasWorkers && orders.some(holdsPdf);
  const readers = Array.from(
    { length: workersFor(orders.length, hasPdf) },
    () => new Reader<ReadOrder, IngestOneResult>(),
  );
  const done = new Map<number, IngestOneResult>();
  let next = 0;
  try {
    for (const [index, order] of orders.entries()) {
      let result = done.get(index);
      while (!result) {
        for (const reader of readers) {
          while (reader.inHand < IN_HAND && next - index < HELD) {
            const at = next;
            const coming = orders[at];
            if (!coming) break;
            next += 1;
            reader.read(coming, (read) => done.set(at, read));
          }
        }
        const own = next - index < HELD ? orders[next] : undefined;
        // A PDF may take for ever; only a worker can be ended.
        if (own && !(hasPdf && holdsPdf(own))) {
          const at = next;
          next += 1;
          done.set(at, await ingestOne(own));
        } else if (!done.has(index)) await Promise.race(readers.map((reader) => reader.news()));
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
