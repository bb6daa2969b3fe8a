import type { Fact } from '../../model/fact';
import { shapeOf } from '../../templates/tables/tableShapes';
import { GRAND_TOTAL } from '../../templates/rows/rowWords';
import { isTotalName, TABLE_ROLES } from '../../model/tables/table';
import { ROLE_NAMES } from '../../model/tables/tableNames';
import { refuse } from '../../readers/text/Refusal';
import { formColumns, REQUIRED_ROLES } from '../../templates/forms/textForm';
import type { RawTable } from '../loose/RawTable';

/** Two printings of the grand total that differ by more than this share cannot be one budget. */
const TOTALS_APART = 0.05;

const nameOf = (table: RawTable): string => [table.label, table.title].filter(Boolean).join(' ');

/** Refuses a table with other columns than the template's: its figures would stand in the wrong ones. */
export function refuseOtherColumns(tables: readonly RawTable[]): void {
  for (const table of tables) {
    if (table.otherColumns === null || table.rows.length === 0) continue;
    const columns = formColumns(table.role).length;
    const place = { table: nameOf(table), line: table.line };
    const other = table.otherColumns;
    if ('printed' in other) refuse('other-column-count', { columns, printed: other.printed }, place);
    if ('missing' in other) refuse('columns-missing', { columns, words: other.missing }, place);
    refuse('columns-foreign', { columns, words: other.foreign }, place);
  }
}

/** Refuses a document without the tables that a budget needs. */
export function refuseMissing(tables: readonly RawTable[]): void {
  for (const role of REQUIRED_ROLES) {
    const table = tables.find((candidate) => candidate.role === role);
    const present = tables.map(({ label, title }) => label || title);
    if (!table) {
      // It would stand behind the tables that come before it in print order.
      const before = tables.filter((candidate) => TABLE_ROLES.indexOf(candidate.role) < TABLE_ROLES.indexOf(role));
      const line = before[before.length - 1]?.endLine ?? tables[0]?.line ?? null;
      refuse('missing-table', { role, present }, { table: ROLE_NAMES[role], line });
    }
    if (table.rows.length === 0) {
      const words = table.empty?.text.slice(0, 40) ?? '';
      refuse('empty-table', { title: table.title, words }, { table: nameOf(table), line: table.endLine });
    }
  }
}

/** Refuses a document whose printings of the grand total are far apart. */
export function refuseFarApart(facts: readonly Fact[]): void {
  const totals = facts.filter(({ table, name, code, column }) => {
    const { isWhole, rows } = shapeOf(table);
    if (code !== '' || !isWhole) return false;
    return rows === 'lists' ? GRAND_TOTAL.test(name) : column === 'total' && isTotalName(name);
  });
  const high = totals.reduce<Fact | undefined>(
    (best, fact) => (!best || fact.amount > best.amount ? fact : best),
    undefined,
  );
  const low = totals.reduce<Fact | undefined>(
    (best, fact) => (!best || fact.amount < best.amount ? fact : best),
    undefined,
  );
  if (!high || !low) return;
  if (Math.abs(high.amount - low.amount) > TOTALS_APART * Math.max(Math.abs(high.amount), Math.abs(low.amount))) {
    const [before, after] = high.printed.line < low.printed.line ? [high, low] : [low, high];
    refuse(
      'totals-apart',
      {
        name: before.name,
        figure: before.printed.text,
        line: before.printed.line,
        otherName: after.name,
        otherFigure: after.printed.text,
      },
      { table: ROLE_NAMES[after.table], line: after.printed.line },
    );
  }
}
