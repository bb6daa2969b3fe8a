import type { RefusalProblem } from '../../model/problems/problem';
import { isPacked } from '../../reading/documentFormat';
import { hasWorkers, Reader } from './Reader';

type Refused = { ok: false; problem: RefusalProblem };

/**
 * Reads one document: plain text here, everything else in a worker that can be ended when it takes too long.
 * @param here reads it in this thread
 * @throws what broke the worker
 */
export async function readOne<O extends { file: string; bytes: Uint8Array }, R>(
  order: O,
  here: (order: O) => Promise<R>,
): Promise<R | Refused> {
  if (!hasWorkers || !isPacked(order.bytes)) return here(order);
  const reader = new Reader<O, R>();
  try {
    let result: R | Refused | undefined;
    reader.read(order, (one) => (result = one));
    while (result === undefined) {
      await reader.news();
      reader.check();
    }
    return result;
  } finally {
    await reader.close();
  }
}
