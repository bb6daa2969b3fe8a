import type { RefusalProblem } from '../model/problems/problem';
import { pdfRefusal } from '../reading/readBudget';
import { traceBudget, type Trace } from '../reading/traceBudget';
import { documentFile } from './documents/documentFile';
import { pdfEngine } from './readers/pdfEngine';

/** A document of which every stage of its reading is wanted. */
export interface TraceOrder {
  path: string;
  /** Name in sentences. */
  file: string;
  bytes: Uint8Array;
  trace: true;
}

export type TraceResult = { ok: true; value: Trace } | { ok: false; problem: RefusalProblem };

/** Reads one document, and gives what each stage made of it. */
export async function traceOne({ path, file, bytes }: TraceOrder): Promise<TraceResult> {
  try {
    return { ok: true, value: await traceBudget(documentFile(path, file, bytes), { pdfEngine }) };
  } catch (error) {
    const problem = await pdfRefusal(error, file);
    if (problem === null) throw error;
    return { ok: false, problem };
  }
}
