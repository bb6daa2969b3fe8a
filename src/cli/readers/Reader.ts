import { Worker } from 'node:worker_threads';
import { refusalOf, type RefusalProblem } from '../../model/problems/problem';

/** Seconds that one document may take; a slow machine may be given more. */
export const LONGEST = Number(process.env['MINGZHANG_SECONDS']) || 20;
/** A worker that has read so many is renewed: the memory of its PDF engine grows and never shrinks. */
const RENEWED = 200;

/** So many documents one after the other that nobody expected to fail: then it is not the documents that are at fault. */
const FAULTS = 4;

/** Whether there are workers: modules that are not bundled, as under a test runner, are no file that one could run. */
export const hasWorkers = !import.meta.url.endsWith('.ts');

/** What every order names, for sentences. */
interface Order {
  file: string;
}

type Refused = { ok: false; problem: RefusalProblem };

/**
 * A worker that reads documents one after the other, and tells of each in the order in which it got them. It runs the
 * file in which this stands, which is the whole command line: see `scripts/bundled.js`. A document that takes too long, or that
 * costs the worker its life, is refused; what waits behind it goes to a new worker.
 */
export class Reader<O extends Order, R> {
  private worker: Worker;
  private readonly waiting: { order: O; taker: (result: R | Refused) => void }[] = [];
  private timer: NodeJS.Timeout | undefined;
  private done = 0;
  private broken: Error | undefined;
  private faults = 0;
  private wake: () => void = () => undefined;

  /**
   * @param longest seconds that one document may take
   * @param goesOn whether an error of ours costs the one document that it came with, and not the whole run
   */
  constructor(
    private readonly longest = LONGEST,
    private readonly goesOn = false,
  ) {
    this.worker = this.started();
  }

  /** How many documents it has not told of yet. */
  get inHand(): number {
    return this.waiting.length;
  }

  /** Gives it one more document. */
  read(order: O, taker: (result: R | Refused) => void): void {
    this.waiting.push({ order, taker });
    if (this.waiting.length === 1) this.watch();
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
    clearTimeout(this.timer);
    await this.worker.terminate();
  }

  private started(): Worker {
    const worker = new Worker(new URL(import.meta.url));
    worker.on('message', (result: R) => {
      if (worker !== this.worker) return;
      this.done += 1;
      this.faults = 0;
      this.tell(result);
      if (this.done % RENEWED === 0) this.renew();
    });
    worker.on('error', (error: Error & { code?: string }) => {
      if (worker !== this.worker) return;
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return this.giveUp(refusalOf('pdf-crash', {}));
      this.faults += 1;
      if (this.goesOn && this.faults < FAULTS) return this.giveUp(refusalOf('program-fault', { fault: error.message }));
      this.broken = error;
      clearTimeout(this.timer);
      this.wake();
    });
    return worker;
  }

  /** Refuses the document that is being read, and goes on with those behind it. */
  private giveUp(problem: RefusalProblem): void {
    const file = this.waiting[0]?.order.file ?? '';
    this.tell({ ok: false, problem: { ...problem, file } });
    this.renew();
  }

  private tell(result: R | Refused): void {
    this.waiting.shift()?.taker(result);
    this.watch();
    this.wake();
  }

  /** Gives the document whose turn it is its time. */
  private watch(): void {
    clearTimeout(this.timer);
    if (this.waiting.length === 0) return;
    this.timer = setTimeout(() => this.giveUp(refusalOf('too-slow', { seconds: this.longest })), this.longest * 1000);
  }

  private renew(): void {
    void this.worker.terminate();
    this.worker = this.started();
    this.watch();
    for (const { order } of this.waiting) this.worker.postMessage(order);
  }
}
