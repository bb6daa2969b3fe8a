import { flowEndWordsOf } from '../../i18n/flowEndWords';
import type { Lang } from '../../i18n/lang';
import { columnUnit, formatAmount, formatShare } from '../../i18n/numbers';
import { wordsOf } from '../../i18n/words';
import { sumYuan } from '../../model/money';
import { kindsOf } from '../../series/flowLayers';
import type { FlowSeries } from '../../series/flowSeries';
import { titleOf } from './labels';

/** The sentence about the nodes of a layer whose money the document does not follow. */
export function stopTextOf(series: FlowSeries, layer: number, ids: readonly string[], lang: Lang): string {
  const nodes = (series.layers[layer] ?? []).filter(({ id }) => ids.includes(id));
  const unit = columnUnit(lang);
  const amount = sumYuan(nodes.map((node) => node.amount));
  return flowEndWordsOf(lang).stops.text(
    kindsOf(series)[layer] ?? 'function',
    wordsOf(lang).list(nodes.map((node) => titleOf(node, lang))),
    `${formatAmount(amount, unit, series.step)} ${unit.word}`,
    formatShare(nodes.reduce((share, node) => share + node.share, 0)),
  );
}
