import { plainText } from '../search/textTokens';
import type { AnswerKind } from './answer';

/** Words that ask for one thing, and the word that the document is searched for beside the answer; empty for none. */
export interface AskedWords {
  kind: AnswerKind;
  words: readonly string[];
  sought: string;
}

/** What questions are made of in one language. */
export interface QuestionWords {
  asked: readonly AskedWords[];
  /** Words that a question may have and that ask for nothing by themselves. */
  around: readonly string[];
}

/** A question that was understood to its last word. */
export interface Question {
  /** What it asks for; empty where its words are about two things at once. */
  kinds: AnswerKind[];
  /** What the document is searched for. */
  sought: string;
}

/** Asked with another thing, this only says how much of that one. */
const WHOLE: AnswerKind = 'total';

/** What is asked of the change of one thing is no question about the whole. */
const CHANGE: AnswerKind = 'change';

/**
 * What a query asks for; null where one of its words is neither asked for nor part of how people ask, since an answer to the rest of it
 * would be a guess.
 */
export function questionOf(query: string, { asked, around }: QuestionWords): Question | null {
  const known = [
    ...asked.flatMap((row) => row.words.map((word) => ({ word: plainText(word), row }))),
    ...around.map((word) => ({ word: plainText(word), row: null })),
  ].sort((a, b) => b.word.length - a.word.length);
  const text = plainText(query).replace(/[\p{P}\p{S}]+/gu, ' ');
  const found: AskedWords[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === ' ') at += 1;
    else {
      const next = known.find(({ word }) => text.startsWith(word, at) && isWhole(text, at, word));
      if (!next) return null;
      if (next.row && !found.includes(next.row)) found.push(next.row);
      at += next.word.length;
    }
  }
  const things = found.filter(({ kind }) => kind !== WHOLE);
  const rows = things.length > 0 ? things : found;
  const [first] = rows.filter(({ kind }) => kind !== CHANGE).concat(rows);
  if (!first) return null;
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  return { kinds: kinds.length > 1 && kinds.includes(CHANGE) ? [] : kinds, sought: first.sought };
}

/** Letters and digits count as whole words only; Chinese has no gaps between words. */
function isWhole(text: string, at: number, word: string): boolean {
  const runsOn = (left = '', right = ''): boolean => /[a-z0-9]/.test(left) && /[a-z0-9]/.test(right);
  return !runsOn(text[at - 1], word[0]) && !runsOn(word.at(-1), text[at + word.length]);
}
