import { parentPort } from 'node:worker_threads';
import { ingestOne } from './ingestOne';

/** What a worker does: a path comes in, what the document becomes goes out. */
export function answerReader(): void {
  parentPort?.on('message', (path: string) => parentPort?.postMessage(ingestOne(path)));
}
