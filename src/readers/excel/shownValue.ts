import { format } from 'numfmt';
import type { SheetCell } from './Sheet';

/** What a cell shows of a stored number, and the stored one where both differ. */
export type Shown = Pick<SheetCell, 'text' | 'stored'>;

const SETTINGS = { locale: 'zh-CN', dateErrorThrows: false, dateErrorNumber: true, bigintErrorNumber: true } as const;
/** Programs calculate with fifteen digits; what differs behind them is no other number. */
const ALIKE = 1e-12;

/**
 * A number as its cell shows it: what is printed counts. Where that says another number than is stored (decimals that are not shown, a
 * format that divides), the stored one goes with it.
 * @param pattern code of its number format
 */
export function shownNumber(value: number, pattern: string, is1904: boolean): Shown {
  const text = shown(value, pattern, is1904);
  const said = numberIn(text);
  if (said === null || Math.abs(said - value) <= ALIKE * Math.max(1, Math.abs(value))) return { text };
  return { text, stored: String(Number(value.toPrecision(15))) };
}

function shown(value: number, pattern: string, is1904: boolean): string {
  // A date of the other calendar is the same day, 1462 days on.
  const days = is1904 && isDate(pattern) ? value + 1462 : value;
  try {
    return format(pattern, days, SETTINGS).replace(/\s+/g, ' ').trim();
  } catch {
    // A code that no program understands shows the number itself.
    return format('General', value, SETTINGS);
  }
}

const isDate = (pattern: string): boolean => /[ymdhs]/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

/** A text as its cell shows it. */
export function shownText(text: string, pattern: string): string {
  if (pattern === 'General' || pattern === '@' || !/[@;]/.test(pattern)) return text;
  try {
    return format(pattern, text, SETTINGS);
  } catch {
    return text;
  }
}

/** The number that a text says; null where it says none. */
function numberIn(text: string): number | null {
  const plain = text.replace(/[,，\s]/g, '').replace(/^[（(](.+)[）)]$/, '-$1');
  const [, digits, percent] = /^([+-]?(?:\d+\.?\d*|\.\d+))([%％]?)$/.exec(plain) ?? [];
  if (digits === undefined) return null;
  return percent === '' ? Number(digits) : Number(digits) / 100;
}
