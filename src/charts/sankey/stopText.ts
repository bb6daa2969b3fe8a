import { flowEndWordsOf } from '../../i18n/words/pages/flowEndWords';
import type { Lang } from '../../i18n/lang';
import { columnUnit, formatAmount, formatShare } from '../../i18n/formats/numbers';
import { wordsOf } from '../../i18n/words/words';
import type { Stop } from '../../series/flows/flowLayers';
import { titleOf } from './labels';

/**
 * The sentence about nodes whose money the document does not follow.
 * @param step worth in yuan of the last printed digit
 */
export function stopTextOf({ kind, nodes, amount, share }: Stop, step: number, lang: Lang): string {
  const unit = columnUnit(lang);
  return flowEndWordsOf(lang).stops.text(
    kind,
    wordsOf(lang).list(nodes.map((node) => titleOf(node, lang))),
    `${formatAmount(amount, unit, step)} ${unit.word}`,
    formatShare(share),
  );
}
