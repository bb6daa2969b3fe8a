import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

// A thin door: a path comes in, what the document becomes goes out. Workers do not inherit the loader, so it is registered here.
register();
const { ingestOne } = await import('./ingestOne.ts');
parentPort?.on('message', (/** @type {string} */ path) => parentPort?.postMessage(ingestOne(path)));
