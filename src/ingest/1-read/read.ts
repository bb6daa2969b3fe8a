import { decode } from './decode';
import { mask } from './mask';
import { sniff } from './sniff';
import { sourceText, type SourceText } from './SourceText';

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
  return sourceText(mask(splitLines(text)), encoding);
}
