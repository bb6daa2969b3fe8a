import type { FlowSeries } from '../../series/flowSeries';
import type { LabelText } from '../sankey/sidewaysLabel';
import type { KeyText } from './bands';

/** The words of the flows, formatted. */
export interface FlowTexts {
  /** The words of each node; folding makes new ones, so they are asked for. */
  labels: (series: FlowSeries) => ReadonlyMap<string, LabelText>;
  /** Question and official name of each layer. */
  heads: { question: string; official: string }[];
  key: (series: FlowSeries) => KeyText[];
  /** What is said below the drawing, about what is drawn larger or not at all. */
  note: string;
}
