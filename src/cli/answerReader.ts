import { parentPort } from 'node:worker_threads';
import { ingestOne, type ReadOrder } from './ingestOne';

/** What a worker does: an order comes in, what the document becomes goes out. Its files are handed over, not copied. */
export function answerReader(): void {
  parentPort?.on('message', (order: ReadOrder) => {
    const result = ingestOne(order);
    parentPort?.postMessage(result, result.ok ? result.value.files.map(({ bytes }) => bytes.buffer) : []);
  });
}
