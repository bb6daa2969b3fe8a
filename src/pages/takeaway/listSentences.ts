import { arithmeticText } from '../../i18n/formats/arithmeticText';
import { checkWordsOf } from '../../i18n/words/source/checkWords';
import type { Lang } from '../../i18n/lang';
import { formatShare } from '../../i18n/formats/numbers';
import { sentenceWordsOf } from '../../i18n/words/share/sentenceWords';
import { targetWordsOf } from '../../i18n/words/pages/targetWords';
import { printedCells, type PrintedTables } from '../../series/tables/printedTables';
import type { ProjectBrief } from '../../series/projects/projectPage';
import type { SpokenChecks, SpokenProjects, SpokenTargets } from '../../series/takeaway/spoken';
import type { BudgetBrief } from '../view';
import { sourceSentence, worth } from './changeClause';

/** One project with how it works out. */
export function projectSentence(project: ProjectBrief['project'], budget: BudgetBrief, lang: Lang): string {
  const words = sentenceWordsOf(lang);
  const { name, amount, step, units, cell, line, first } = project;
  const arithmetic = units ? arithmeticText(units, lang) : '';
  return words.text([
    words.sentence([
      words.project(budget.body, budget.year, name, amount === null ? '' : worth(amount, step, lang)),
      arithmetic && words.units(arithmetic),
    ]),
    sourceSentence(budget, cell ? [cell.table] : [], [line ?? first, cell?.line ?? 0], lang),
  ]);
}

/** One project, or all of them. */
export function projectsSentence(view: SpokenProjects, focus: string, budget: BudgetBrief, lang: Lang): string {
  const words = sentenceWordsOf(lang);
  const { body, year } = budget;
  const chosen = view.projects.find(({ id }) => id === focus);
  if (chosen) return projectSentence(chosen, budget, lang);
  const amount = view.total === null ? '' : worth(view.total, view.step, lang);
  const share = view.share === null ? '' : formatShare(view.share);
  const [largest] = [...view.projects].sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0));
  return words.text([
    words.sentence([
      words.projects(body, year, view.projects.length, amount, share),
      largest && largest.amount !== null ? words.largest(largest.name, worth(largest.amount, largest.step, lang)) : '',
    ]),
    sourceSentence(budget, view.tables, [], lang),
  ]);
}

/** How many targets there are, and how many are not as last year. */
export function targetsSentence(view: SpokenTargets, budget: BudgetBrief, lang: Lang): string {
  const words = sentenceWordsOf(lang);
  const lines = view.groups.map(({ line }) => line);
  return words.text([
    words.sentence([words.targets(budget.body, budget.year, targetWordsOf(lang).title(view.counts))]),
    targetWordsOf(lang).actual,
    sourceSentence(budget, [], lines, lang),
  ]);
}

/** What the checks came to, with the first contradiction. */
export function checksSentence(list: SpokenChecks, budget: BudgetBrief, lang: Lang): string {
  const words = sentenceWordsOf(lang);
  const [first] = list.contradictions;
  const title = checkWordsOf(lang).title(list.total, list.counts['不符']);
  return words.text([
    words.sentence([
      words.checks(budget.body, budget.year, title),
      first ? words.contradiction(first.left.text, first.right.text) : '',
    ]),
    sourceSentence(budget, [], first ? [...first.left.lines, ...first.right.lines] : [], lang),
  ]);
}

/** One printed figure with its cell, or what there is to see. */
export function tablesSentence(
  { tables }: Pick<PrintedTables, 'tables'>,
  focus: string,
  budget: BudgetBrief,
  lang: Lang,
): string {
  const words = sentenceWordsOf(lang);
  for (const table of tables) {
    const found = printedCells(table).find(({ cell }) => cell.fact === focus);
    if (!found) continue;
    const { row, head, column, cell } = found;
    const name = [head.code, head.name].filter(Boolean).join(' ');
    const label = table.label || table.title;
    return words.text([
      words.sentence([words.cell(label, row.row, name, column.name, cell.text, table.unit)]),
      sourceSentence(budget, [label], [cell.line], lang),
    ]);
  }
  const figures = tables.reduce((sum, table) => sum + table.figures, 0);
  return words.text([
    words.sentence([words.tables(budget.body, budget.year, tables.length, figures)]),
    sourceSentence(budget, [], [], lang),
  ]);
}
