import type { Budget } from '../../model/budget';
import { sumYuan, toFen, type Yuan } from '../../model/money';
import { judgeDifference } from '../../model/sums/rounding';
import { incomeColumnNamed } from '../../model/tables/columnNames';
import { comparisonView, type Comparison } from '../compare/comparison';
import type { CompareRow } from '../compare/compare';
import { bridgeCuts, type BridgeCut } from './bridgeCuts';
import { ofLike } from './change';
import { changeList, type ChangeItem, type ChangePlace } from './changeList';

/** One difference on the way from last year's total to this year's. */
export interface BridgeStep {
  /** Its code, or `source` for a source of money that no code is stated for. */
  id: string;
  code: string;
  /** Key of its colour. */
  key: string;
  /** As printed. */
  name: string;
  amount: Yuan;
  /** One unit in the last printed place, in yuan. */
  step: Yuan;
  /** Whether the document states the difference itself; else it is the difference of two printed figures, or a sum. */
  stated: boolean;
  /** Where it is stated, with the document's reason; null where it is not. */
  place: Pick<ChangePlace, 'reason' | 'line' | 'endLine'> | null;
  /** The printed figures of both years, of two documents; null where one prints none. */
  facts: { then: string | null; now: string | null };
  /** What the step adds up, where it is a sum. */
  parts: BridgeStep[];
}

/** How last year's total becomes this year's: steps that do not overlap, and what they leave. */
export interface Bridge {
  /** Year of the second total. */
  year: number;
  prior: Yuan;
  current: Yuan;
  /** The second total less the first. */
  amount: Yuan;
  step: Yuan;
  /** Id of the budget that prints last year's total; null where it is worked out from stated changes. */
  previous: string | null;
  /** Decreases by size, increases by size, then the source of money that no code is stated for. */
  steps: BridgeStep[];
  /** The small ones of many steps, which make one step together; empty where all stand alone. */
  others: BridgeStep[];
  /** What the steps leave: nothing but rounding, or a difference that is not stated. Zero where they close. */
  rest: { amount: Yuan; rounding: boolean };
  /** Other statements about the same difference: never added to it. */
  cuts: BridgeCut[];
}

/** So many steps stand each alone. */
const MOST = 12;
/** Of more, so many of the largest. */
const LARGEST = 9;
/** In yuan: what rounding leaves below this is no digit that a page shows. */
const UNSEEN = 50;
/** From so many on, the items of one section are one step. */
const MANY = 3;
const SECTION = 5;

/**
 * The bridge of a budget; null where one of the totals is not known or nothing changed.
 * @param other last year's document of the same body, whose figures are then subtracted code by code
 */
export function bridge(budget: Budget, other: Budget | null): Bridge | null {
  const previous = ofLike(budget, other);
  const compared = comparisonView(budget, previous);
  const { then, now, difference } = compared;
  if (!then.total || !now.total || !difference) return null;
  const items = changeList(budget, previous).items.filter(({ base }) => base !== 'actual');
  const found = ordered(compared.functions.flatMap((row) => stepsOf(row, items)));
  const all = [...found, ...sourceStep(compared, items)];
  if (all.length === 0) return null;
  const left = toFen(difference - sumYuan(all.map(({ amount }) => amount)));
  const rounding = isRounding(left, all);
  const whole: Bridge = {
    year: budget.year,
    prior: then.total.amount,
    current: now.total.amount,
    amount: difference,
    step: Math.max(then.total.step, now.total.step),
    previous: previous?.id ?? null,
    steps: all,
    others: [],
    rest: { amount: rounding && Math.abs(left) < UNSEEN ? 0 : left, rounding },
    cuts: [],
  };
  const folded = all.length > MOST ? foldBridge(whole, LARGEST) : whole;
  return previous ? folded : { ...folded, cuts: bridgeCuts(budget, items, folded.steps) };
}

/** The steps below a row of the comparison: its own difference where its parts do not make it up, else those of its parts. */
function stepsOf(row: CompareRow, items: readonly ChangeItem[]): BridgeStep[] {
  const below = row.rows.flatMap((part) => stepsOf(part, items));
  const amount = row.difference ?? (row.known && toFen(row.known.now - row.known.then));
  if (amount === null) return below;
  const closes = below.length > 0 && isRounding(toFen(amount - sumYuan(below.map((step) => step.amount))), below);
  const isMany = row.code.length === SECTION && below.length >= MANY;
  if (closes && !isMany) return below;
  if (amount === 0) return [];
  const item = items.find(({ code }) => code !== '' && code === row.code);
  const [place = null] = item?.places ?? [];
  return [
    {
      id: row.id,
      code: row.code,
      key: row.key,
      name: row.name,
      amount,
      step: item?.step ?? Math.max(row.then?.step ?? 0, row.now?.step ?? 0, row.known?.step ?? 0),
      stated: item?.amount === amount,
      place: place && { reason: place.reason, line: place.line, endLine: place.endLine },
      facts: { then: row.then?.facts[0] ?? null, now: row.now?.facts[0] ?? null },
      parts: ordered(below),
    },
  ];
}

/** The one source of money that explains what no code is stated for. */
function sourceStep({ proof }: Comparison, items: readonly ChangeItem[]): BridgeStep[] {
  const source = proof?.source;
  if (!source || source.now === source.then) return [];
  const { subject, step, line, endLine } = source;
  const said = items.find((item) => item.code === '' && item.subject === subject)?.places[0];
  return [
    {
      id: 'source',
      code: '',
      key: incomeColumnNamed(subject) ?? 'rest',
      name: subject,
      amount: toFen(source.now - source.then),
      step,
      stated: true,
      place: { reason: said?.reason ?? '', line: said?.line ?? line, endLine: said?.endLine ?? endLine },
      facts: { then: null, now: null },
      parts: [],
    },
  ];
}

/** Decreases, the largest first, then increases. */
function ordered(steps: readonly BridgeStep[]): BridgeStep[] {
  const sign = ({ amount }: BridgeStep) => Math.sign(amount);
  return [...steps].sort(
    (a, b) => sign(a) - sign(b) || Math.abs(b.amount) - Math.abs(a.amount) || a.id.localeCompare(b.id, 'en'),
  );
}

/** The same bridge with its largest steps alone; the others are one step together, and one that would be alone stands. */
export function foldBridge(bridge: Bridge, largest: number): Bridge {
  const steps = [...bridge.steps, ...bridge.others];
  if (steps.length <= largest + 1) return bridge;
  const bySize = [...steps].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const large = new Set(bySize.slice(0, largest));
  return {
    ...bridge,
    steps: bridge.steps.filter((step) => large.has(step)),
    others: steps.filter((step) => !large.has(step)),
    // The numbers of the steps are others now.
    cuts: [],
  };
}

/** Whether rounding can leave so much: each step is the difference of two rounded figures, and so is the whole. */
function isRounding(amount: Yuan, steps: readonly BridgeStep[]): boolean {
  const units = [...steps, ...steps.slice(0, 1)].flatMap(({ step }) => [step, step]);
  return judgeDifference(amount, units).state !== '不符';
}
