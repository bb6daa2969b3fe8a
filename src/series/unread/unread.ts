import type { Budget } from '../../model/budget';
import type { Notice } from '../../model/problems/problem';
import { DOCUMENT_PARTS, type DocumentPart } from '../../model/problems/problemKinds';
import { TABLE_ROLES, type TableRole } from '../../model/tables/table';

/**
 * Where a budget is silent because something was not read, or not found: there nobody may say that the document is silent, nor
 * that a sum is nought.
 */
export interface Unread {
  /** Printed numbers that were not read. */
  figures: number;
  tables: TableRole[];
  parts: DocumentPart[];
}

/** A table or a part of the document that something rests on. */
export type Ground = TableRole | DocumentPart;

const EVERYTHING: readonly Ground[] = [...TABLE_ROLES, ...DOCUMENT_PARTS];

/** What was not read of a budget, or null if everything was. */
export function unreadOf(budget: Budget): Unread | null {
  const concerned = new Set(budget.problems.flatMap((notice) => concernedBy(notice, budget)));
  const figures = budget.coverage.kinds['unknown'] ?? 0;
  if (concerned.size === 0 && figures === 0) return null;
  return {
    figures,
    tables: TABLE_ROLES.filter((role) => concerned.has(role)),
    parts: DOCUMENT_PARTS.filter((part) => concerned.has(part)),
  };
}

/** Whether something of any of these grounds was not read. */
export function isUnread(unread: Unread | null | undefined, ...grounds: readonly Ground[]): boolean {
  if (!unread) return false;
  const all: readonly Ground[] = [...unread.tables, ...unread.parts];
  return grounds.some((ground) => all.includes(ground));
}

/** The same for a budget whose `Unread` is at nobody's hand. */
export function lacks(budget: Budget, ...grounds: readonly Ground[]): boolean {
  return budget.problems.length > 0 && isUnread(unreadOf(budget), ...grounds);
}

/** The tables and parts in which something is missing because of a notice; none where all of it was read. */
export function concernedBy(notice: Notice, budget: Pick<Budget, 'tables' | 'targets'>): readonly Ground[] {
  switch (notice.kind) {
    case 'torn-row':
    case 'overfull-row':
    case 'broken-number':
    case 'unread-cell':
    case 'lost-title':
    case 'bare-table':
    case 'absent-table':
      return [notice.values.role];
    case 'absent-part':
      return [notice.values.part];
    case 'unread-targets':
      return ['targets'];
    case 'unread-page':
    case 'unworked-formula':
      // What a page without text, or a cell without a value, holds may belong to anything.
      return EVERYTHING;
    case 'no-unicode':
      return placeOf(notice, budget) ?? EVERYTHING;
    case 'unknown-number':
      return placeOf(notice, budget) ?? [partAt(notice.line, budget)];
    default:
      return [];
  }
}

/** The table that a notice names, if the budget has it. */
function placeOf({ table }: Notice, { tables }: Pick<Budget, 'tables'>): TableRole[] | undefined {
  if (table === '') return undefined;
  const own = tables.find(({ label, title }) => (label || title) === table || title === table);
  return own ? [own.role] : undefined;
}

/** Outside of the tables, a line belongs to the performance targets or to the narrative. */
function partAt(line: number | null, { targets }: Pick<Budget, 'targets'>): DocumentPart {
  const inTargets = targets.some((table) => line !== null && line >= table.line && line <= table.endLine);
  return inTargets ? 'targets' : 'narrative';
}
