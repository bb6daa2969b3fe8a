import { budgetFile, fileName } from '../addresses/dataFiles';
import * as v from 'valibot';
import type { Budget } from '../model/budget';
import { budgetFileSchema } from '../templates/renewedBudget';
import { DataProblem, untranslated } from './dataProblem';
import { jsonAt } from './jsonAt';
import { shapeProblem } from './shapeProblem';

/**
 * Fetches a budget and checks its shape.
 * @param url address of the data file, relative to the page
 * @param id id of the budget that the file must hold
 * @throws DataProblem of kind `unreachable`, `truncated` or `invalid`, with the place in the file
 */
export async function fetchBudget(url: string, id: string): Promise<Budget> {
  const file = fileName(budgetFile(id));
  const value = await jsonAt(url, file);
  const result = v.safeParse(budgetFileSchema, value);
  if (!result.success) throw shapeProblem(file, result.issues[0]);
  const found = result.output.id;
  if (found !== id) throw new DataProblem('invalid', file, untranslated(id), untranslated(found), 'id');
  return result.output;
}
