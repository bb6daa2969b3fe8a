import { parentPort } from 'node:worker_threads';
import { factsOne, type FactsOrder } from '../facts/factsOne';
import { ingestOne, type ReadOrder } from '../ingest/ingestOne';
import { traceOne, type TraceOrder } from '../traceOne';

/** What a worker does: an order comes in, what the document becomes goes out. Its files are handed over, not copied. */
export function answerReader(): void {
  // One after the other, so that results come in the order of the documents.
  let before = Promise.resolve();
  parentPort?.on('message', (order: ReadOrder | FactsOrder | TraceOrder) => {
    before = before.then(async () => {
      if ('trace' in order) return parentPort?.postMessage(await traceOne(order));
      if ('kind' in order) return parentPort?.postMessage(await factsOne(order));
      const result = await ingestOne(order);
      parentPort?.postMessage(result, result.ok ? result.value.files.map(({ bytes }) => bytes.buffer) : []);
    });
  });
}
