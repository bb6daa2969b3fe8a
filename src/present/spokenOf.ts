import type { Lang } from '../i18n/lang';
import { deckWordsOf } from '../i18n/words/share/deckWords';
import { shortBody, type Slide } from '../series/deck/slide';
import type { Deck } from './deck';
import { phraseText } from '../i18n/formats/phraseText';
import { findingOf } from './findings';

/** One plain sentence that a speaker can say before anything else is read out. */
export function spokenOf(slide: Slide, { body, year, lang }: Pick<Deck, 'body' | 'year' | 'lang'>): string {
  const { say } = deckWordsOf(lang);
  const finding = phraseText(findingOf(slide, lang), lang);
  switch (slide.kind) {
    case 'title':
      return say.title(shortBody(body), year);
    case 'total':
      return say.total(totalText(slide, lang) || finding);
    case 'bridge':
      return say.bridge(finding, slide.bridge.steps.length);
    case 'targets':
      return say.targets(slide.targets.length);
    case 'questions':
      return say.questions(slide.matters.length);
    default:
      return say[slide.kind](finding);
  }
}

/** The total and its change; empty where no total is known. */
function totalText({ headline: { total, step, change } }: Slide & { kind: 'total' }, lang: Lang): string {
  if (total === null) return '';
  const { findings } = deckWordsOf(lang);
  const size = change && change.amount !== 0 ? { yuan: Math.abs(change.amount), step: change.step } : null;
  return change && !size
    ? ''
    : phraseText(findings.total({ yuan: total, step }, size, (change?.amount ?? 0) < 0), lang);
}
