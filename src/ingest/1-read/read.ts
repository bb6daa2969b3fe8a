import { refuse } from './Refusal';
import { decode } from './decode';
import { fold } from './fold';
import { mask } from './mask';
import { sniff } from './sniff';
import { sourceText, type SourceText } from './SourceText';

/**
 * Characters of the longest line that is read. A whole paragraph on one line is far shorter; what is longer is no line
 * of a disclosure, and patterns that look at lines may take their time with it.
 */
const LONGEST_LINE = 4_000;

/** Splits on every line end that text files use; a form feed stays in its line. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

/**
 * Bytes to masked lines.
 * @throws Refusal if the bytes are no text document.
 */
export function read(bytes: Uint8Array): SourceText {
  sniff(bytes);
  const { text, encoding } = decode(bytes);
  const lines = splitLines(text);
  const long = lines.findIndex((line) => line.length > LONGEST_LINE);
  if (long >= 0) refuse('long-line', { characters: lines[long]?.length ?? 0 }, { line: long + 1 });
  const folded = lines.map(fold);
  const masked = mask(folded);
  // What is masked in the text as it is read is masked in the text that is kept, character for character.
  const printed = masked.map((line, index) =>
    line === lines[index]
      ? line
      : line
          .split('')
          .map((character, at) => (character === '*' ? '*' : (lines[index]?.[at] ?? '')))
          .join(''),
  );
  return sourceText(masked, printed, encoding);
}
