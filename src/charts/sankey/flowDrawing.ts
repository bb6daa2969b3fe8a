import { flowEndWordsOf } from '../../i18n/words/pages/flowEndWords';
import type { Lang } from '../../i18n/lang';
import { columnUnit, formatAmount } from '../../i18n/formats/numbers';
import { wordsOf } from '../../i18n/words/words';
import { sidewaysSankey, type SidewaysSankey } from '../../layout/sankey/sidewaysSankey';
import { uprightSankey, type UprightSankey } from '../../layout/sankey/uprightSankey';
import { stopOf } from '../../series/flows/flowLayers';
import type { FlowSeries } from '../../series/flows/flowSeries';
import type { FlowView } from '../../series/flows/flowView';
import { labelsOf } from './labels';
import { stopTextOf } from './stopText';

/** Addresses of the places that a chart's figures come from; what surrounds the chart knows them. */
export interface Ways {
  /** Address of a fact's printed cell. */
  cell: (fact: string) => string;
  /** Address of a line of the source, or of a range of lines. */
  line: (line: number, endLine?: number) => string;
}

/** Layers of a chart that has one more than most. */
const LONG = 4;

/** Both forms of the flow chart, placed; marks name their nodes and bands by id. */
export interface FlowDrawing {
  upright: UprightSankey;
  sideways: SidewaysSankey;
}

/** What is said about where the document ends, and of the whole chart where it has a layer more than most. */
export interface FlowEnds {
  /** By number of the layer whose money stops. */
  stops: { title: string; texts: Record<number, string> };
  /** Where no table joins purpose and economic class at all, and nothing of that is drawn. */
  stopped?: { title: string; text: string };
  /** What is not published; missing where it is what most documents do not publish. */
  unpublished?: string;
  summary?: string;
}

/** A flow view with its drawing. */
export type DrawnFlow = FlowView & { drawing: FlowDrawing; ends: FlowEnds };

/**
 * Lays out a flow view. Nothing of that changes on a page, so it comes with the page's data, and a first visit carries
 * neither d3 nor our own layout.
 */
export function drawnFlow(flow: FlowView, lang: Lang): DrawnFlow {
  const { series } = flow;
  const drawing = { upright: uprightSankey(series), sideways: sidewaysSankey(series, labelsOf(series, lang)) };
  return { ...flow, drawing, ends: endsOf(series, drawing, lang) };
}

function endsOf(series: FlowSeries, { upright }: FlowDrawing, lang: Lang): FlowEnds {
  const words = flowEndWordsOf(lang);
  const texts: Record<number, string> = {};
  upright.crossings.forEach(({ stops }, layer) => {
    const ids = stops.stubs.map(({ id }) => id);
    if (stops.line !== '') texts[layer] = stopTextOf(stopOf(series, layer, ids), series.step, lang);
  });
  const stops = { title: words.stops.title, texts };
  const isDrawn = Object.keys(texts).length > 0;
  const isStopped =
    !isDrawn && (series.bands[1] ?? []).every((band) => band.certainty === 'undisclosed') && series.total > 0;
  const isLong = series.layers.length === LONG;
  const isApart = (series.bands.at(-1) ?? []).length === 0;
  return {
    stops: isDrawn ? stops : { title: '', texts },
    ...(isStopped ? { stopped: { title: words.stop, text: words.stopText } } : {}),
    ...(isLong ? { unpublished: words.unjoined.manner } : isApart ? { unpublished: words.unjoined.apart } : {}),
    ...(isLong ? { summary: summaryOf(series, lang) } : {}),
  };
}

/** A chart of four layers in one sentence. */
function summaryOf(series: FlowSeries, lang: Lang): string {
  const labels = labelsOf(series, lang);
  const [sources = '', functions = '', manners = '', economics = ''] = series.layers.map((layer) =>
    wordsOf(lang).list(layer.map(({ id }) => `${labels.get(id)?.name ?? ''} ${labels.get(id)?.share ?? ''}`)),
  );
  const unit = columnUnit(lang);
  const total = `${formatAmount(series.total, unit, series.step)} ${unit.word}`;
  return flowEndWordsOf(lang).summary(total, sources, functions, manners, economics);
}
