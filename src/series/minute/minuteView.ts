import type { Budget, ToldBudget } from '../../model/budget';
import { BudgetIndex } from '../../model/BudgetIndex';
import type { FlowCertainty } from '../../model/flow';
import { sumYuan, type Yuan } from '../../model/money';
import { bridge, foldBridge, type Bridge, type BridgeStep } from '../changes/bridge';
import type { SeriesNode } from '../flows/flowSeries';
import { flowView, type FlowView } from '../flows/flowView';
import { headline, type Headline } from '../overview/headline';
import { projectsView, type ProjectCard } from '../projects/projectCards';
import { crossingOf } from './crossing';

/** A part of this year's money: what it is for, or what it is spent on. A square is a hundredth of the total. */
export interface MinutePart {
  id: string;
  key: string;
  /** As printed; empty for what is folded or not disclosed. */
  name: string;
  squares: number;
  certainty: FlowCertainty;
  /** How many small ones it folds. */
  folds: number;
}

/** A printed cell of a document. */
export interface MinuteCell {
  budget: string;
  fact: string;
}

/** A step from last year's total to this year's. */
export interface MinuteStep {
  id: string;
  key: string;
  name: string;
  /** With its sign. */
  squares: number;
  amount: Yuan;
  certainty: FlowCertainty;
  place: { line: number; endLine: number } | null;
  /** The printed figure of a step that is the difference of two documents. */
  cell: MinuteCell | null;
  folds: number;
}

/** A project by its place among the purposes; the small ones of many are one. */
export interface MinuteProject {
  id: string;
  /** Name in the address of its page; empty for several together. */
  slug: string;
  name: string;
  /** Index of its purpose. */
  purpose: number;
  squares: number;
  amount: Yuan;
  units: Pick<NonNullable<ProjectCard['units']>, 'count' | 'unit' | 'each' | 'step'> | null;
  folds: number;
}

/** A year in a minute: the same squares told in as many cards as the document gives something for. */
export interface MinuteView {
  total: Yuan;
  step: Yuan;
  /** Null where no table prints the total. */
  cell: MinuteCell | null;
  inferred: boolean;
  /** Last year's total, printed in its own document or worked out from stated changes; null where nothing says it. */
  prior: { amount: Yuan; squares: number; change: Yuan; cell: MinuteCell | null; inferred: boolean } | null;
  /** Empty where no steps lead from one total to the other. */
  steps: MinuteStep[];
  purposes: MinutePart[];
  /** Empty where the document gives no economic classes. */
  kinds: MinutePart[];
  /** Squares of each purpose by kind, from the flows between them. */
  crossing: number[][];
  projects: MinuteProject[];
  /** Numbers of the tables as printed. */
  tables: string[];
}

/** So many squares of last year's stand on the screen; a total that was larger is told in words elsewhere. */
const MOST_PRIOR = 600;
const STEPS = 4;
const PROJECTS = 5;

/** Whether a budget has a total that can be cut into squares. */
export function hasMinute(budget: Budget): boolean {
  return (BudgetIndex.of(budget).grandTotal()?.amount ?? 0) > 0;
}

/**
 * Reduces a budget to its minute; null where no total is printed.
 * @param previous last year's document of the same body
 */
export function minuteView(budget: ToldBudget, previous: Budget | null = null): MinuteView | null {
  const head = headline(budget, previous);
  const flow = flowView(budget);
  const { total } = head;
  if (total === null || total <= 0) return null;
  const squares = (amount: Yuan) => (100 * amount) / total;
  const found = bridge(budget, previous);
  const prior = priorOf(head, found, squares);
  const { layers } = flow.series;
  const purposes = partsOf(layers[1] ?? [], flow, squares);
  const kinds = partsOf(layers.length > 2 ? (layers.at(-1) ?? []) : [], flow, squares);
  const known = kinds.some(({ key }) => key !== 'undisclosed') ? kinds : [];
  return {
    total,
    step: head.step,
    cell: head.fact === null ? null : { budget: budget.id, fact: head.fact },
    inferred: head.inferred === true,
    prior,
    steps: prior && found ? stepsOf(foldBridge(found, STEPS), budget.id, squares) : [],
    purposes,
    kinds: known,
    crossing: crossingOf(purposes, known, flow.series, squares),
    projects: projectsOf(projectsView(budget).projects, purposes, squares),
    tables: flow.tables,
  };
}

type Squares = (amount: Yuan) => number;

/** Last year's plan only: what was done last year is another thing. */
function priorOf({ change, previous }: Headline, found: Bridge | null, squares: Squares): MinuteView['prior'] {
  const stated = change && change.base !== 'actual' ? { amount: change.prior, change: change.amount } : null;
  const prior = found ? { amount: found.prior, change: found.amount } : stated;
  if (!prior || prior.amount <= 0 || squares(prior.amount) > MOST_PRIOR) return null;
  const cell = previous ? { budget: previous.budget, fact: previous.fact } : null;
  return { ...prior, squares: squares(prior.amount), cell, inferred: previous?.inferred === true };
}

function stepsOf({ steps, others, rest, previous }: Bridge, budget: string, squares: Squares): MinuteStep[] {
  const cellOf = ({ now, then }: BridgeStep['facts']): MinuteCell | null => {
    if (previous === null) return null;
    if (now !== null) return { budget, fact: now };
    return then === null ? null : { budget: previous, fact: then };
  };
  const step = ({ id, key, name, amount, stated, place, facts }: BridgeStep): MinuteStep => ({
    id,
    key,
    name,
    squares: squares(amount),
    amount,
    certainty: stated ? 'reported' : 'derived',
    place: place && { line: place.line, endLine: place.endLine },
    cell: place ? null : cellOf(facts),
    folds: 0,
  });
  const plain = { key: 'rest', name: '', place: null, cell: null, folds: 0 };
  const more = (sign: number): MinuteStep[] => {
    const same = others.filter(({ amount }) => Math.sign(amount) === sign);
    const [only] = same;
    if (same.length === 1 && only) return [step(only)];
    const amount = sumYuan(same.map((one) => one.amount));
    const id = sign < 0 ? 'less' : 'more';
    return same.length === 0
      ? []
      : [{ ...plain, id, amount, squares: squares(amount), certainty: 'derived', folds: same.length }];
  };
  const left: MinuteStep[] =
    rest.rounding || rest.amount === 0
      ? []
      : [
          {
            ...plain,
            id: 'unstated',
            key: 'undisclosed',
            amount: rest.amount,
            squares: squares(rest.amount),
            certainty: 'undisclosed',
          },
        ];
  const all = [...steps.map(step), ...more(-1), ...more(1), ...left];
  return [...all.filter(({ amount }) => amount < 0), ...all.filter(({ amount }) => amount > 0)];
}

/** The parts of one layer, with what they leave of the whole; none where one is negative or they are more than the whole. */
function partsOf(nodes: readonly SeriesNode[], { details }: FlowView, squares: Squares): MinutePart[] {
  if (nodes.length === 0 || nodes.some(({ amount }) => amount < 0)) return [];
  const parts = nodes
    .filter(({ amount }) => amount > 0)
    .map((node): MinutePart => {
      const { id, key, name, amount, members } = node;
      const printed = details[id]?.cells.some((cell) => cell.amount === amount) ?? false;
      const certainty =
        key === 'undisclosed' ? 'undisclosed' : node.inferred ? 'inferred' : printed ? 'reported' : 'derived';
      return { id, key, name, squares: squares(amount), certainty, folds: members.length };
    });
  const left = 100 - parts.reduce((sum, part) => sum + part.squares, 0);
  if (left < -ROUNDING) return [];
  // What rounding leaves is spread, so that a hundred squares stay a hundred.
  if (left < ROUNDING) return parts.map((part) => ({ ...part, squares: (100 * part.squares) / (100 - left) }));
  const rest: MinutePart = {
    id: 'left',
    key: 'undisclosed',
    name: '',
    squares: left,
    certainty: 'undisclosed',
    folds: 0,
  };
  return [...parts, rest];
}

/** So much of a square is what rounding leaves. */
const ROUNDING = 0.05;

/** The projects whose purpose is known, the largest first, each within the money of its purpose. */
function projectsOf(cards: readonly ProjectCard[], purposes: readonly MinutePart[], squares: Squares): MinuteProject[] {
  const room = purposes.map((part) => part.squares + ROUNDING);
  const placed = [...cards]
    .sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0))
    .flatMap(({ id, slug, name, group, amount, units }): MinuteProject[] => {
      const purpose = purposes.findIndex(({ key }) => key === group);
      if (amount === null || amount <= 0 || purpose < 0) return [];
      const size = squares(amount);
      room[purpose] = (room[purpose] ?? 0) - size;
      const each = units && { count: units.count, unit: units.unit, each: units.each, step: units.step };
      return [{ id, slug, name, purpose, squares: size, amount, units: each, folds: 0 }];
    });
  // Projects that together are more than their class are printed in a way that this picture cannot show.
  if (room.some((left) => left < 0)) return [];
  if (placed.length <= PROJECTS) return placed;
  const rest = placed.slice(PROJECTS - 1);
  const folded = purposes.flatMap((_, purpose): MinuteProject[] => {
    const same = rest.filter((project) => project.purpose === purpose);
    const amount = sumYuan(same.map((project) => project.amount));
    if (same.length === 0) return [];
    return [
      {
        id: `others-${purpose}`,
        slug: '',
        name: '',
        purpose,
        squares: squares(amount),
        amount,
        units: null,
        folds: same.length,
      },
    ];
  });
  return [...placed.slice(0, PROJECTS - 1), ...folded];
}
