import type { Budget, ToldBudget } from '../../model/budget';
import type { Yuan } from '../../model/money';
import { bridge } from '../changes/bridge';
import { flowView } from '../flows/flowView';
import type { SeriesNode } from '../flows/flowSeries';
import { projectsView } from '../projects/projectCards';
import { means } from '../targets/means';
import { unitView } from '../units/unitShare';
import { headline } from './headline';

/** A question that people come with, and its answer in one figure; one without an answer is none. Shares are from 0 to 1. */
export type WayIn =
  | { kind: 'sources' | 'purposes' | 'spending'; share: number; node: Pick<SeriesNode, 'key' | 'name' | 'kind'> }
  | { kind: 'change'; amount: Yuan; step: Yuan; steps: number }
  | { kind: 'unit'; unit: string; amount: Yuan; step: Yuan }
  | { kind: 'projects'; count: number; amount: Yuan | null; step: Yuan }
  | { kind: 'means'; amount: Yuan; step: Yuan }
  | { kind: 'checks'; count: number };

/**
 * The questions that a budget answers, in the order in which people ask.
 * @param previous last year's document of the same body
 */
export function waysIn(budget: ToldBudget, previous: Budget | null = null): WayIn[] {
  return [
    ...ofFlows(budget),
    ...ofChange(budget, previous),
    ...ofUnits(budget),
    ...ofProjects(budget),
    ...ofMeans(budget),
    ...ofChecks(budget),
  ];
}

/** Where it comes from, what it is for, what it is spent on: the largest of each, with its part of all. */
function ofFlows(budget: ToldBudget): WayIn[] {
  const { layers } = flowView(budget).series;
  const largest = (nodes: readonly SeriesNode[] = []) =>
    nodes.filter(({ key, amount }) => key !== 'rest' && amount > 0).sort((a, b) => b.amount - a.amount)[0];
  const ends = [
    ['sources', largest(layers[0])],
    ['purposes', largest(layers[1])],
    ['spending', largest(layers.length > 2 ? layers.at(-1) : [])],
  ] as const;
  return ends.flatMap(([kind, node]) =>
    node && node.key !== 'undisclosed'
      ? [{ kind, share: node.share, node: { key: node.key, name: node.name, kind: node.kind } }]
      : [],
  );
}

function ofChange(budget: ToldBudget, previous: Budget | null): WayIn[] {
  const { change } = headline(budget, previous);
  if (!change) return [];
  const found = bridge(budget, previous);
  const steps = found ? found.steps.length + found.others.length : 0;
  return [{ kind: 'change', amount: change.amount, step: change.step, steps }];
}

function ofUnits(budget: ToldBudget): WayIn[] {
  const main = unitView(budget)?.main;
  return main ? [{ kind: 'unit', unit: main.unit, amount: main.each, step: main.step }] : [];
}

function ofProjects(budget: ToldBudget): WayIn[] {
  const { projects, total, step } = projectsView(budget);
  return projects.length > 0 ? [{ kind: 'projects', count: projects.length, amount: total, step }] : [];
}

/** Cars, receptions and travel abroad together. */
function ofMeans(budget: ToldBudget): WayIn[] {
  const whole = means(budget).threePublic?.rows.find(({ sum }) => sum);
  const worth = whole?.cell ?? whole?.stated;
  return worth ? [{ kind: 'means', amount: worth.amount, step: worth.step }] : [];
}

/** Where nothing could be checked nobody may say that it adds up. */
function ofChecks({ checks }: ToldBudget): WayIn[] {
  const wrong = checks.filter(({ state }) => state === '不符');
  return checks.length > 0 ? [{ kind: 'checks', count: wrong.length }] : [];
}
