import type { SourceLine } from '../../readers/text/SourceText';

/** What stands over the columns without a number of their own, and what calls the line. */
const MARKS = /[※*＊✱✳×✕╳#＃★☆●○◆◇■□…—–－―─\-·.．|｜/／]+/g;
const CALLED = /^(?:栏\s*次|栏\s*号|栏\s*目|列\s*次|列\s*号|行\s*次|序\s*号)[:：]?/;
/** All characters that such a line may hold. */
const ANY = /^[\s\d※*＊✱✳×✕╳#＃★☆●○◆◇■□…—–－―─\-·.．|｜/／()（）:：栏次号目列行序甲乙丙丁戊己庚]+$/;
const LETTERS = /[甲乙丙丁戊己庚]/g;

/** The line that numbers the columns, or a part of it. */
export interface ColumnNumbers {
  /** How many marks stand before the numbers. */
  marks: number;
  /** First and last number; 0 where there is none. */
  from: number;
  to: number;
}

/** Counts up from `from` through a run of digits, which may have lost the blanks between its numbers; null where it does not. */
function countUp(digits: string, from: number): number | null {
  let at = 0;
  let next = from;
  while (at < digits.length) {
    const number = String(next);
    if (!digits.startsWith(number, at)) return null;
    at += number.length;
    // A line that is printed twice, number by number.
    if (digits.startsWith(number, at) && !digits.startsWith(String(next + 1), at)) at += number.length;
    next += 1;
  }
  return next - 1;
}

/**
 * Reads a line as the one that numbers the columns, however its marks and numbers are glued together: `※ ※ 1 2 3`, `※※123`,
 * `* * 1 2 3`, `栏次 1 2 3`. Null for any other line.
 * @param from the number that the line has to begin with, where it goes on with what another line began
 */
export function columnNumbers(text: string, from = 1): ColumnNumbers | null {
  if (!ANY.test(text)) return null;
  const called = CALLED.test(text);
  const rest = text
    .replace(CALLED, '')
    // Of two lists side by side each says it.
    .replace(/[栏行]\s*次/g, '')
    .replace(/[（(]\s*(\d{1,2})\s*[）)]/g, '$1')
    .replace(/(\d)\s*栏/g, '$1');
  const found = [...rest.replace(/\s/g, '').matchAll(/^([^\d]*)(\d*)$/g)][0];
  if (!found) return null;
  const [, before = '', digits = ''] = found;
  if (before.replace(MARKS, '').replace(LETTERS, '') !== '') return null;
  const marks = before.length + (called ? 1 : 0);
  if (digits === '') return /※/.test(before) || (called && rest.trim() === '') ? { marks, from: 0, to: 0 } : null;
  const to = countUp(digits, from);
  if (to === null) return /^※/.test(before) ? { marks, from: 0, to: 0 } : null;
  // A lone number with a dash beside it is a page's; a number alone may be anything.
  const strong = called || /[※*＊✱✳×✕╳#＃★☆●○◆◇■□甲]/.test(before);
  if (!strong && (from > 1 ? marks > 0 : to < (marks > 1 ? 2 : 3))) return null;
  return { marks, from, to };
}

/** Whether a line numbers columns and says so by a mark. */
export function numbersColumns(text: string): boolean {
  const found = columnNumbers(text);
  return found !== null && found.marks > 0;
}

/**
 * The lines of a header that number its columns: the first one, and those on which it goes on.
 * @returns indexes from the first up to behind the last, and how many columns they number; null where there are none
 */
export function numberedLines(
  lines: readonly SourceLine[],
  within = lines.length,
): { from: number; to: number; count: number } | null {
  const at = lines.findIndex(({ text }) => numbersColumns(text));
  const from =
    at >= 0 && at < within ? at : lines.slice(0, within).findIndex(({ text }) => columnNumbers(text) !== null);
  const first = columnNumbers(lines[from]?.text ?? '');
  if (from < 0 || !first) return null;
  let count = first.to;
  let to = from + 1;
  for (;;) {
    const text = lines[to]?.text ?? '';
    const more = text === '' ? null : columnNumbers(text, count + 1);
    const goesOn = more !== null && (more.to > count || more.marks > 0);
    if (!goesOn && !/^\d{1,2}$/.test(text)) break;
    if (!goesOn && Number(text) !== count + 1) break;
    count = goesOn ? Math.max(count, more.to) : count + 1;
    to += 1;
  }
  return { from, to, count };
}
