import type { Budget } from '../../model/budget';
import type { CompareRow } from '../compare/compare';
import { comparisonView } from '../compare/comparison';
import { ofLike } from '../changes/change';
import { lacks } from '../unread/unread';
import type { AnswerKind } from './answer';
import { MOST, OF_MEANS, printed, said, staffHeld, type Draft } from './answerFigures';

/** What is answered in a sentence, whether figures stand below it or not. */
type SaidKind = Extract<AnswerKind, 'basis' | 'new' | 'people' | 'kept' | 'ask' | 'document'>;

/**
 * Answers in a sentence: on what grounds money is given, what is new, what a person gets, whether a plan was kept, whom to ask, and whose
 * document it is. Their words come from the screen's; here is what they rest on.
 */
export const SAID_ANSWERS: Readonly<Record<SaidKind, (budget: Budget, previous: Budget | null) => Draft | null>> = {
  basis: (budget) => {
    const [largest] = groundedProjects(budget);
    if (!largest) return null;
    const line = largest.lines?.basis;
    const lines: [number, number] = line ? [line, line] : [largest.quote.line, largest.quote.endLine];
    return { figures: [], quote: { text: largest.basis, lines }, view: 'projects' };
  },
  new: (budget, previous) => {
    const found = newRows(budget, previous);
    if (found === null) return null;
    const facts = found.flatMap(({ now, name }) => {
      const fact = budget.facts.find(({ id }) => id === now?.facts[0]);
      return fact ? [printed(budget, fact, name)] : [];
    });
    return { figures: facts.slice(0, MOST), view: 'changes' };
  },
  people: (budget) => ({ figures: staffHeld(budget), ...OF_MEANS }),
  kept: ({ targets }) => ({ figures: [], view: targets.length > 0 ? 'targets' : '' }),
  ask: () => ({ figures: [], view: 'ask' }),
  document: ({ source: { lines } }) => ({ figures: [said('', lines, '行', 1, [1, 1])], view: 'checks' }),
};

/** The projects that name what they rest on, the largest first. */
export function groundedProjects({ projects }: Budget): Budget['projects'] {
  const grounded = projects.filter(({ basis }) => basis !== '');
  return grounded.sort((a, b) => (b.amount?.amount ?? 0) - (a.amount?.amount ?? 0));
}

/**
 * The codes that have money this year and had none last year, each without those below it; null where nothing is known of last year.
 * A code whose name stood under another one last year is not new: the money may only have moved.
 */
export function newRows(budget: Budget, previous: Budget | null): CompareRow[] | null {
  const like = ofLike(budget, previous);
  if (!like && !budget.statements.some(({ change }) => change)) return null;
  if (lacks(budget, 'expenditure') || (like && lacks(like, 'expenditure'))) return null;
  const topmost = (row: CompareRow): CompareRow[] =>
    row.kind === 'new' ? (row.sameName === '' ? [row] : []) : row.rows.flatMap(topmost);
  return comparisonView(budget, like)
    .functions.flatMap(topmost)
    .sort((a, b) => (b.now?.amount ?? 0) - (a.now?.amount ?? 0));
}

/** How many targets stand beside what was reached last year. */
export function reachedBefore({ targets }: Budget): number {
  return targets.flatMap((table) => table.targets).filter(({ lastYear }) => lastYear !== '').length;
}
