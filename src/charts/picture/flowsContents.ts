import type { Lang } from '../../i18n/lang';
import { columnUnit, formatAmount, formatShare } from '../../i18n/formats/numbers';
import { pictureWordsOf } from '../../i18n/words/share/pictureWords';
import { wordsOf } from '../../i18n/words/words';
import { flowsBlock } from '../../layout/picture/flowsBlock';
import { FLOW_CERTAINTIES } from '../../model/flow';
import type { FlowSeries } from '../../series/flows/flowSeries';
import { kindsOf } from '../../series/flows/flowLayers';
import { figureLines } from '../../series/takeaway/figureLines';
import type { PictureSubject } from '../../series/takeaway/pictureSubject';
import { labelsOf } from '../sankey/labels';
import { type Contents, emptyContents } from './contents';
import { marksOf } from '../../i18n/formats/marks';

/** The flows from source to function to economic class. */
export function flowsContents({ flow }: PictureSubject, lang: Lang): Contents {
  const { series } = flow;
  const labels = labelsOf(series, lang);
  const titled = (layer: number) => {
    const [node] = series.layers[layer] ?? [];
    return node && { share: formatShare(node.share), name: labels.get(node.id)?.name ?? '' };
  };
  const [source, economic] = [titled(0), titled(series.layers.length - 1)];
  const words = wordsOf(lang);
  if (!source || !economic) return emptyContents(words.flows.title, words.flows.empty);
  const names = (layer: number) =>
    words.list(
      (series.layers[layer] ?? []).map(({ id }) => `${labels.get(id)?.name ?? ''} ${labels.get(id)?.share ?? ''}`),
    );
  const unit = columnUnit(lang);
  const total = `${formatAmount(series.total, unit, series.step)} ${unit.word}`;
  const negative = series.bands.flat().some((band) => band.amount < 0);
  return {
    title: pictureWordsOf(lang).flows(source, economic),
    unit: unit.word,
    summary: words.flows.summary(total, names(0), names(1), names(series.layers.length - 1)),
    tables: flow.tables,
    lines: figureLines.flows(flow),
    draw: (room) =>
      flowsBlock(
        series,
        {
          labels: (shown) => labelsOf(shown, lang),
          heads: kindsOf(series).map((kind) => words.flows.layers[kind]),
          key: (shown) => keyOf(shown, lang),
          note: [words.flows.least, ...(negative ? [words.flows.negative] : [])].join(marksOf(lang).gap),
        },
        room,
      ),
  };
}

/** The certainties that occur, with their words. */
function keyOf(series: FlowSeries, lang: Lang) {
  const words = wordsOf(lang).certainty;
  return FLOW_CERTAINTIES.filter((one) => series.bands.flat().some((band) => band.certainty === one)).map(
    (certainty) => ({
      certainty,
      word: words[certainty].word,
      short: words[certainty].short,
    }),
  );
}
