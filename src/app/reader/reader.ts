/**
 * The reader of the page `read.html`, as the script of a worker. It asks for nothing but its own PDF engine, which stands beside it.
 */
import engineAddress from '@embedpdf/pdfium/pdfium.wasm?url';
import type { ReaderOrder } from '../../queries/reader/ReaderNews';
import { answerOrders } from './answerOrders';

let asked: Promise<ArrayBuffer> | null = null;

/** The PDF engine from beside this script; asked for once, and again only where it did not come. */
function engine(): Promise<ArrayBuffer> {
  asked ??= fetch(engineAddress)
    .then((response) => {
      if (!response.ok) throw new Error(`${response.status} ${engineAddress}`);
      return response.arrayBuffer();
    })
    .catch((error: unknown) => {
      asked = null;
      throw error;
    });
  return asked;
}

const answer = answerOrders({ tell: (news) => postMessage(news), engine });

onmessage = ({ data }: MessageEvent<ReaderOrder>): void => answer(data);
