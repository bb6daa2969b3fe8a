import type { SourceDocument } from '../SourceDocument';
import { read } from './read';

/**
 * A text file as a document of one page, of whose places nothing is known.
 * @throws Refusal if the bytes are no text document
 */
export function readText(bytes: Uint8Array): SourceDocument {
  const { lines, encoding } = read(bytes);
  const page = {
    number: 1,
    width: 0,
    height: 0,
    lines,
    words: [],
    rules: [],
    grids: null,
    unmapped: 0,
    isPicture: false,
  };
  return { format: 'text', pages: [page], lines, encoding };
}
