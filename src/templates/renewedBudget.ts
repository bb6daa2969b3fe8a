import * as v from 'valibot';
import type { Budget } from '../model/budget';
import { budgetSchema } from '../model/schema';
import type { TableRole } from '../model/table';
import { formTableColumns } from './xinjiang';

/** The format before tables owned their columns: these were the one form's, by role. */
const BEFORE = 'mingzhang/budget@1';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether data is a budget of the format before this one. */
export function isOlderBudget(data: unknown): boolean {
  return isObject(data) && data['format'] === BEFORE;
}

/** What a problem of that format said in words of its own: kept as told, since its kind told nothing by name. */
function renewedProblem(problem: unknown): unknown {
  if (!isObject(problem)) return problem;
  const { severity, file, table, line, expected, found } = problem;
  if ('values' in problem) return problem;
  const words = `应为${String(expected)}，实际是${String(found)}`;
  return { severity, kind: 'as-told', file, table, line, values: { words } };
}

/**
 * Data of the format before this one as a budget of today's: its tables get the columns that the form had, its problems keep their
 * words. Anything else comes back as it is; the schema says what it is worth.
 */
export function renewedBudget(data: unknown): unknown {
  if (!isOlderBudget(data) || !isObject(data)) return data;
  const { tables, problems } = data;
  return {
    ...data,
    format: 'mingzhang/budget@2',
    tables: Array.isArray(tables)
      ? tables.map((table: unknown) =>
          isObject(table)
            ? { ...table, columns: formTableColumns(table['role'] as TableRole), columnsFrom: 'form' }
            : table,
        )
      : tables,
    problems: Array.isArray(problems) ? problems.map(renewedProblem) : problems,
  };
}

/** A budget file of today's format or of the one before, strictly. */
export const budgetFileSchema: v.GenericSchema<unknown, Budget> = v.pipe(
  v.unknown(),
  v.transform(renewedBudget),
  budgetSchema,
);
