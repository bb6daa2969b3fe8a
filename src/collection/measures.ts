import type { Yuan } from '../model/money';
import type { CatalogueBody, CatalogueGroup } from './catalogue';

/** What bodies of a group can be ranked by, the usual one first. */
export const MEASURES = ['total', 'change', 'three-public', 'per-person', 'pay', 'wrong'] as const;

export type Measure = (typeof MEASURES)[number];

/** What the values of a measure are: yuan, parts of a hundred, things. */
export const MEASURE_UNITS = {
  total: 'yuan',
  change: 'percent',
  'three-public': 'yuan',
  'per-person': 'yuan',
  pay: 'percent',
  wrong: 'count',
} as const satisfies Record<Measure, 'yuan' | 'percent' | 'count'>;

/** Why a body has no value: its document does not print the figure, nor those that it is worked out from. */
export type Missing = 'not-printed' | 'no-staff' | 'no-pay' | 'no-change' | 'fresh';

export type Measured = { value: number; why?: never } | { value: null; why: Missing };

/** A body with what it is ranked by. */
export interface RankedBody {
  body: CatalogueBody;
  measured: Measured;
}

/** What one body is ranked by. Nothing is taken for what a document does not print. */
export function measuredBy(measure: Measure, body: CatalogueBody): Measured {
  const { total, change, threePublic, operating, staff, wages, wrong } = body;
  const printed = (amount: Yuan | undefined): Measured =>
    amount === undefined ? { value: null, why: 'not-printed' } : { value: amount };
  switch (measure) {
    case 'total':
      return printed(total?.amount);
    case 'three-public':
      return printed(threePublic?.amount);
    case 'wrong':
      return { value: wrong };
    case 'change':
      if (!change) return { value: null, why: 'no-change' };
      return change.percent === null ? { value: null, why: 'fresh' } : { value: change.percent };
    case 'per-person':
      if (!operating) return { value: null, why: 'not-printed' };
      return staff && staff.value > 0 ? { value: operating.amount / staff.value } : { value: null, why: 'no-staff' };
    case 'pay':
      if (!wages) return { value: null, why: 'no-pay' };
      return total && total.amount > 0
        ? { value: (100 * wages.amount) / total.amount }
        : { value: null, why: 'not-printed' };
  }
}

/** The bodies of a group by a measure, the largest first; those without a value behind them. */
export function ranked({ bodies }: CatalogueGroup, measure: Measure): RankedBody[] {
  const all = bodies.map((body) => ({ body, measured: measuredBy(measure, body) }));
  return all.sort(
    (a, b) =>
      Number(a.measured.value === null) - Number(b.measured.value === null) ||
      (b.measured.value ?? 0) - (a.measured.value ?? 0) ||
      (a.body.name < b.body.name ? -1 : 1),
  );
}

/** The measures by which at least two bodies of a group can be set beside each other; the total is always there. */
export function measuresIn(groups: readonly CatalogueGroup[]): Measure[] {
  const has = (measure: Measure) =>
    groups.some((group) => ranked(group, measure).filter(({ measured }) => measured.value !== null).length > 1);
  return MEASURES.filter((measure) => measure === 'total' || has(measure));
}
