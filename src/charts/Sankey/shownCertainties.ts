import { FLOW_CERTAINTIES, type FlowCertainty } from '../../model/flow';
import type { DrawnFlow } from './flowDrawing';

/** The certainties that the key of a chart explains; money that stops before its end is drawn as a stub and has no band. */
export function shownCertainties({ series, drawing }: DrawnFlow): FlowCertainty[] {
  const drawn = new Set(series.bands.flat().map((band) => band.certainty));
  const stops = drawing.upright.crossings.some((crossing) => crossing.stops.line !== '');
  return FLOW_CERTAINTIES.filter((one) => drawn.has(one) || (stops && one === 'undisclosed'));
}
