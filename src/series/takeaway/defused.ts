/** How a text begins that a spreadsheet would run: ASCII and full-width signs, tabulator, carriage return. */
const FORMULA = /^[\s]*[=+\-@＝＋－＠\t\r]/;

/** Numbers in text, with a sign or an equals sign and with separators, are no formulas. A sign alone is none either. */
const HARMLESS = /^[=+-]?[\d,]+(\.\d+)?%?$|^.$/;

/** A text that no spreadsheet takes for a formula: an apostrophe in front makes it text and is not shown there. */
export function defused(text: string): string {
  return FORMULA.test(text) && !HARMLESS.test(text) ? `'${text}` : text;
}
