import type { Lang } from '../../i18n/lang';
import { sheetWordsOf } from '../../i18n/words/share/sheetWords';
import type { Budget } from '../../model/budget';
import type { Sheet } from './csvText';

/**
 * A sheet whose every row says whose it is, of which year and stage, and from which file: so sheets of many budgets can be put one below
 * the other, under the same head.
 */
export function stackedSheet({ head, rows }: Sheet, budget: StackedBudget, lang: Lang): Sheet {
  const { document } = sheetWordsOf(lang);
  const { body, year, stage, source } = budget;
  const own = [body, year, document.stages[stage], source.file, source.sha256, source.address ?? null];
  return {
    head: [...head, document.body, document.year, document.stage, document.file, document.sha256, document.address],
    rows: rows.map((row) => [...row, ...own]),
  };
}

type StackedBudget = Pick<Budget, 'body' | 'year' | 'stage'> & {
  source: Pick<Budget['source'], 'file' | 'sha256' | 'address'>;
};
