import { publicationName } from '../../model/publication';
import { ranges, formatAmount, formatRate, ownUnit } from '../../i18n/formats/numbers';
import type { Lang } from '../../i18n/lang';
import { tableRange } from '../../i18n/words/share/pictureWords';
import { sentenceWordsOf } from '../../i18n/words/share/sentenceWords';
import { wordsOf } from '../../i18n/words/words';
import type { Cell } from '../../series/tables/cell';
import type { Change } from '../../series/changes/change';
import type { BudgetBrief } from '../view';
import { marksOf } from '../../i18n/formats/marks';

/** An amount with its unit. */
export function worth(yuan: number, step: number, lang: Lang): string {
  const unit = ownUnit(yuan, lang);
  return `${formatAmount(yuan, unit, step)} ${unit.word}`;
}

/** How something changed, without its reason. */
export function changeClause(name: string, change: Change, lang: Lang): string {
  const words = sentenceWordsOf(lang);
  const { amount, step, percent } = change;
  if (amount === 0) return words.same(name);
  const rate = percent ? formatRate(percent) : '';
  const say = amount < 0 ? words.less : words.more;
  return say(name, worth(Math.abs(amount), step, lang), rate, priorWorth(change, lang), change.parts.length === 0);
}

/** Last year's figure, and what it is where it is not what was planned. */
export function priorWorth({ prior, step, base }: Pick<Change, 'prior' | 'step' | 'base'>, lang: Lang): string {
  const figure = worth(prior, step, lang);
  return base === 'actual' ? sentenceWordsOf(lang).actual(figure) : figure;
}

/** The document's reason with its line; empty if it gives none. */
export function reasonClause(reason: string, line: number, endLine: number, lang: Lang): string {
  return reason === '' ? '' : sentenceWordsOf(lang).reason(reason, wordsOf(lang).site.sourceLines(line, endLine));
}

/** The source sentence: document, tables and lines. */
export function sourceSentence(
  budget: BudgetBrief,
  tables: readonly string[],
  lines: readonly number[],
  lang: Lang,
): string {
  const words = sentenceWordsOf(lang);
  const sorted = [...new Set(lines)].filter((line) => line > 0).sort((a, b) => a - b);
  const places = [tableRange([...new Set(tables)].filter((table) => table !== ''))];
  if (sorted.length > 0) places.push(words.lines(ranges(sorted)));
  const separator = marksOf(lang).comma;
  return words.source(
    `《${budget.body} ${budget.year} 年${publicationName(budget)}》`,
    places.filter(Boolean).join(separator),
  );
}

/** The source sentence for printed cells. */
export function cellsSentence(budget: BudgetBrief, cells: readonly Cell[], lang: Lang): string {
  return sourceSentence(
    budget,
    cells.map(({ table }) => table),
    cells.map(({ line }) => line),
    lang,
  );
}
