import * as v from 'valibot';
import type { Budget } from '../model/budget';
import { budgetSchema } from '../model/schema';
import type { TableRole } from '../model/tables/table';
import { formTableColumns } from './forms/textForm';

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

/** A check whose sides said in Chinese words what they hold against each other: kept as told. */
function renewedCheck(check: unknown): unknown {
  if (!isObject(check)) return check;
  return { ...check, left: renewedSide(check['left']), right: renewedSide(check['right']) };
}

function renewedSide(side: unknown): unknown {
  if (!isObject(side) || !('text' in side)) return side;
  const { text, ...rest } = side;
  return { operands: [{ kind: 'as-told', words: text }], ...rest };
}

const isTold = (check: unknown): boolean =>
  isObject(check) && [check['left'], check['right']].some((side) => isObject(side) && 'text' in side);

/** What checks may be about, in a budget of either format. */
function thingsOf({ statements, projects, holdings, targets }: Record<string, unknown>): Set<unknown> {
  const listed = (list: unknown): unknown[] => (Array.isArray(list) ? list : []);
  const rows = listed(targets).flatMap((table) => (isObject(table) ? listed(table['targets']) : []));
  const things = [...listed(statements), ...listed(projects), ...listed(holdings), ...rows];
  return new Set(things.map((thing) => (isObject(thing) ? thing['id'] : undefined)));
}

/** A check of a file whose checks said in their ids alone what they are about: `holding-sum/vehicles/h18`, a second one `…~2`. */
function checkAbout(check: unknown, things: ReadonlySet<unknown>): unknown {
  if (!isObject(check) || 'about' in check || typeof check['id'] !== 'string') return check;
  const [, ...what] = check['id'].replace(/~\d+$/, '').split('/');
  const { id, rule, group, ...rest } = check;
  return { id, rule, group, about: what.filter((part) => things.has(part)), ...rest };
}

/**
 * Data of the format before this one as a budget of today's: its tables get the columns that the form had, its problems and checks
 * keep their words, as do the checks of this format's first files. Anything else comes back as it is; the schema says what it is worth.
 */
export function renewedBudget(data: unknown): unknown {
  if (!isObject(data)) return data;
  const renewed = withRenewedChecks(data);
  return isOlderBudget(data) ? withColumns(renewed) : renewed;
}

/** The same data where its checks are today's. */
function withRenewedChecks(data: Record<string, unknown>): Record<string, unknown> {
  const checks: unknown = data['checks'];
  if (!Array.isArray(checks)) return data;
  const told = checks.some(isTold) ? checks.map(renewedCheck) : checks;
  if (told.every((check) => isObject(check) && 'about' in check))
    return checks === told ? data : { ...data, checks: told };
  const things = thingsOf(data);
  return { ...data, checks: told.map((check) => checkAbout(check, things)) };
}

function withColumns(data: Record<string, unknown>): unknown {
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
