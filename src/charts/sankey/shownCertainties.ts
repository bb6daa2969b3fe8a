import type { FlowCertainty } from '../../model/flow';
import { certaintiesOf } from '../../series/flows/flowLayers';
import type { DrawnFlow } from './flowDrawing';

/** The certainties that the key of a chart explains; money that stops before its end is drawn as a stub and has no band. */
export function shownCertainties({ series, drawing }: DrawnFlow): FlowCertainty[] {
  const drawn = certaintiesOf(series);
  const stops = drawing.upright.crossings.some((crossing) => crossing.stops.line !== '');
  return stops && !drawn.includes('undisclosed') ? [...drawn, 'undisclosed'] : drawn;
}
