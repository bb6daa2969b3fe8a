import { Worker } from 'node:worker_threads';
import type { IngestOneResult, ReadOrder } from './ingestOne';

/**
 * A worker that reads documents one after the other, and tells of each in the order in which it got them. It runs the
 * file in which this stands, which is the whole command line: see `scripts/bundled.js`.
 */
export class Reader {
  private readonly worker = new Worker(new URL(import.meta.url));
  private readonly takers: ((result: IngestOneResult) => void)[] = [];
  private broken: Error | undefined;
  private wake: () => void = () => undefined;

  constructor() {
    this.worker.on('message', (result: IngestOneResult) => {
      this.takers.shift()?.(result);
      this.wake();
    });
    this.worker.on('error', (error) => {
      this.broken = error;
      this.wake();
    });
  }

  /** How many documents it has not told of yet. */
  get inHand(): number {
    return this.takers.length;
  }

  /** Gives it one more document. */
  read(order: ReadOrder, taker: (result: IngestOneResult) => void): void {
    this.takers.push(taker);
    this.worker.postMessage(order);
  }

  /** Comes with its next result, or with what broke it; never, if it has nothing in hand. Only the last caller is told. */
  news(): Promise<void> {
    return new Promise((resolve) => (this.wake = resolve));
  }

  /** @throws what broke it */
  check(): void {
    if (this.broken) throw this.broken;
  }

  /** Ends it; what it has in hand is lost. */
  async close(): Promise<void> {
    await this.worker.terminate();
  }
}
