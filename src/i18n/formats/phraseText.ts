import type { Lang } from '../lang';
import type { Phrase } from '../words/share/deckWords';
import { formatAmount, ownUnit } from './numbers';

/** A phrase as plain text, for labels. */
export function phraseText(phrase: Phrase, lang: Lang): string {
  return phrase
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('quote' in piece) return piece.quote;
      const unit = ownUnit(piece.yuan, lang);
      return `${formatAmount(piece.yuan, unit, piece.step)} ${unit.word}`;
    })
    .join('');
}

/** A Chinese title whose numbers stay with the words around them: its lines end where a clause does, not at a blank within one. */
export function unbroken(phrase: Phrase, lang: Lang): Phrase {
  if (lang !== 'zh') return phrase;
  return phrase.map((piece) => (typeof piece === 'string' ? piece.replaceAll(' ', '\u00a0') : piece));
}
