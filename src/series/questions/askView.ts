import type { Budget, ToldBudget } from '../../model/budget';
import { flowGraph } from '../flows/graph/flowGraph';
import { flowSeries } from '../flows/flowSeries';
import { oncePerPair, openMatters, lumps, type OpenMatter } from './openMatters';

/** Something that a reader may ask the body, with the document's own words. */
export interface Question {
  /** Unique among the questions, and the same from build to build. */
  id: string;
  matter: OpenMatter;
  /** The same told in Chinese, for the letter to the body. */
  chinese: OpenMatter;
}

/** What the page of the questions shows. */
export interface AskView {
  questions: Question[];
  /** Contradictions of the document that are left out. */
  more: number;
}

/** More contradictions than this are no list that anybody asks. */
const CONTRADICTIONS = 10;

/**
 * The questions of a budget: contradictions, then what only has a wide name, then what the document does not say. What rounding explains
 * asks nothing, and what was not read is our affair and not the body's.
 * @param chinese the same budget with its checks told in Chinese
 * @param previous last year's document of the same body, which may answer
 */
export function askView(budget: ToldBudget, chinese: ToldBudget, previous: Budget | null = null): AskView {
  const own = mattersOf(budget, previous);
  const told = mattersOf(chinese, previous);
  const wrong = own.filter(({ kind }) => kind === 'contradiction');
  const shown = [...wrong.slice(0, CONTRADICTIONS), ...own.filter(({ kind }) => kind !== 'contradiction')];
  return {
    questions: shown.map((matter) => ({
      id: idOf(matter),
      matter,
      chinese: told.find((other) => idOf(other) === idOf(matter)) ?? matter,
    })),
    more: Math.max(0, wrong.length - CONTRADICTIONS),
  };
}

/** So many questions stand on the first page. */
const BEST = 3;

/** The questions that are worth most: contradictions, and between them what only has a wide name. */
export function bestQuestions(budget: ToldBudget, previous: Budget | null = null): Pick<Question, 'id' | 'matter'>[] {
  const asked = mattersOf(budget, previous);
  const wrong = asked.filter(({ kind }) => kind === 'contradiction');
  const others = asked.filter(({ kind }) => kind !== 'contradiction');
  return [...wrong.slice(0, 1), ...others.slice(0, 1), ...wrong.slice(1), ...others.slice(1)]
    .slice(0, BEST)
    .map((matter) => ({ id: idOf(matter), matter }));
}

function mattersOf(budget: ToldBudget, previous: Budget | null): OpenMatter[] {
  const known = oncePerPair(openMatters(budget, flowSeries(budget, flowGraph(budget)), previous));
  const asked = known.filter(({ kind }) => kind !== 'inferred' && kind !== 'unread');
  const wrong = asked.filter(({ kind }) => kind === 'contradiction');
  const silent = asked.filter(({ kind }) => kind !== 'contradiction');
  const results: OpenMatter[] = budget.targets.some(({ targets }) => targets.length > 0) ? [{ kind: 'results' }] : [];
  return [...wrong, ...lumps(budget), ...silent, ...results];
}

function idOf(matter: OpenMatter): string {
  if (matter.kind === 'contradiction') return matter.id;
  return matter.kind === 'lump' ? `lump-${matter.code}` : matter.kind;
}
