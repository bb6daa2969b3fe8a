import { problemSentence } from '../../i18n/problems/problemSentence';
import type { RefusalProblem } from '../../model/problems/problem';
import { readBudget } from '../../reading/readBudget';
import { documentFile } from '../documents/documentFile';
import { factsCsv, type Kind } from './facts';
import { pdfEngine } from '../readers/pdfEngine';

/** A document of which one kind of what it holds is wanted. */
export interface FactsOrder {
  path: string;
  /** Name in sentences. */
  file: string;
  bytes: Uint8Array;
  kind: Kind;
}

/** `told`: what was not read of it, a sentence each. */
export type FactsResult = { ok: true; csv: string; told: string[] } | { ok: false; problem: RefusalProblem };

/** Reads one document, and gives one kind of what it holds as CSV. */
export async function factsOne({ path, file, bytes, kind }: FactsOrder): Promise<FactsResult> {
  const result = await readBudget(documentFile(path, file, bytes), { pdfEngine });
  if (!result.ok) return result;
  const { budget, numbers } = result.value;
  const told = budget.problems.map((notice) => problemSentence(notice, 'zh'));
  return { ok: true, csv: factsCsv(kind, budget, numbers), told };
}
