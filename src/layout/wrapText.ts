/** How letters are set: in a font that nobody knows, regular or bold, or in a usual one, as in pictures. */
export type Weight = 'regular' | 'bold' | 'usual';

/**
 * Widths of characters in parts of the font size, in the widest fonts that readers have, DejaVu Sans and Verdana: pages are laid
 * out before anybody knows the font, and nothing may run into its neighbour in any.
 */
const WIDTHS: readonly (readonly [RegExp, Readonly<Record<Weight, number>>])[] = [
  [/[\u1100-\uffff“”‘’…]/, { usual: 1, regular: 1, bold: 1 }],
  [/\d/, { usual: 0.6, regular: 0.64, bold: 0.7 }],
  [/[MW%−+]/, { usual: 0.72, regular: 0.96, bold: 1.06 }],
  [/[mw@=]/, { usual: 0.57, regular: 0.96, bold: 1.06 }],
  [/[A-HJ-Z&–]/, { usual: 0.72, regular: 0.74, bold: 0.81 }],
  [/I/, { usual: 0.72, regular: 0.35, bold: 0.4 }],
  [/[ .,:;'()|ilj/]/, { usual: 0.36, regular: 0.37, bold: 0.4 }],
  [/[ftr·-]/, { usual: 0.57, regular: 0.41, bold: 0.49 }],
];
const OTHERS: Readonly<Record<Weight, number>> = { usual: 0.57, regular: 0.61, bold: 0.7 };

/** Widths of the characters that were met: there are few, and each stands in thousands of places. */
const met = new Map<string, Readonly<Record<Weight, number>>>();

/**
 * How wide a text is at most, in the unit of `size`.
 * @param from width of what it follows, in parts of the font size
 */
export function textWidth(text: string, size: number, weight: Weight = 'usual', from = 0): number {
  let width = from;
  for (const character of text) {
    const widths = met.get(character) ?? WIDTHS.find(([some]) => some.test(character))?.[1] ?? OTHERS;
    met.set(character, widths);
    width += widths[weight];
  }
  return width * size;
}

/**
 * Pieces that stay whole: a Chinese character, a word of another script, white space. Closing punctuation stays with what it closes, opening punctuation with
 * what it opens.
 */
const PIECES =
  /[“‘（《〈「『【]*(?:[\ud800-\udbff]?[\u1100-\uffff]|[^\s\u1100-\uffff“”‘’]+)[，。、；：！？）》〉」』】”’…]*|[“”‘’…]|\s+/g;

/** A text in lines that fit a width. Chinese breaks anywhere, other words between them; a word too long for a line is broken. */
export function wrapText(text: string, width: number, size: number, weight: Weight = 'usual'): string[] {
  const lines: string[] = [];
  let line = '';
  // The width of the line so far, so that no letter is measured again with each piece that follows it.
  let run = 0;
  const push = (piece: string): void => {
    if (textWidth(piece.trimEnd(), size, weight, run) <= width || line.trim() === '') line += piece;
    else {
      lines.push(line.trim());
      line = piece = piece.trimStart();
      run = 0;
    }
    run = textWidth(piece, 1, weight, run);
  };
  for (const piece of text.match(PIECES) ?? []) {
    if (textWidth(piece, size, weight) <= width) push(piece);
    else for (const character of piece) push(character);
  }
  if (line.trim() !== '') lines.push(line.trim());
  return lines;
}
