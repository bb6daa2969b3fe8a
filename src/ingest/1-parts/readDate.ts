import type { Budget } from '../../model/budget';
import type { SourceLine } from '../../readers/text/SourceText';

const NUMERAL = '[\\d一二三四五六七八九十]{1,3}';
const DATE = new RegExp(`^(\\d{4})\\s*年\\s*(${NUMERAL})\\s*月\\s*(${NUMERAL})\\s*日$`);

/** A month or a day, in digits or Chinese numerals; NaN for what is neither. */
function countOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [, tens, units] = /^([二三]?十)?([一二三四五六七八九])?$/.exec(text) ?? [];
  const digit = (one: string | undefined): number => '一二三四五六七八九'.indexOf(one ?? '-') + 1;
  if (tens === undefined && units === undefined) return Number.NaN;
  return (tens === undefined ? 0 : 10 * (tens.length > 1 ? digit(tens[0]) : 1)) + digit(units);
}

/** The date below the document: the last line that is a date and nothing else. */
export function readDate(lines: readonly SourceLine[]): Budget['published'] {
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const [, year, month = '', day = ''] = DATE.exec(lines[i]?.text ?? '') ?? [];
    const [m, d] = [countOf(month), countOf(day)];
    if (year === undefined || !(m >= 1 && m <= 12 && d >= 1 && d <= 31)) continue;
    return { date: `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`, line: lines[i]?.number ?? 0 };
  }
  return null;
}
