import { parentPort } from 'node:worker_threads';
import { ingestOne } from './ingestOne';

/** What a worker does: a path comes in, what the document becomes goes out. Its files are handed over, not copied. */
export function answerReader(): void {
  parentPort?.on('message', (path: string) => {
    const result = ingestOne(path);
    parentPort?.postMessage(result, result.ok ? result.value.files.map(({ bytes }) => bytes.buffer) : []);
  });
}
