import type { RawRow, RawTable } from '../../loose/RawTable';
import { shapeOf } from '../../../templates/tables/tableShapes';
import { cleanName, closeUp } from '../../words/words';

/** The name that the document gives a code, by the commonest printing in the coded tables. */
export function namesByCode(tables: readonly RawTable[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const table of tables) {
    const { hasProjects, codes } = shapeOf(table.role);
    if (hasProjects || codes === 'economic') continue;
    for (const { code, name } of table.rows.flatMap((row) => [row, ...(row.right ? [row.right] : [])])) {
      if (code === '' || name === '') continue;
      const names = counts.get(code) ?? new Map<string, number>();
      names.set(name, (names.get(name) ?? 0) + 1);
      counts.set(code, names);
    }
  }
  return new Map([...counts].map(([code, names]) => [code, [...names].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '']));
}

/** At most so many fragments are tried in all combinations: two wrapped names side by side rarely have more. */
const FRAGMENTS_LIMIT = 10;

/**
 * The project's name in a row that prints the function's name and the project's name in two columns.
 * Where both wrap, their fragments alternate; the ones that make up the function's name are known, the rest is the project.
 */
function projectNameIn(row: RawRow, functionName: string): string {
  const whole = closeUp(row.parts.join(' '));
  if (functionName === '') return row.parts.length > 1 ? cleanName(row.parts.slice(1).join(' ')) : cleanName(whole);
  if (whole === functionName) return functionName;
  if (whole.startsWith(functionName)) return cleanName(whole.slice(functionName.length));
  if (row.parts.length <= FRAGMENTS_LIMIT) {
    for (let chosen = 1; chosen < 1 << row.parts.length; chosen += 1) {
      const mine = row.parts.filter((_, index) => chosen & (1 << index));
      if (closeUp(mine.join(' ')) !== functionName) continue;
      return cleanName(row.parts.filter((_, index) => !(chosen & (1 << index))).join(' '));
    }
  }
  return cleanName(whole);
}

/** Gives the rows of the project table that name a project the project's name. */
export function nameProjects(tables: readonly RawTable[]): void {
  const names = namesByCode(tables);
  for (const table of tables) {
    if (!shapeOf(table.role).hasProjects) continue;
    for (const row of table.rows) {
      if (row.code === '') continue;
      const functionName = names.get(row.code) ?? '';
      row.name = projectNameIn(row, functionName);
      row.isProject = row.name !== functionName && (functionName !== '' || row.parts.length > 1);
    }
  }
}
