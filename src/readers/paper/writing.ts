/** Sizes of what is laid on paper. In points. */
export const SIZE = 9;
export const LINE = 13;
export const PAD = 3;
export const MARGIN = 36;

/** Width of a text in parts of its size: a Chinese character is as wide as it is high. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u2e7f' ? 1 : 0.55;
  return width;
}

/** Words of a text with the line that each stands on, where lines may be so wide. Numbers and Latin words stay whole. */
export function wrapped(text: string, width: number): string[][] {
  const lines: string[][] = [];
  for (const part of text.split('\n')) lines.push(...wrappedLine(part, width / SIZE));
  return lines.length === 0 ? [[]] : lines;
}

function wrappedLine(text: string, most: number): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let used = 0;
  const end = (): void => {
    if (line.length > 0) lines.push(line);
    line = [];
    used = 0;
  };
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    let piece = '';
    const gap = line.length > 0 ? 0.5 : 0;
    used += gap;
    for (const part of word.match(/[\w.,，%％()（）+\-－—]+|[\s\S]/gu) ?? []) {
      const own = widthOf(part);
      if (used + own > most && used > gap) {
        if (piece !== '') line.push(piece);
        piece = '';
        end();
      }
      piece += part;
      used += own;
    }
    if (piece !== '') line.push(piece);
  }
  end();
  return lines;
}
