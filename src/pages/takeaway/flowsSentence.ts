import { partClause } from '../../i18n/formats/claim';
import { entryFor } from '../../i18n/terms/entryFor';
import { labelsOf } from '../../charts/sankey/labels';
import type { Lang } from '../../i18n/lang';
import { formatShare, ofHundred } from '../../i18n/formats/numbers';
import { sentenceWordsOf } from '../../i18n/words/share/sentenceWords';
import { unreadWordsOf } from '../../i18n/words/source/unreadWords';
import { wordsOf } from '../../i18n/words/words';
import type { FlowView } from '../../series/flows/flowView';
import type { FlowDetail } from '../../series/flows/flowDetail';
import type { Overview } from '../../series/overview/overview';
import type { BudgetBrief } from '../view';
import { cellsSentence, changeClause, reasonClause, sourceSentence, worth } from './changeClause';

/** How much, compared with last year, why, and what every hundred yuan go to. */
export function overviewSentence(
  { headline, hundred, flow }: Pick<Overview, 'headline' | 'hundred' | 'flow'>,
  budget: BudgetBrief,
  lang: Lang,
): string {
  const words = sentenceWordsOf(lang);
  const { change, reason } = headline;
  const unread = unreadWordsOf(lang);
  const labels = labelsOf(flow.series, lang);
  const parts = hundred.map(
    ({ node, yuan }) =>
      wordsOf(lang).hundred.part(labels.get(node.id)?.name ?? '', ofHundred(yuan)) +
      (node.inferred ? wordsOf(lang).aside(wordsOf(lang).certainty.inferred.word) : ''),
  );
  return words.text([
    words.sentence([
      words.whole(
        budget.body,
        budget.year,
        headline.total === null
          ? headline.unread
            ? unread.figure
            : wordsOf(lang).headline.noTotal
          : worth(headline.total, headline.step, lang),
      ),
      change ? changeClause('', change, lang) : headline.unread ? unread.change : words.unknown,
      reason && !headline.ofWhole && reason.amount !== 0 ? partClause(reason, lang) : '',
      reason ? reasonClause(reason.reason, reason.line, reason.endLine, lang) : '',
    ]),
    ...(parts.length > 0 ? [words.sentence([words.hundred(wordsOf(lang).list(parts))])] : []),
    sourceSentence(budget, flow.tables, [], lang),
  ]);
}

/** A node or band of the flows, or all of them. */
export function flowsSentence(flow: FlowView, focus: string, budget: BudgetBrief, lang: Lang): string {
  const words = sentenceWordsOf(lang);
  const { series, details } = flow;
  const { body, year } = budget;
  const labels = labelsOf(series, lang);
  const name = (id: string) => labels.get(id)?.name ?? id;
  const detail = entryFor(details, focus);
  const nodes = series.layers.flat().flatMap((node) => [node, ...node.members]);
  const node = nodes.find(({ id }) => id === focus);
  const band = series.bands.flat().find(({ id }) => id === focus);
  if (node && detail) {
    const amount = worth(node.amount, series.step, lang);
    return words.text([
      words.sentence([
        node.key === 'undisclosed'
          ? words.undisclosed(body, year, amount, formatShare(node.share))
          : words.within(body, year, name(node.id), amount, formatShare(node.share)),
        node.inferred ? words.certainty.inferred : '',
        ...changeClauses('', detail, lang),
      ]),
      cellsSentence(budget, detail.cells, lang),
    ]);
  }
  if (band && detail) {
    const amount = worth(band.amount, series.step, lang);
    const range = words.range(worth(band.min, series.step, lang), worth(band.max, series.step, lang));
    const end =
      nodes.find(({ id, kind }) => kind === 'function' && (id === band.from || id === band.to))?.id ?? band.from;
    const changed = changeClauses(name(end), detail, lang);
    return words.text([
      words.sentence([
        words.band(body, year, name(band.from), name(band.to), amount, formatShare(band.share)),
        words.certainty[band.certainty],
        band.certainty === 'inferred' ? range : '',
      ]),
      ...(changed.length > 0 ? [capital(words.sentence(changed))] : []),
      cellsSentence(budget, detail.cells, lang),
    ]);
  }
  const [source, purpose] = series.layers.map((layer) => layer[0]);
  const economic = series.layers.at(-1)?.[0];
  return words.text([
    words.sentence([
      words.whole(body, year, worth(series.total, series.step, lang)),
      source ? words.from(formatShare(source.share), name(source.id)) : '',
      purpose ? words.purpose(formatShare(purpose.share), name(purpose.id)) : '',
      economic ? words.spent(formatShare(economic.share), name(economic.id)) : '',
    ]),
    sourceSentence(budget, flow.tables, [], lang),
  ]);
}

/** How something changed, with the reason of its largest part. */
function changeClauses(name: string, { change }: FlowDetail, lang: Lang): string[] {
  if (!change) return [];
  const stated = change.parts.find(({ reason }) => reason !== '');
  const reason = stated ? reasonClause(stated.reason, stated.line, stated.endLine, lang) : '';
  return [changeClause(name, change, lang), ...(reason ? [reason] : [])];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
