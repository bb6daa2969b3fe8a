import { refuse } from '../../readers/text/Refusal';
import type { SourceDocument } from '../../readers/SourceDocument';
import { GOVERNMENT_TITLE } from '../../templates/tables/titles';
import { titleOf } from '../words/titleOf';

/** One such title may be a slip, or a table that is mentioned. */
const ENOUGH = 2;

/** Refuses the budget of a whole government, whose tables are named like those of a department and mean something else. */
export function refuseGovernment({ lines }: SourceDocument): void {
  const titles = new Map<string, number>();
  for (const { text, number } of lines) {
    const title = titleOf(text, null);
    if (title && GOVERNMENT_TITLE.test(title.text) && !titles.has(title.text)) titles.set(title.text, number);
  }
  const tables = [...titles.keys()];
  if (tables.length >= ENOUGH)
    refuse('government-budget', { tables: tables.slice(0, ENOUGH) }, { line: titles.get(tables[0] ?? '') ?? null });
}
