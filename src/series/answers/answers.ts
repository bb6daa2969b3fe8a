import { BRIDGE_ANCHOR, MEANS_ANCHOR, toAnchor } from '../../addresses/anchors';
import { focusQuery } from '../../addresses/withQuery';
import type { Budget, ToldBudget } from '../../model/budget';
import { BudgetIndex } from '../../model/BudgetIndex';
import type { Fact } from '../../model/fact';
import { certaintyOf } from '../../model/flow';
import type { Holding } from '../../model/narrative/holding';
import { threePublicItem, type ThreePublicItem } from '../../model/tables/threePublic';
import { flowGraph } from '../flows/graph/flowGraph';
import { headline } from '../overview/headline';
import { projectsView } from '../projects/projectCards';
import { structureView, type StructurePart } from '../structure/structure';
import { cellOf, type Cell } from '../tables/cell';
import { labelOf, means, type ThreePublicRow } from '../targets/means';
import { unitView } from '../units/unitShare';
import { ANSWER_KINDS, type Answer, type AnswerCell, type AnswerFigure, type AnswerKind } from './answer';

/**
 * What a budget answers to the questions of `ANSWER_KINDS`, each from a measure or a role that its tables and sentences have. What the
 * document does not tell has no answer: none is guessed, and none is 0 that is not printed.
 * @param previous last year's document of the same body
 */
export function answers(budget: Budget, previous: Budget | null = null): Answer[] {
  // An answer quotes no checks.
  const told: ToldBudget = { ...budget, checks: [] };
  return ANSWER_KINDS.flatMap((kind) => {
    const answer = BY_KIND[kind](told, previous);
    return answer && answer.figures.length > 0 ? [{ ...EMPTY, ...answer, kind }] : [];
  });
}

type Draft = Pick<Answer, 'figures'> & Partial<Answer>;

const EMPTY: Omit<Answer, 'kind' | 'figures'> = { claim: '', beside: 0, quote: null, view: '', at: '' };

const OF_MEANS = { view: 'targets', at: toAnchor(MEANS_ANCHOR) };

/** The class of all that is paid to people at work (工资福利支出). */
const WAGES = '301';

const BY_KIND: Readonly<Record<AnswerKind, (budget: ToldBudget, previous: Budget | null) => Draft | null>> = {
  total: (budget) => {
    const fact = BudgetIndex.of(budget).grandTotal();
    return fact ? { figures: [printed(budget, fact, '')], view: 'flows' } : null;
  },
  change: ofChange,
  sources: (budget) => {
    const nodes = flowGraph(budget).nodes.filter(({ layer, key }) => layer === 'source' && key !== 'undisclosed');
    const [largest] = nodes.sort((a, b) => b.amount - a.amount);
    const fact = budget.facts.find(({ id }) => id === largest?.fact);
    if (!largest || !fact || largest.amount <= 0) return null;
    const figure = { ...printed(budget, fact, largest.name), term: { kind: 'source' as const, key: largest.key } };
    return { figures: [figure], view: 'flows', at: focusQuery(largest.id) };
  },
  purposes: (budget) => ofPart(structureView(budget).purposes.parts[0], 'function'),
  wages: (budget) => {
    const { parts } = structureView(budget).categories;
    const answer = ofPart(
      parts.find(({ code }) => code === WAGES),
      'economic',
    );
    return answer && { ...answer, beside: parts.find(({ kind }) => kind === 'undisclosed')?.amount ?? 0 };
  },
  means: (budget) => ofThreePublic(budget, ({ sum }) => sum),
  cars: (budget) => {
    const money = ofThreePublic(budget, isItem('cars')) ?? ofThreePublic(budget, isItem('car_running'));
    const counted = held(budget, 'vehicles', ({ role, unit }) => role === 'total' && unit !== '元');
    return { figures: [...(money?.figures ?? []), ...counted], ...OF_MEANS };
  },
  hospitality: (budget) => ofThreePublic(budget, isItem('hospitality')),
  abroad: (budget) => ofThreePublic(budget, isItem('abroad')),
  operating: (budget) => {
    const cost = BudgetIndex.of(budget).operatingCost();
    if (!cost) return null;
    if (cost.fact) return { figures: [printed(budget, cost.fact, '')], ...OF_MEANS };
    const { stated, statement } = cost;
    if (!stated || !statement) return null;
    const { line, endLine } = statement.quote;
    return { figures: [said('', stated.amount, '元', stated.step, [line, endLine])], ...OF_MEANS };
  },
  procurement: (budget) => ({
    figures: held(budget, 'procurement', ({ role, unit }) => role !== 'other' && unit === '元').slice(0, MOST),
    ...OF_MEANS,
  }),
  staff: (budget) => ({
    figures: held(budget, 'staff', ({ role, unit, value }) => role !== 'change' && unit !== '元' && value > 0).slice(
      0,
      MOST,
    ),
    ...OF_MEANS,
  }),
  offices: ofOffices,
  projects: (budget) => {
    const { projects, total, step } = projectsView(budget);
    if (projects.length === 0) return null;
    const count = figureOf({ value: projects.length, unit: '个', step: 1, certainty: 'derived' });
    const money = total === null ? [] : [figureOf({ value: total, step, certainty: 'derived' })];
    return { figures: [count, ...money], view: 'projects' };
  },
  unit: (budget) => {
    const main = unitView(budget)?.main;
    if (!main) return null;
    const { each: value, step, unit: name, parts } = main;
    const [first] = parts;
    const figure = figureOf({ name, value, step, certainty: parts.length > 1 ? 'derived' : 'reported' });
    const quote = first ? { text: first.allocation, lines: lineOf(first.line) } : null;
    return { figures: [figure], quote, view: 'unit' };
  },
};

/** So many figures of a list make an answer. */
const MOST = 4;

function ofChange(budget: ToldBudget, previous: Budget | null): Draft | null {
  const { change, reason, step } = headline(budget, previous);
  if (!change) return null;
  const [only, ...others] = change.parts;
  const stated = only && others.length === 0;
  return {
    figures: [
      figureOf({
        value: change.amount,
        step: change.step || step,
        certainty: stated ? 'reported' : 'derived',
        lines: stated ? [only.line, only.endLine] : null,
      }),
    ],
    quote: reason ? { text: reason.reason, lines: [reason.line, reason.endLine] } : null,
    view: 'changes',
    at: toAnchor(BRIDGE_ANCHOR),
  };
}

function ofPart(part: StructurePart | undefined, kind: 'function' | 'economic'): Draft | null {
  if (!part || part.kind !== 'code' || part.certainty === 'undisclosed') return null;
  const { name, amount: value, certainty, cells, code } = part;
  const step = cells[0]?.step ?? 100;
  const figure = figureOf({ name, value, step, certainty, cells: cells.map(brief), term: { kind, key: code } });
  return { figures: [figure], view: 'structure', at: focusQuery(part.id) };
}

const isItem =
  (item: ThreePublicItem) =>
  ({ name, sum }: ThreePublicRow): boolean =>
    !sum && threePublicItem(name) === item;

/** A row of the three public expenses: its cell, else what a sentence states; a blank cell is no 0. */
function ofThreePublic(budget: ToldBudget, choose: (row: ThreePublicRow) => boolean): Draft | null {
  const row = means(budget).threePublic?.rows.find(choose);
  const fact = budget.facts.find(({ id }) => id === row?.cell?.fact);
  if (row && fact) return { figures: [printed(budget, fact, row.sum ? '' : row.name)], ...OF_MEANS };
  if (!row?.stated) return null;
  const { amount, step, line } = row.stated;
  return { figures: [said(row.sum ? '' : row.name, amount, '元', step, lineOf(line))], ...OF_MEANS };
}

function held(budget: Budget, group: Holding['group'], choose: (holding: Holding) => boolean): AnswerFigure[] {
  return budget.holdings
    .filter((holding) => holding.group === group && choose(holding))
    .map(({ label, value, unit, step, printed: { line } }) =>
      said(labelOf(budget, label), value, unit, step, lineOf(line)),
    );
}

/** Who works on it: the offices that the document lists, and how many it says there are. */
function ofOffices(budget: ToldBudget): Draft | null {
  const { offices } = budget;
  const stated = held(budget, 'offices', ({ role }) => role === 'total').slice(0, 1);
  const [first, last] = [offices[0], offices.at(-1)];
  const counted = first ? [figureOf({ value: offices.length, unit: '个', step: 1, certainty: 'derived' })] : [];
  return {
    figures: stated.length > 0 ? stated : counted,
    quote: first && last ? { text: offices.map(({ name }) => name).join('、'), lines: [first.line, last.line] } : null,
  };
}

/** A figure with what most figures leave empty: money without a place of its own. */
function figureOf(figure: Partial<AnswerFigure> & Pick<AnswerFigure, 'value' | 'step' | 'certainty'>): AnswerFigure {
  return { name: '', gloss: '', unit: '元', cells: [], lines: null, ...figure };
}

function printed(budget: Budget, fact: Fact, name: string): AnswerFigure {
  const { amount: value, step } = fact;
  return figureOf({ name, value, step, certainty: certaintyOf(fact), cells: [brief(cellOf(budget, fact))] });
}

function said(name: string, value: number, unit: string, step: number, lines: AnswerFigure['lines']): AnswerFigure {
  return figureOf({ name, value, unit, step, certainty: 'reported', lines });
}

const brief = ({ fact, table, row, line }: Cell): AnswerCell => ({ fact, table, row, line });

const lineOf = (line: number): [from: number, to: number] => [line, line];
