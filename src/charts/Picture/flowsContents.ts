import type { Lang } from '../../i18n/lang';
import { columnUnit, formatShare } from '../../i18n/numbers';
import { pictureWordsOf } from '../../i18n/pictureWords';
import { wordsOf } from '../../i18n/words';
import { flowsBlock } from '../../layout/picture/flows';
import { FLOW_CERTAINTIES } from '../../model/flow';
import type { FlowSeries } from '../../series/flowSeries';
import { kindsOf } from '../../series/flowLayers';
import type { PictureSubject } from '../../series/pictureSubject';
import { labelsOf } from '../Sankey/labels';
import type { Contents } from './contents';
import { emptyContents } from './emptyContents';

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
  const negative = series.bands.flat().some((band) => band.amount < 0);
  return {
    title: pictureWordsOf(lang).flows(source, economic),
    unit: columnUnit(lang).word,
    summary: words.flows.summary('', names(0), names(1), names(series.layers.length - 1)),
    tables: flow.tables,
    draw: (room) =>
      flowsBlock(
        series,
        {
          labels: (shown) => labelsOf(shown, lang),
          heads: kindsOf(series).map((kind) => words.flows.layers[kind]),
          key: (shown) => keyOf(shown, lang),
          note: [words.flows.least, ...(negative ? [words.flows.negative] : [])].join(lang === 'zh' ? '' : ' '),
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
