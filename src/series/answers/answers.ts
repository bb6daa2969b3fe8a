import { BRIDGE_ANCHOR, toAnchor } from '../../addresses/anchors';
import { focusQuery } from '../../addresses/withQuery';
import type { Budget, ToldBudget } from '../../model/budget';
import { BudgetIndex } from '../../model/BudgetIndex';
import { threePublicItem, type ThreePublicItem } from '../../model/tables/threePublic';
import { flowGraph } from '../flows/graph/flowGraph';
import { headline } from '../overview/headline';
import { purposesByCode } from '../purposes/statedPurposes';
import { projectsView } from '../projects/projectCards';
import { structureView, type StructurePart } from '../structure/structure';
import { means, type ThreePublicRow } from '../targets/means';
import { unitView } from '../units/unitShare';
import { ANSWER_KINDS, type Answer, type AnswerKind } from './answer';
import { brief, figureOf, held, lineOf, OF_MEANS, printed, said, staffHeld, MOST, type Draft } from './answerFigures';
import { SAID_ANSWERS } from './saidAnswers';

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
    return answer && (answer.figures.length > 0 || isSaid(kind)) ? [{ ...EMPTY, ...answer, kind }] : [];
  });
}

const EMPTY: Omit<Answer, 'kind' | 'figures'> = { claim: '', beside: 0, quote: null, view: '', at: '' };

/** The class of all that is paid to people at work (工资福利支出). */
const WAGES = '301';

/** What is answered in a sentence, with figures or without. */
const isSaid = (kind: AnswerKind): boolean => Object.hasOwn(SAID_ANSWERS, kind);

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
  purposes: (budget) => {
    const [part] = structureView(budget).purposes.parts;
    const answer = ofPart(part, 'function');
    const [use] = (part?.kind === 'code' && purposesByCode(budget).get(part.code)) || [];
    return answer && use ? { ...answer, quote: { text: use.text, lines: [use.line, use.endLine] } } : answer;
  },
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
  staff: (budget) => ({ figures: staffHeld(budget), ...OF_MEANS }),
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
  ...SAID_ANSWERS,
};

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
