/** Classification codes: class (3 digits), section (5), item (7). Economic codes start with 3 or 5, function codes with 2. */

export type CodeLevel = 'class' | 'section' | 'item';

const LEVEL_BY_LENGTH: Readonly<Record<number, CodeLevel>> = { 3: 'class', 5: 'section', 7: 'item' };

/** The level of a code; undefined if it is none. */
export function levelOf(code: string): CodeLevel | undefined {
  return /^\d+$/.test(code) ? LEVEL_BY_LENGTH[code.length] : undefined;
}

/** The class of a code: `classOf('2010301')` is `201`. */
export function classOf(code: string): string {
  return code.slice(0, 3);
}

/** The code one level up; empty for a class. */
export function parentOf(code: string): string {
  return code.length > 3 ? code.slice(0, -2) : '';
}
