import type { ReaderWorker } from '../../queries/reader/ReaderJob';
import type { ReaderNews, ReaderOrder } from '../../queries/reader/ReaderNews';
import type { BeginReader, InsideMessage } from '../reader/beginReader';

/** What a file holds of its reader. */
export interface InsideParts {
  script: () => Promise<string>;
  engine: () => Promise<ArrayBuffer>;
  /** Begins the script as a worker; throws where the browser begins none for a file. */
  worker: (script: string) => Worker;
  /** Runs the script in the page. */
  inPage: (script: string) => BeginReader;
}

/**
 * A reader that stands in the file itself. It is a worker; where the browser begins none for a file, at once or by ending it before it has
 * said a word, the same script reads in the page, which stands still meanwhile.
 */
export class InsideReader implements ReaderWorker {
  onmessage: ReaderWorker['onmessage'] = null;
  onerror: ReaderWorker['onerror'] = null;
  readonly #parts: InsideParts;
  /** All that was sent until the reader has spoken, for the one that may have to take its place. */
  #sent: InsideMessage[] = [];
  #hasSpoken = false;
  #isEnded = false;
  #send: (message: InsideMessage) => void = () => undefined;
  #end: () => void = () => undefined;

  constructor(parts: InsideParts) {
    this.#parts = parts;
    this.#start().catch((error: unknown) => this.#tell({ is: 'broken', said: String(error) }));
  }

  postMessage(order: ReaderOrder): void {
    this.#pass(order);
  }

  terminate(): void {
    this.#isEnded = true;
    this.#sent = [];
    this.#end();
  }

  async #start(): Promise<void> {
    const script = await this.#parts.script();
    if (this.#isEnded) return;
    this.#begin(script);
    this.#pass(await this.#parts.engine());
  }

  #pass(message: InsideMessage): void {
    if (!this.#hasSpoken) this.#sent.push(message);
    this.#send(message);
  }

  #begin(script: string): void {
    let worker: Worker;
    try {
      worker = this.#parts.worker(script);
    } catch {
      this.#beginInPage(script);
      return;
    }
    worker.onmessage = ({ data }: MessageEvent<ReaderNews>) => this.#tell(data);
    worker.onerror = (event) => {
      event.preventDefault();
      if (this.#hasSpoken) this.onerror?.(event);
      else this.#beginInPage(script);
    };
    this.#end = () => worker.terminate();
    this.#sendBy((message) => worker.postMessage(message));
  }

  #beginInPage(script: string): void {
    this.#end();
    this.#end = () => undefined;
    this.#sendBy(this.#parts.inPage(script)((news) => this.#tell(news)));
  }

  /** What was sent before goes this way too. */
  #sendBy(send: (message: InsideMessage) => void): void {
    this.#send = send;
    for (const message of this.#sent) send(message);
  }

  #tell(data: ReaderNews): void {
    if (this.#isEnded) return;
    this.#hasSpoken = true;
    this.#sent = [];
    this.onmessage?.(new MessageEvent('message', { data }));
  }
}
