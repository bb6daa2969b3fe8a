import { FLOW_CERTAINTIES, type FlowCertainty } from '../model/flow';
import { sumYuan, type Yuan } from '../model/money';
import { part, type FlowSeries } from './flowSeries';

/** How much of the money below the functions is known how surely. */
export interface Sureness {
  certainty: FlowCertainty;
  amount: Yuan;
  share: number;
}

/** The bands from function to economic class by certainty, surest first; certainties that do not occur are left out. */
export function sureness(series: FlowSeries): Sureness[] {
  const bands = series.bands[1] ?? [];
  return FLOW_CERTAINTIES.flatMap((certainty) => {
    const amount = sumYuan(bands.filter((band) => band.certainty === certainty).map((band) => band.amount));
    return amount === 0 ? [] : [{ certainty, amount, share: part(amount, series.total) }];
  });
}
