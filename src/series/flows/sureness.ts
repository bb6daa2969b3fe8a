import { FLOW_CERTAINTIES, type FlowCertainty } from '../../model/flow';
import { sumYuan, type Yuan } from '../../model/money';
import { part, type FlowSeries } from './flowSeries';

/** How much of the money below the functions is known how surely. */
export interface Sureness {
  certainty: FlowCertainty;
  amount: Yuan;
  share: number;
}

/**
 * The bands that come to an economic class by certainty, surest first; certainties that do not occur are left out. What stops
 * before them is undisclosed.
 */
export function sureness(series: FlowSeries): Sureness[] {
  const bands = series.bands.at(-1) ?? [];
  // Where no table joins the classifications, nothing of the way is known.
  const stopped = series.stopped?.amount ?? (bands.length === 0 && series.layers.at(-1)?.length ? series.total : 0);
  return FLOW_CERTAINTIES.flatMap((certainty) => {
    const own = bands.filter((band) => band.certainty === certainty).map((band) => band.amount);
    const amount = sumYuan(certainty === 'undisclosed' ? [...own, stopped] : own);
    return amount === 0 ? [] : [{ certainty, amount, share: part(amount, series.total) }];
  });
}

/**
 * Money of which no table says what it is spent on, as one sum. A class can be known while nobody knows which function pays
 * for it: then it is undisclosed for `sureness`, and is no part of this.
 */
export function withoutClass(series: FlowSeries): Pick<Sureness, 'amount' | 'share'> | null {
  const ends = (series.layers.at(-1) ?? []).filter(({ key }) => key === 'undisclosed');
  const amount = sumYuan([...ends, ...(series.stopped ? [series.stopped] : [])].map((node) => node.amount));
  return amount === 0 ? null : { amount, share: part(amount, series.total) };
}
