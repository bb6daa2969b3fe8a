import type { Lang } from '../lang';
import type { Counted } from '../words/share/unitWords';
import { unitsText } from './arithmeticText';
import { countWord } from './countWords';

/** A count that takes the plural. */
const SEVERAL = 2;

/** So many units of a kind, in the words that sentences about them need. */
export function countedOf({ unit, count }: { unit: string; count: number }, lang: Lang): Counted {
  return {
    count,
    text: unitsText({ unit, count }, lang),
    one: countWord(unit, 1, lang),
    many: countWord(unit, SEVERAL, lang),
  };
}
