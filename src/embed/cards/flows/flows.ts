import { labelsOf } from '../../../charts/sankey/labels';
import { embedWordsOf } from '../../../i18n/words/share/embedWords';
import type { Lang } from '../../../i18n/lang';
import { formatShare, grouped } from '../../../i18n/formats/numbers';
import { termOf } from '../../../i18n/terms/terms';
import { wordsOf } from '../../../i18n/words/words';
import { outsideSankey } from '../../../layout/sankey/outsideSankey';
import { textWidth } from '../../../layout/wrapText';
import { flowView, type FlowView } from '../../../series/flows/flowView';
import { hundredYuan } from '../../../series/overview/hundredYuan';
import { figureLines } from '../../../series/takeaway/figureLines';
import { defineCard } from '../../card';
import { inner, smallHeight, sum, textHeight, WIDE } from '../../frameHeight';
import FlowsCard from './FlowsCard.svelte';
import { flowReadings } from '../../readout/flowReadings';
import { CROSSING } from './twoLayers';

/** What the money is for and what it becomes. */
export const flows = defineCard<FlowView>({
  component: FlowsCard,
  load: flowView,
  empty: ({ series }) => (series.layers[1] ?? []).length === 0 || (series.layers[2] ?? []).length === 0,
  title: titleOf,
  sub({ series }, { body, year }, lang) {
    const words = embedWordsOf(lang);
    const source = series.layers[0]?.[0];
    if (!source || source.key === 'rest') return words.sub(body, year);
    const { name } = termOf('source', source.key, source.name, lang);
    return words.sub(body, year) + words.from(formatShare(source.share), name);
  },
  tables: ({ tables }) => tables,
  lines: figureLines.flows,
  readings: flowReadings,
  height: heightOf,
});

function titleOf({ series }: FlowView, lang: Lang): string {
  const words = embedWordsOf(lang);
  const manner = series.layers.length === 4 ? series.layers[2]?.[0] : undefined;
  if (manner) return words.flowsManner(formatShare(manner.share), termOf('manner', manner.key, manner.name, lang).name);
  const [largest] = hundredYuan(series).sort((a, b) => b.yuan - a.yuan);
  if (!largest) return wordsOf(lang).site.views.flows;
  const yuan = Math.round(largest.yuan);
  if (largest.node.key === 'undisclosed') return words.flowsHidden(grouped(yuan, 0));
  const { name } =
    largest.node.key === 'rest'
      ? { name: wordsOf(lang).flows.rest(largest.node.members.length) }
      : termOf('economic', largest.node.key, largest.node.name, lang);
  // A part that rounds to everything is not everything.
  return yuan < 100 ? words.flows(grouped(yuan, 0), name) : words.flowsShare(formatShare(largest.node.share), name);
}

function heightOf({ series }: FlowView, lang: Lang, width: number): number {
  const labels = labelsOf(series, lang);
  const certainties = new Set((series.bands[1] ?? []).map(({ certainty }) => certainty));
  const column = inner(width);
  const words = wordsOf(lang).certainty;
  let used = 0;
  let lines = 1;
  for (const one of certainties) {
    const size = 34 + 12 + textWidth(words[one].word, 13) + textWidth(words[one].short, 13) + 18;
    if (used > 0 && used + size > column) {
      lines += 1;
      used = 0;
    }
    used += size;
  }
  const key = 16 + lines * 17 + (lines - 1) * 8;
  if (width >= WIDE) return 42 + outsideSankey(series, labels).height + key;
  const rows = series.layers.slice(1, 3).flatMap((layer) =>
    layer.map((node) => {
      const label = labels.get(node.id);
      // Letters cannot be wide on both sides of a column: these are taken as narrow as they may be.
      const worth = Math.max(64, 0.85 * textWidth(label?.share ?? '', 13));
      const room = column - 12 - 20 - worth;
      const name = textHeight(`${label?.code ?? ''} ${label?.name ?? ''}`.trim(), room, 15, 20);
      const words = 13 + name + smallHeight(label?.plain ?? '', room, 19);
      return Math.max(52, words) + (layer.length > 1 ? 16 : 0);
    }),
  );
  return 2 * 41 + sum(rows) + 2 * 18 + CROSSING + key;
}
