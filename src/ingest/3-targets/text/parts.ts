import type { Target } from '../../../model/narrative/target';
import { isLevel1, isLevel2, join, type Word } from './cells';
import { BASIS, OPERATOR, plainOperator, plainStart, UNIT } from '../../../templates/targets/targetWords';

/** Levels that a row names itself, and how many words they take; what a merged cell swallowed is empty. */
export function levelsOf(words: readonly Word[]): { level1: string; level2: string; used: number } {
  const leavesIndicator = (used: number): boolean => used < words.length && !OPERATOR.test(words[used]?.text ?? '');
  const first = isLevel1(words, 0);
  if (first > 0) {
    const second = isLevel2(words, first);
    if (second > 0 && leavesIndicator(first + second)) {
      return {
        level1: join(words.slice(0, first)),
        level2: join(words.slice(first, first + second)),
        used: first + second,
      };
    }
  }
  const alone = isLevel2(words, 0);
  if (alone > 0 && leavesIndicator(alone)) return { level1: '', level2: join(words.slice(0, alone)), used: alone };
  if (first > 0 && leavesIndicator(first)) return { level1: join(words.slice(0, first)), level2: '', used: first };
  return { level1: '', level2: '', used: 0 };
}

type Parts = Pick<Target, 'indicator' | 'operator' | 'value' | 'unit' | 'basis' | 'lastYear'>;

/** A target with a number: indicator, operator, number, unit, what it rests on, and last year's value. */
function measured(words: readonly Word[], at: number): Parts {
  const rest = join(words.slice(at));
  const printed = OPERATOR.exec(rest)?.[0] ?? '';
  const number = /^\d[\d,]*(?:\.\d+)?/.exec(rest.slice(printed.length))?.[0] ?? '';
  const behind = rest.slice(printed.length + number.length);
  const unit = UNIT.exec(behind)?.[0] ?? '';
  const after = behind.slice(unit.length);
  const basis = BASIS.exec(after);
  return {
    indicator: join(words.slice(0, at)),
    operator: plainOperator(printed),
    value: number,
    unit,
    basis: basis ? after.slice(0, basis.index + basis[0].length) : after,
    lastYear: basis ? plainStart(after.slice(basis.index + basis[0].length)) : '',
  };
}

/** An indicator wraps only where its column is full: a first word shorter than this is whole. */
const FULL_COLUMN = 10;

/** A target in words: its value is what last year's repeats, or what stands below the indicator. */
function inWords(words: readonly Word[]): Parts {
  const whole = join(words);
  const basis = BASIS.exec(whole);
  const before = basis ? whole.slice(0, basis.index) : whole;
  const lastYear = basis ? whole.slice(basis.index + basis[0].length) : '';
  const base = { operator: '', unit: '', basis: basis?.[0] ?? '', lastYear };
  if (lastYear !== '' && before.endsWith(lastYear) && before.length > lastYear.length) {
    return { ...base, indicator: before.slice(0, -lastYear.length), value: lastYear };
  }
  let used = 1;
  let indicator = words[0]?.text ?? '';
  while (
    used < words.length &&
    (words[used - 1]?.text.length ?? 0) >= FULL_COLUMN &&
    before.length > indicator.length
  ) {
    indicator += words[used]?.text ?? '';
    used += 1;
  }
  if (!before.startsWith(indicator)) indicator = before;
  return { ...base, indicator, value: before.slice(indicator.length) };
}

/** Reads what stands between the levels and the weight. */
export function partsOf(words: readonly Word[]): Parts {
  const at = words.findIndex((word, index) => index > 0 && OPERATOR.test(word.text));
  if (at > 0) return measured(words, at);
  const glued = words.findIndex((word) => /[＞＜≥≤＝><=]/.test(word.text));
  if (glued >= 0) {
    const word = words[glued] as Word;
    const cut = word.text.search(/[＞＜≥≤＝><=]/);
    if (cut > 0) {
      const split = [
        ...words.slice(0, glued),
        { ...word, text: word.text.slice(0, cut) },
        { ...word, text: word.text.slice(cut), offset: word.offset + cut },
        ...words.slice(glued + 1),
      ];
      return measured(split, glued + 1);
    }
  }
  return inWords(words);
}
