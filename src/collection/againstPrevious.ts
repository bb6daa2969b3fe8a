import { compareSums } from '../checks/compare';
import { amountFigure, changeFigure, type Figure } from '../checks/figure';
import type { Budget } from '../model/budget';
import { BudgetIndex } from '../model/BudgetIndex';
import type { Check } from '../model/checks/check';
import type { DocumentRuleKey } from '../model/checks/checkRule';
import { incomeColumnNamed } from '../model/tables/columnNames';
import type { Fact } from '../model/fact';
import { printedIn, toFen, type Yuan } from '../model/money';
import type { StatedAmount, Statement } from '../model/narrative/statement';
import { threePublicItem } from '../model/tables/threePublic';
import { isFromActual } from '../series/changes/change';
import { isOfWhole } from '../series/overview/headline';

const RULE: DocumentRuleKey = 'previous-document';

/** A stated change beside what last year's document makes of it. */
export interface AgainstPrevious {
  check: Check;
  statement: string;
  subject: string;
  code: string;
  /** The document's own words, with their lines. */
  quote: Statement['quote'];
  stated: Yuan;
  step: Yuan;
  /** This year's figure; `fact` is null where it is stated in words. */
  now: { amount: Yuan; step: Yuan; fact: string | null };
  /** Last year's, as its document prints it. */
  then: { amount: Yuan; step: Yuan; fact: string | null; line: number; budget: string; year: number };
  /** The one less the other. */
  worked: Yuan;
}

/**
 * Holds each stated change of a document against the document of the year before: the same cell has to give it. A change is tested only
 * where this year's cell holds the figure that the sentence speaks of, and where last year's document prints that cell.
 * What a budget counts from what was done last year says nothing of last year's plan.
 * @param previous of the same body, level and stage
 */
export function againstPrevious(budget: Budget, previous: Budget): AgainstPrevious[] {
  return budget.statements.flatMap((statement) => {
    const { change } = statement;
    if (!change || change.amount === null || (budget.stage === 'budget' && isFromActual(change))) return [];
    const stated = changeFigure(statement);
    const [now, then] = [printedOf(budget, statement), printedOf(previous, statement)];
    if (!stated || !now || !then || !isOfStatement(now, statement)) return [];
    // Who writes a difference in 万元 subtracts figures in 万元, also where the tables print yuan.
    const right = [thisFigure(now, statement), previousFigure(then, previous)].map((figure) => ({
      ...figure,
      step: Math.max(figure.step, stated.step),
    }));
    // Only words that name last year's budget leave nothing else to be meant; a column that a rule of ours chose may be the wrong one.
    const isSure = budget.stage === 'final' || change.base === 'budget';
    const soft = !isSure || [now, then].some(({ inferred }) => inferred);
    return compareSums({ id: statement.id }, [stated], right, { soft }).map(({ what, ...comparison }) => ({
      check: { id: `${RULE}/${what}`, rule: RULE, group: 'documents' as const, ...comparison },
      statement: statement.id,
      subject: statement.subject,
      code: statement.code,
      quote: statement.quote,
      stated: stated.value,
      step: stated.step,
      now: { amount: now.amount, step: now.step, fact: now.fact },
      then: {
        amount: then.amount,
        step: then.step,
        fact: then.fact,
        line: then.printed.line,
        budget: previous.id,
        year: previous.year,
      },
      worked: toFen(now.amount - then.amount),
    }));
  });
}

/** A figure of a document, of a cell or of a sentence. */
export interface PrintedFigure extends StatedAmount {
  name: string;
  fact: string | null;
  inferred: boolean;
}

/** What a document prints of the thing that a sentence, of it or of another year's document, speaks about. */
export function printedOf(budget: Budget, statement: Statement): PrintedFigure | null {
  const fact = factOf(BudgetIndex.of(budget), statement);
  if (fact) return { ...fact, fact: fact.id, inferred: fact.provenance === 'inferred' };
  if (statement.scope !== 'operating') return null;
  const cost = BudgetIndex.of(budget).operatingCost();
  const stated = cost?.stated;
  return stated ? { ...stated, name: cost.statement?.subject ?? statement.subject, fact: null, inferred: false } : null;
}

function factOf(index: BudgetIndex, statement: Statement): Fact | undefined {
  const { scope, code, subject } = statement;
  if (scope === 'operating') return index.operatingCost()?.fact ?? undefined;
  if (scope === 'three-public') {
    const item = threePublicItem(subject);
    return index.threePublic().find((one) => one.item === item)?.fact;
  }
  if (code !== '') return scope === 'expenditure' ? index.function(code) : index.at(scope, code, 'total');
  if (isOfWhole(statement)) return index.grandTotal();
  if (scope === 'income') {
    const column = incomeColumnNamed(subject);
    return column === undefined ? undefined : index.total('income', column);
  }
  const manner = /^基本支出$/.test(subject) ? 'basic' : /^项目支出$/.test(subject) ? 'project' : null;
  if (manner) return scope === 'expenditure' ? index.manner(manner) : index.total(scope, manner);
  return wholeOf(index, statement);
}

/** The total of the table that a sentence names by its fund. */
function wholeOf(index: BudgetIndex, { scope, subject }: Statement): Fact | undefined {
  const own = FUNDS.find(([, words]) => words.test(subject))?.[0];
  if (own && (scope === own || scope === 'expenditure' || scope === 'appropriation')) return index.total(own, 'total');
  return /^财政拨款支出/.test(subject) ? index.total('appropriation', 'total') : undefined;
}

const FUNDS = [
  ['general-public', /^一般公共预算/],
  ['government-funds', /^政府性基金/],
  ['state-capital', /^国有资本/],
] as const;

/** Whether a cell holds the figure that the sentence speaks of; else it is another one's. */
function isOfStatement({ amount, step }: PrintedFigure, { current, amount: stated }: Statement): boolean {
  return current !== null && Math.abs(amount - current) <= (step + Math.max(step, stated?.step ?? 0)) / 2;
}

function thisFigure(now: PrintedFigure, statement: Statement): Figure {
  if (now.fact === null) return amountFigure({ kind: 'amount', statement: statement.id }, now);
  return { ...amountFigure({ kind: 'cell', fact: now.fact }, now), facts: [now.fact] };
}

/** A figure of the other document: none of its lines and cells are this one's. */
export function previousFigure(
  { name, fact, printed, step, amount }: PrintedFigure,
  { id, year }: Budget,
  minus = true,
): Figure {
  const unit = printedIn(printed.text, step) ?? '';
  return {
    operand: {
      kind: 'previous',
      budget: id,
      year,
      name,
      printed: printed.text,
      unit,
      fact: fact ?? '',
      ...(minus ? { minus } : {}),
    },
    value: amount,
    step,
    lines: [],
    facts: [],
  };
}
