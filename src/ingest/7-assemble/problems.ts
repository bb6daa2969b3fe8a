import { noticeOf, type Notice } from '../../model/problems/problem';
import type { BudgetTable } from '../../model/tables/table';
import { ROLE_NAMES } from '../../model/tables/tableNames';
import type { Figures } from '../6-place/placeFigures';
import type { Finding } from '../Finding';
import type { PrintedNumber } from './numbers';

const nameOf = ({ label, title, role }: BudgetTable): string => label || title || ROLE_NAMES[role];

const placeOf = ({ line, offset }: { line: number; offset: number }): string => `${line}:${offset}`;

/** Numbers that nobody knows and that are told nowhere yet. */
function untold(numbers: readonly PrintedNumber[], { leftOut, unreadLines }: Figures): PrintedNumber[] {
  const own = new Set(leftOut.map(placeOf));
  return numbers.filter(
    (number) => number.role === 'unknown' && !own.has(placeOf(number)) && !unreadLines.has(number.line),
  );
}

/** One notice for each table, and one for all other text, in which numbers stand that nobody knows. */
function unknownIn(numbers: readonly PrintedNumber[], tables: readonly BudgetTable[]): Notice[] {
  const byPlace = new Map<string, PrintedNumber[]>();
  for (const number of numbers) {
    const table = tables.find(({ line, endLine }) => number.line >= line && number.line <= endLine);
    const place = table ? nameOf(table) : '';
    const there = byPlace.get(place);
    if (there) there.push(number);
    else byPlace.set(place, [number]);
  }
  return [...byPlace].map(([table, unknown]) => {
    const lines = [...new Set(unknown.map(({ line }) => line))];
    return noticeOf('unknown-number', { count: unknown.length, lines }, { table, line: lines[0] ?? null });
  });
}

/**
 * What the stages have told, in their order, and each number that nobody knows: with the stretch of the document that is not read,
 * else with its table or the text. Each is told once.
 */
export function problemsOf(
  findings: readonly Finding[],
  figures: Figures,
  numbers: readonly PrintedNumber[],
): Notice[] {
  const left = new Set(untold(numbers, figures));
  const told = findings.map((finding): Notice => {
    if (!('told' in finding)) return finding;
    const within = [...left].filter(({ line }) => line >= finding.from && line <= finding.to);
    for (const number of within) left.delete(number);
    return finding.told(within.length);
  });
  return [...told, ...unknownIn([...left], figures.tables)];
}
