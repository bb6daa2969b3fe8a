/**
 * The reader of the file that reads documents, as a script that stands in that file. It runs as a worker, or, where a browser begins none
 * for a file, in the page itself. It asks nobody for anything: its first message is the WebAssembly of the PDF engine.
 */
import type { ReaderNews, ReaderOrder } from '../../queries/reader/ReaderNews';
import { answerOrders } from './answerOrders';

/** What a reader in a file is sent: the PDF engine, then its orders. */
export type InsideMessage = ArrayBuffer | ReaderOrder;

declare global {
  /** In a page, where the script of the reader leaves what begins it. */
  var mingzhangReader: BeginReader | undefined;
}

/** Begins a reader, which tells its news by `tell`; returns what takes messages. */
export type BeginReader = (tell: (news: ReaderNews) => void) => (message: InsideMessage) => void;

const begin: BeginReader = (tell) => {
  let give: (engine: ArrayBuffer) => void = () => undefined;
  const engine = new Promise<ArrayBuffer>((resolve) => (give = resolve));
  const answer = answerOrders({ tell, engine: () => engine });
  return (message) => {
    if (message instanceof ArrayBuffer) give(message);
    else answer(message);
  };
};

if (typeof document === 'undefined') {
  const take = begin((news) => postMessage(news));
  onmessage = ({ data }: MessageEvent<InsideMessage>): void => take(data);
} else globalThis.mingzhangReader = begin;
