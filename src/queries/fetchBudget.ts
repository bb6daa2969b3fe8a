import * as v from 'valibot';
import type { Budget } from '../model/budget';
import { budgetSchema } from '../model/schema';
import { DataProblem } from './dataProblem';
import { jsonAt } from './jsonFile';

/**
 * Fetches a budget and checks its shape.
 * @param url address of the data file, relative to the page
 * @param id id of the budget that the file must hold
 * @throws DataProblem of kind `unreachable`, `truncated` or `invalid`, with the place in the file
 */
export async function fetchBudget(url: string, id: string): Promise<Budget> {
  const file = `${id}.json`;
  const value = await jsonAt(url, file);
  const result = v.safeParse(budgetSchema, value);
  if (!result.success) {
    const issue = result.issues[0];
    const found = issue.received === 'undefined' ? '缺少这一项' : issue.received;
    throw new DataProblem('invalid', file, issue.expected ?? '别的内容', found, v.getDotPath(issue) ?? '');
  }
  if (result.output.id !== id) throw new DataProblem('invalid', file, id, result.output.id, 'id');
  return result.output;
}
