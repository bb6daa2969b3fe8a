import type { Budget } from '../../model/budget';
import { classOf } from '../../model/codes';
import type { Provenance } from '../../model/fact';
import type { SeenPage } from '../../model/source/seenPage';
import { pagesRead } from '../tables/readPage';

/** A page of the document, with how many figures were read of it, and whether it can be looked at as printed. */
export interface StepPage {
  seen: SeenPage;
  figures: number;
  unread: number;
  isPrinted: boolean;
}

/** How a figure is shown from afar: the class whose colour it wears, how sure it is, whether it is a printed 0. */
export interface SeenAs {
  code: string;
  kind: Provenance | 'unread' | 'zero';
}

/** What each step of a reading has come to. */
export interface ReadingSteps {
  pages: StepPage[];
  /** Pages that are pictures, and pages with ruled tables. */
  pictures: number;
  ruled: number;
  /** Whether the format has pages; a text has lines, shown as sheets. */
  hasPages: boolean;
  lines: number;
  tables: number;
  figures: number;
  certainty: Record<Provenance | 'unread', number>;
  checks: number;
  contradictions: number;
  /** By the id of the fact; what has none was not read. */
  seenAs: ReadonlyMap<string, SeenAs>;
}

/** Sums up how a document was read, step by step. */
export function readingSteps(budget: Budget, seen: readonly SeenPage[], printed: readonly number[]): ReadingSteps {
  const certainty = { reported: 0, resolved: 0, inferred: 0, unread: budget.coverage.kinds['unknown'] ?? 0 };
  const seenAs = new Map<string, SeenAs>();
  for (const { id, code, amount, provenance } of budget.facts) {
    certainty[provenance] += 1;
    seenAs.set(id, { code: classOf(code), kind: amount === 0 ? 'zero' : provenance });
  }
  const readable = new Set(pagesRead(budget).filter((page) => printed.includes(page)));
  return {
    pages: seen.map((page) => ({
      seen: page,
      figures: page.figures.filter(({ fact }) => seenAs.has(fact)).length,
      unread: page.figures.filter(({ fact }) => !seenAs.has(fact)).length,
      isPrinted: page.lines === null && readable.has(page.number),
    })),
    pictures: seen.filter(({ isPicture }) => isPicture).length,
    ruled: seen.filter(({ grids }) => grids > 0).length,
    hasPages: seen.some(({ lines }) => lines === null),
    lines: budget.source.lines,
    tables: budget.tables.length,
    figures: budget.facts.length,
    certainty,
    checks: budget.checks.length,
    contradictions: budget.checks.filter(({ state }) => state === '不符').length,
    seenAs,
  };
}
