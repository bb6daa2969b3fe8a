import type { ReaderNews, ReaderOrder, ToRead } from './ReaderNews';

/** What is needed of a worker that reads; what stands in for one has the same. */
export interface ReaderWorker {
  postMessage: (order: ReaderOrder) => void;
  terminate: () => void;
  onmessage: ((event: MessageEvent<ReaderNews>) => unknown) | null;
  onerror: ((event: ErrorEvent) => unknown) | null;
}

/** How a worker is begun; the page that owns the right to name its script gives it. */
export type BeginWorker = () => ReaderWorker;

/** What came of the worker itself: its script did not arrive, or it ended without a word. */
export type Lost = 'offline' | 'crashed';

/**
 * A reader that waits, or reads: a worker which can be ended at any time, and is begun anew for what comes after. One that has not
 * said that everything is at hand asks for it while it reads.
 */
export class ReaderJob {
  readonly #begin: BeginWorker;
  #worker: ReaderWorker;
  #hasSpoken = false;
  #told: (news: ReaderNews) => void = () => undefined;
  #lost: (how: Lost) => void = () => undefined;

  constructor(begin: BeginWorker) {
    this.#begin = begin;
    this.#worker = this.#started();
  }

  /** Gets everything that any document may need, so that the network may go. */
  prepare(told: (isReady: boolean) => void): void {
    this.#lost = () => told(false);
    this.#told = (news) => {
      if (news.is === 'prepared') told(true);
      else if (news.is === 'broken') told(false);
    };
    this.#send({ is: 'prepare' });
  }

  /** Reads files of one disclosure; `told` hears of it until it ends. */
  read(what: ToRead, told: (news: ReaderNews) => void, lost: (how: Lost) => void): void {
    this.#told = (news) => {
      // What an earlier order was answered with is no news of this one.
      if (news.is !== 'prepared') told(news);
    };
    this.#lost = lost;
    this.#send({ is: 'read', ...what });
  }

  /** Ends what it does; the next order goes to a new worker. */
  stop(): void {
    this.#worker.terminate();
    this.#told = () => undefined;
    this.#lost = () => undefined;
    this.#worker = this.#started();
  }

  #send(order: ReaderOrder): void {
    this.#worker.postMessage(order);
  }

  #started(): ReaderWorker {
    const worker = this.#begin();
    this.#hasSpoken = false;
    worker.onmessage = ({ data }: MessageEvent<ReaderNews>) => {
      this.#hasSpoken = true;
      this.#told(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      if (worker !== this.#worker) return;
      const lost = this.#lost;
      const how = this.#hasSpoken ? 'crashed' : 'offline';
      this.stop();
      lost(how);
    };
    return worker;
  }
}
