import type { CompareWords } from '../../i18n/words/pages/compareWords';
import { withMarks, type NamedBudget } from '../../series/budgets/toldApart';

/** What a budget is called among others: its body where the list has several, its year and stage, and what tells it from those called the same. */
export function listedName({ apart = [], ...entry }: NamedBudget, words: CompareWords, body = ''): string {
  // The name says the stage already, which is the first mark of a final account.
  const marks = entry.stage === 'final' ? apart.slice(1) : apart;
  return withMarks(`${body} ${words.stage(entry.year, entry.stage)}`.trim(), { apart: marks });
}
