import { parentPort } from 'node:worker_threads';
import { ingestOne, type ReadOrder } from './ingestOne';

/** What a worker does: an order comes in, what the document becomes goes out. Its files are handed over, not copied. */
export function answerReader(): void {
  // One after the other, so that results come in the order of the documents.
  let before = Promise.resolve();
  parentPort?.on('message', (order: ReadOrder) => {
    before = before.then(async () => {
      const result = await ingestOne(order);
      parentPort?.postMessage(result, result.ok ? result.value.files.map(({ bytes }) => bytes.buffer) : []);
    });
  });
}
