import { countText } from '../i18n/formats/arithmeticText';
import { claimOf } from '../i18n/formats/claim';
import { countWord } from '../i18n/formats/countWords';
import { deckWordsOf, type Phrase } from '../i18n/words/share/deckWords';
import type { Lang } from '../i18n/lang';
import { formatAmount, formatShare, ownUnit } from '../i18n/formats/numbers';
import { termOf } from '../i18n/terms/terms';
import { unreadWordsOf } from '../i18n/words/source/unreadWords';
import { wordsOf } from '../i18n/words/words';
import type { Slide } from '../series/deck/slide';
import type { Headline } from '../series/overview/headline';
import type { FlowSeries, SeriesNode } from '../series/flows/flowSeries';

/** A title names nothing of more characters than this beside what it says: its slide names it again. */
const LONG = 24;

/** The title of a slide: a sentence that states what there is to see. */
export function findingOf(slide: Slide, lang: Lang): Phrase {
  const { findings, of } = deckWordsOf(lang);
  const paged = (phrase: Phrase, page: number, pages: number): Phrase =>
    pages > 1 ? [...phrase, of(page, pages)] : phrase;
  switch (slide.kind) {
    case 'title':
      return [claimOf(slide.headline, lang, slide.headline.unread && unreadWordsOf(lang).change)];
    case 'total':
      return totalFinding(slide.headline, lang);
    case 'sources': {
      const node = largestOf(slide.flow, 0);
      return node ? findings.sources(formatShare(node.share), nameOf(node, lang)) : [];
    }
    case 'purposes': {
      const [node] = slide.nodes;
      if (!node) return [];
      return findings.purposes(formatShare(node.share), nameOf(node, lang), plainOf(node, lang));
    }
    case 'spending': {
      const node = largestOf(slide.flow, slide.flow.layers.length - 1);
      if (!node || node.key === 'undisclosed') return findings.undisclosed(Math.round((node?.share ?? 0) * 100));
      return findings.spending(formatShare(node.share), plainOf(node, lang) || nameOf(node, lang));
    }
    case 'hundred': {
      const [part] = [...slide.parts].sort((a, b) => b.yuan - a.yuan);
      if (!part) return [];
      const yuan = Math.round(part.yuan);
      if (part.node.key === 'undisclosed') return findings.undisclosed(yuan);
      return findings.hundred(yuan, plainOf(part.node, lang) || nameOf(part.node, lang));
    }
    case 'bridge': {
      const { prior, current, step } = slide.bridge;
      return findings.bridge({ yuan: prior, step }, { yuan: current, step });
    }
    case 'changes': {
      const [item] = slide.items;
      if (!item) return [];
      const subject = item.subject.length > LONG ? '' : item.subject;
      return findings.changes(subject, { yuan: Math.abs(item.amount), step: item.step }, item.amount < 0);
    }
    case 'project': {
      const { name, units, amount, step } = slide;
      if (!units || name.length > LONG) return findings.project(name, amount === null ? null : { yuan: amount, step });
      const word = countWord(units.unit, units.count, lang);
      const unit = word === units.unit ? { quote: word } : word;
      return findings.projectUnits(name, countText(units.count), unit, { yuan: units.each, step: units.step });
    }
    case 'targets':
      return paged(findings.targets(slide.all), slide.page, slide.pages);
    case 'open': {
      const wrong = slide.matters.some(({ kind }) => kind === 'contradiction');
      if (slide.matters.every(({ kind }) => kind === 'unread')) return findings.unread;
      return paged(wrong ? findings.contradictions(slide.contradictions) : findings.open, slide.page, slide.pages);
    }
    case 'questions':
      return findings.questions;
  }
}

/** The total, and whether it is more or less than last year's. */
function totalFinding({ total, step, change, unread }: Headline, lang: Lang): Phrase {
  const { findings } = deckWordsOf(lang);
  const size = change && change.amount !== 0 ? { yuan: Math.abs(change.amount), step: change.step } : null;
  if (change && !size) return [wordsOf(lang).headline.same];
  if (total === null) return [unread ? unreadWordsOf(lang).figure : wordsOf(lang).headline.noTotal];
  if (!change && unread) return findings.totalUnread({ yuan: total, step });
  return findings.total({ yuan: total, step }, size, change !== null && change.amount < 0);
}

/** A phrase as plain text, for labels. */
export function plainText(phrase: Phrase, lang: Lang): string {
  return phrase
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('quote' in piece) return piece.quote;
      const unit = ownUnit(piece.yuan, lang);
      return `${formatAmount(piece.yuan, unit, piece.step)} ${unit.word}`;
    })
    .join('');
}

/** Name of a node in a language. */
export function nameOf(node: SeriesNode, lang: Lang): string {
  if (node.key === 'rest') return wordsOf(lang).flows.rest(node.members.length);
  return termOf(node.kind, node.key, node.name, lang).name;
}

/** Plain words for a node; empty where there are none. */
export function plainOf(node: SeriesNode, lang: Lang): string {
  return node.key === 'rest' ? '' : termOf(node.kind, node.key, node.name, lang).plain;
}

function largestOf(flow: FlowSeries, layer: number): SeriesNode | undefined {
  return [...(flow.layers[layer] ?? [])].sort((a, b) => b.amount - a.amount)[0];
}
