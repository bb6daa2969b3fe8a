import type { Place } from '../../../model/source/source';
import type { SourceLine } from '../../../readers/text/SourceText';
import { tokensOf } from '../../words/numbers';
import { closeUp } from '../../words/words';
import { LEVEL1, LEVEL2, SCORING } from '../../../templates/targets/targetWords';

/** A word of a performance table, with what its place on the page tells. */
export interface Word extends Place {
  text: string;
  /** The only word on its line. */
  lone: boolean;
  /** The last word on its line. */
  last: boolean;
  /** A page begins with the line after it. */
  beforePage: boolean;
}

export function wordsOf(lines: readonly SourceLine[]): Word[] {
  return lines.flatMap((line, index) => {
    const tokens = tokensOf(line);
    return tokens.map((token, at) => ({
      text: token.text,
      page: line.page,
      line: line.number,
      offset: token.offset,
      lone: tokens.length === 1,
      last: at === tokens.length - 1,
      beforePage: lines[index + 1]?.startsPage ?? true,
    }));
  });
}

export const join = (words: readonly Word[]): string => closeUp(words.map((word) => word.text).join(''));

export const isNumber = (word: Word | undefined): boolean => word !== undefined && /^\d+(?:\.\d+)?$/.test(word.text);

/** How many leading words make up one of the given names together; 0 if none does. */
export function leading(words: readonly Word[], names: readonly string[], from = 0): number {
  let text = '';
  let best = 0;
  for (let i = from; i < words.length && i - from < 8; i += 1) {
    text += words[i]?.text ?? '';
    if (names.includes(text)) best = i - from + 1;
    if (!names.some((name) => name.startsWith(text))) break;
  }
  return best;
}

/** Whether a word begins the scoring column. */
export const beginsScoring = (word: Word | undefined): boolean => word !== undefined && SCORING.test(word.text);

export const isLevel1 = (words: readonly Word[], from: number): number => leading(words, LEVEL1, from);
export const isLevel2 = (words: readonly Word[], from: number): number => leading(words, LEVEL2, from);
