import type { SourceDocument } from '../../../readers/SourceDocument';
import { ESSENTIALS, type Essential } from '../../../templates/tables/usualTables';
import { refuse } from '../../../readers/text/Refusal';
import { QUOTED } from '../../Finding';
import type { GridTable } from './gridTable';

/** Refuses what has no tables of a budget: a text, a blank form. */
export function refuseOthers(document: SourceDocument, tables: readonly GridTable[]): void {
  const budget = tables.filter(({ table }) => table.role !== 'other');
  const first = document.lines.find(({ text }) => text !== '');
  if (budget.length === 0) {
    const words = first?.text.slice(0, QUOTED) ?? '';
    refuse(
      'no-cell-tables',
      { pages: document.pages.length, grids: tables.length, words },
      { line: first?.number ?? null },
    );
  }
  if (budget.every(({ facts }) => facts.length === 0)) refuse('blank-form', { tables: budget.length });
}

/** Refuses what has no figures where every budget has some. */
export function refuseWithout(tables: readonly GridTable[]): void {
  const present = tables.flatMap(({ table }) => (table.role === 'other' ? [] : [table.title]));
  const missing = ESSENTIALS.find(({ any }) => !any.some((one) => tables.some((table) => holds(table, one))));
  if (missing) refuse('missing-table', { role: missing.role, present });
}

function holds({ table, facts }: GridTable, { role, column, isCoded }: Essential['any'][number]): boolean {
  if (table.role !== role) return false;
  return facts.some(
    (fact) => (column === undefined || fact.column === column) && (!isCoded || fact.code.startsWith('2')),
  );
}
