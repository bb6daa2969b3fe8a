import type { TableRole } from '../../model/table';
import type { SourceDocument } from '../../readers/SourceDocument';
import { refuse } from '../../readers/text/Refusal';
import type { GridTable } from './gridTable';

/** Longest words that a refusal quotes. */
const QUOTED = 40;

/** Refuses what has nothing to read: pages of pictures, or of nothing. */
export function refusePictures(document: SourceDocument): void {
  const pictures = document.pages.filter(({ isPicture }) => isPicture).length;
  if (pictures > document.pages.length / 2) refuse('scan', { pages: document.pages.length, pictures });
  const unmapped = document.pages.reduce((sum, page) => sum + page.unmapped, 0);
  if (document.pages.every(({ words }) => words.length === 0) && unmapped === 0) {
    if (pictures > 0) refuse('scan', { pages: document.pages.length, pictures });
    refuse('pdf-empty', {});
  }
}

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

/** What makes a budget: a total, spending by function, and a table that says where the money comes from. */
export function refuseWithout(tables: readonly GridTable[]): void {
  const has = (role: TableRole, column?: string): boolean =>
    tables.some(
      ({ table, facts }) => table.role === role && facts.some((fact) => column === undefined || fact.column === column),
    );
  const present = tables.flatMap(({ table }) => (table.role === 'other' ? [] : [table.title]));
  const isCoded = (role: TableRole): boolean =>
    tables.some(({ table, facts }) => table.role === role && facts.some(({ code }) => code.startsWith('2')));
  if (!has('overview') && !has('expenditure')) refuse('missing-table', { role: 'overview', present });
  if (!(['expenditure', 'general-public', 'appropriation-expenditure', 'income'] as const).some(isCoded))
    refuse('missing-table', { role: 'general-public', present });
  if (!has('income') && !has('appropriation', 'income') && !has('overview', 'income'))
    refuse('missing-table', { role: 'income', present });
}
