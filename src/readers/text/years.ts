import { changed, type Change, type Reading } from './Reading';

/** Digits of a year as they are written: in each style of Chinese numerals, with a circle or a letter for zero. */
const STYLES = [
  '〇○零◯⭘⚪Ｏ0OoΟОо',
  '一壹弌',
  '二贰貳弍两',
  '三叁參参',
  '四肆',
  '五伍',
  '六陆',
  '七柒',
  '八捌',
  '九玖',
];
const DIGITS = new Map(STYLES.flatMap((style, digit) => [...style].map((one) => [one, String(digit)] as const)));
for (let digit = 1; digit <= 9; digit += 1) DIGITS.set(String(digit), String(digit));

const ANY = `[${[...DIGITS.keys()].join('')}]`;
const TWO = `[${STYLES[2] ?? ''}2]`;
const ZERO = `[${STYLES[0] ?? ''}]`;
/** What stands behind a year; where its line ends, 年 begins the next one. */
const BEHIND = '(?=\\s*(?:年|部门|单位|$))';

/** Four digits of which at least one is no plain one, or which blanks set apart. */
const BY_DIGIT = new RegExp(`(?<!${ANY}|[.,]|\\d\\s)${TWO}\\s*${ZERO}\\s*${ANY}\\s*${ANY}(?!${ANY})${BEHIND}`, 'g');
/** 二千零二十四年. */
const BY_NUMBER = /[二两贰貳][千仟]零?[二贰貳三叁][十拾]([一二三四五六七八九壹贰貳叁肆伍陆柒捌玖]?)(?=\s*年)/g;

const MAY_BE = /[二贰貳弍两2]/;

/**
 * Reads years in Chinese numerals, or with their digits set apart, as plain ones; quotations keep what is printed.
 * @param next the next line that is not blank
 */
export function plainYears(reading: Reading, next: () => string): Reading {
  const { text } = reading;
  if (!MAY_BE.test(text)) return reading;
  const changes: Change[] = [];
  for (const match of text.matchAll(BY_DIGIT)) {
    if (/^\d{4}$/.test(match[0])) continue;
    const endsLine = text.slice(match.index + match[0].length).trim() === '';
    if (endsLine && !/^\s*年/.test(next())) continue;
    const of = [...match[0]].flatMap((character, at) => (/\s/.test(character) ? [] : [at]));
    const digits = of.map((at) => DIGITS.get(match[0][at] ?? '') ?? '').join('');
    changes.push({ from: match.index, to: match.index + match[0].length, text: digits, of, quoted: true });
  }
  for (const match of text.matchAll(BY_NUMBER)) {
    const tens = /[三叁][十拾]/.test(match[0]) ? 3 : 2;
    const digits = `20${tens}${DIGITS.get(match[1] ?? '') ?? '0'}`;
    changes.push({ from: match.index, to: match.index + match[0].length, text: digits, quoted: true });
  }
  return changed(reading, changes);
}
