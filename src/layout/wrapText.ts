/** Widths of characters in parts of the font size, on the wide side so that nothing is cut in any font. */
const WIDE = 1;
const CAPITAL = 0.72;
const SMALL = 0.57;
const DIGIT = 0.6;
const NARROW = 0.36;

/** How wide a text is about, in the unit of `size`. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) {
    if (/[\u1100-\uffff“”‘’…]/.test(character)) width += WIDE;
    else if (/[A-Z%&−+–]/.test(character)) width += CAPITAL;
    else if (/\d/.test(character)) width += DIGIT;
    else if (/[ .,:;'()|ilj/]/.test(character)) width += NARROW;
    else width += SMALL;
  }
  return width * size;
}

/**
 * Pieces that stay whole: a Chinese character, a word of another script, white space. Closing punctuation stays with what it closes, opening punctuation with
 * what it opens.
 */
const PIECES =
  /[“‘（《〈「『【]*(?:[\u1100-\uffff]|[^\s\u1100-\uffff“”‘’]+)[，。、；：！？）》〉」』】”’…]*|[“”‘’…]|\s+/g;

/** A text in lines that fit a width. Chinese breaks anywhere, other words between them; a word too long for a line is broken. */
export function wrapText(text: string, width: number, size: number): string[] {
  const pieces = text.match(PIECES) ?? [];
  const lines: string[] = [];
  let line = '';
  const push = (piece: string): void => {
    if (textWidth((line + piece).trimEnd(), size) <= width || line.trim() === '') {
      line += piece;
      return;
    }
    lines.push(line.trim());
    line = piece.trimStart();
  };
  for (const piece of pieces) {
    if (textWidth(piece, size) <= width) push(piece);
    else for (const character of piece) push(character);
  }
  if (line.trim() !== '') lines.push(line.trim());
  return lines;
}
