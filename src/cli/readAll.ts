import { availableParallelism } from 'node:os';
import { setImmediate as turn } from 'node:timers/promises';
import { ingestOne, type IngestOneResult } from './ingestOne';
import { Reader } from './Reader';

/** Starting a worker costs about as much as reading a few documents. */
const FEW = 8;
const MOST_WORKERS = 3;
/** Documents that each worker has in hand, so that it need not wait until this thread looks up from its own. */
const IN_HAND = 3;
/** Most results that may wait for an earlier one, so that memory does not grow with the number of documents. */
const HELD = 16;

/**
 * Reads documents, here and where there are many in workers as well; results come in the order of the paths.
 * @throws what broke a worker
 */
export async function* readAll(paths: readonly string[]): AsyncGenerator<IngestOneResult> {
  const workers = paths.length <= FEW ? 0 : Math.min(MOST_WORKERS, availableParallelism() - 1);
  const readers = Array.from({ length: workers }, () => new Reader());
  const done = new Map<number, IngestOneResult>();
  let next = 0;
  try {
    for (let index = 0; index < paths.length; index += 1) {
      let result = done.get(index);
      while (!result) {
        for (const reader of readers) {
          while (reader.inHand < IN_HAND && next < paths.length && next - index < HELD) {
            const at = next++;
            reader.read(paths[at] ?? '', (read) => done.set(at, read));
          }
        }
        if (next < paths.length && next - index < HELD) done.set(next, ingestOne(paths[next++] ?? ''));
        else if (!done.has(index)) await Promise.race(readers.map((reader) => reader.news()));
        // Lets what the workers have read come in.
        await turn();
        for (const reader of readers) reader.check();
        result = done.get(index);
      }
      done.delete(index);
      yield result;
    }
  } finally {
    await Promise.all(readers.map((reader) => reader.close()));
  }
}
