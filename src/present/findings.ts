import { claimOf } from '../i18n/formats/claim';
import { countWord, valueText } from '../i18n/formats/countWords';
import { deckWordsOf, type Phrase } from '../i18n/words/share/deckWords';
import type { Lang } from '../i18n/lang';
import { formatShare } from '../i18n/formats/numbers';
import { phraseText } from '../i18n/formats/phraseText';
import { termOf } from '../i18n/terms/terms';
import { unreadWordsOf } from '../i18n/words/source/unreadWords';
import { wordsOf } from '../i18n/words/words';
import type { ProjectsContent, Slide } from '../series/deck/slide';
import type { Contradiction } from '../series/questions/openMatters';
import type { Headline } from '../series/overview/headline';
import type { FlowSeries, SeriesNode } from '../series/flows/flowSeries';

/** A title names nothing of more characters than this beside what it says: its slide names it again. */
const LONG = 24;
/** More kinds of units than this are no words of a title. */
const KINDS = 2;
/** Digits of an amount that a check compares: two decimals of 万元. */
const STEP = 100;
/** Chinese characters of a line of a title in its usual size. */
const LINE = 18;
/** The same in its smaller size, which differs by language. */
const SMALL_LINE = { zh: 22, en: 25 };

/** The title of a slide: a sentence that states what there is to see. */
export function findingOf(slide: Slide, lang: Lang): Phrase {
  const { findings } = deckWordsOf(lang);
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
      const node = largestOf(slide.flow, 2);
      if (!node || node.key === 'undisclosed') return findings.undisclosed(Math.round((node?.share ?? 0) * 100));
      const plain = node.kind === 'economic' ? plainOf(node, lang) : '';
      return findings.spending(formatShare(node.share), plain || nameOf(node, lang));
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
    case 'unit': {
      const { unit, each, step } = slide.view.main;
      return findings.unit(countWord(unit, 1, lang), { yuan: each, step });
    }
    case 'projects':
      return projectsFinding(slide, lang);
    case 'targets':
      return findings.targets;
    case 'open':
      return matterQuestion(slide.matter, lang);
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

/** How many projects, what they come to, and among what they are shared out where all of them are. */
function projectsFinding({ rows, all, rest }: ProjectsContent, lang: Lang): Phrase {
  const kinds = [...new Set(rows.map(({ units }) => units?.unit ?? ''))];
  const shared = rest === null && rows.length === all.count && !kinds.includes('') && kinds.length <= KINDS;
  return deckWordsOf(lang).findings.projects(
    all.count,
    all.amount === null ? null : { yuan: all.amount, step: all.step },
    shared ? kinds.map((unit) => countWord(unit, 1, lang)) : [],
  );
}

/** `车辆是 11 辆，还是 3 辆？` */
function matterQuestion({ left, right, unit, thing = unit }: Contradiction, lang: Lang): Phrase {
  const subject = left.subject.length > LONG ? '' : left.subject;
  const [before, between, after] = deckWordsOf(lang).matters.or(subject);
  const valueOf = (value: number): Phrase[number] =>
    unit === '元' ? { yuan: value, step: STEP } : valueText(value, thing, lang);
  const told = before === '' ? [] : [{ quote: before }];
  return [...told, valueOf(left.value), between, valueOf(right.value), after];
}

/** Whether a title is more than a line of the usual size and yet fits one of a smaller. */
export function isLong(phrase: Phrase, lang: Lang): boolean {
  return widthOf(phraseText(phrase, lang)) > LINE;
}

/** Whether a title does not fit one line even in its smaller size. */
export function takesTwoLines(phrase: Phrase, lang: Lang): boolean {
  return widthOf(phraseText(phrase, lang)) > SMALL_LINE[lang];
}

/** How wide a title is, in Chinese characters. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u10ff' ? 1 : 0.53), 0);
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
