import { inUnified, lookAlikesIn } from '../../model/source/lookAlikes';
import { changed, rewritten, without, type Reading } from './Reading';

/** Characters that take up room and print nothing: Hangul fillers, the empty Braille pattern, a next-line sign. They are blanks. */
const BLANKS = /[\u115f\u1160\u3164\uffa0\u2800\u0085]/g;

/**
 * Characters without width, and controls: joiners, marks of direction, soft hyphens, variation selectors, tags, and
 * lines drawn through or under what stands before them. They say nothing.
 * Tabs, line feeds and form feeds are white space.
 */
const WIDTHLESS =
  /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\ufff9-\ufffb\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u0300-\u036f\u20d0-\u20ff\ufe20-\ufe2f]/gu;

/** Whether a text holds any character of this kind; most hold none, and need not be looked at line by line. */
const ANY =
  /[\u115f\u1160\u3164\uffa0\u2800\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\ufff9-\ufffb\0-\x08\x0e-\x1f\x7f-\x9f\u0300-\u036f\u20d0-\u20ff\ufe20-\ufe2f\u2e80-\u2fdf\u31c0-\u31e3\uf900-\ufaff\u3220-\u3229\u3280-\u3289\u2474-\u249b\u{2f800}-\u{2fa1f}]/u;

export function hasOddCharacters(text: string): boolean {
  return ANY.test(text);
}

/** Reads blanks as blanks, leaves out what has no width, and reads look-alikes as the characters that they stand for. */
export function plainCharacters(reading: Reading): Reading {
  const blanked = rewritten(
    reading,
    reading.text.replace(BLANKS, () => ' '),
  );
  const hidden = [...blanked.text.matchAll(WIDTHLESS)].flatMap(({ 0: character, index }) =>
    Array.from(character, (_, unit) => index + unit).concat(character.length > 1 ? [index + 1] : []),
  );
  const visible = without(blanked, hidden);
  return changed(
    visible,
    lookAlikesIn(visible.text).map(({ at, printed, unified }) => ({
      from: at,
      to: at + printed.length,
      text: unified,
      quoted: true,
    })),
  );
}

/** One character as it is read: a blank for one that prints nothing, nothing for one without width, else what it stands for. */
export function plainCharacter(character: string): string {
  if (!ANY.test(character)) return character;
  return inUnified(character.replace(BLANKS, () => ' ').replace(WIDTHLESS, () => ''));
}
