import * as v from 'valibot';
import { fileName, yearsFile } from '../addresses/dataFiles';
import { jsonAt } from './jsonAt';
import { shapeProblem } from './shapeProblem';

/**
 * Fetches the years of a body and checks their shape.
 * @param url address of the data file, relative to the page
 * @param slug name of the body in addresses
 * @throws DataProblem of kind `unreachable`, `truncated` or `invalid`, with the place in the file
 */
export async function fetchYears<Years>(
  url: string,
  slug: string,
  shape: v.GenericSchema<unknown, Years>,
): Promise<Years> {
  const file = fileName(yearsFile(slug));
  const result = v.safeParse(shape, await jsonAt(url, file));
  if (result.success) return result.output;
  throw shapeProblem(file, result.issues[0]);
}
