import * as v from 'valibot';
import type { Budget } from '../model/budget';
import { budgetFileSchema } from '../templates/renewedBudget';
import { parsedJson } from './jsonAt';
import { shapeProblem } from './shapeProblem';

/** Whether a text can be nothing but JSON: no disclosure begins with a brace. */
export function isJson(bytes: Uint8Array): boolean {
  return new TextDecoder()
    .decode(bytes.subarray(0, 64))
    .replace(/^\uFEFF/, '')
    .trimStart()
    .startsWith('{');
}

/**
 * The budget that somebody has kept as JSON, of today's format or the one before.
 * @param file its name, for the reader
 * @throws DataProblem of kind `truncated` or `invalid`, with the place in the file
 */
export function budgetInFile(bytes: Uint8Array, file: string): Budget {
  const text = new TextDecoder().decode(bytes).replace(/^\uFEFF/, '');
  const result = v.safeParse(budgetFileSchema, parsedJson(text, file));
  if (!result.success) throw shapeProblem(file, result.issues[0]);
  return result.output;
}
