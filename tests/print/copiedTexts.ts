import { pdfEngine } from '../../src/cli/readers/pdfEngine';
import { sourceDocument } from '../../src/reading/readBudget';
import { itemsByOracle } from './oracle';

/**
 * The text of a PDF as people get it: line by line as it is looked at, each piece on a line of its own in the order in which the file
 * draws them, and the pieces of a line beside each other as a viewer copies them.
 */
export async function copiedTexts(bytes: Uint8Array): Promise<string[]> {
  const { lines } = await sourceDocument({ bytes: bytes.slice(), file: '', sha256: '' }, { pdfEngine });
  const pages = await itemsByOracle(bytes);
  return [
    lines.map(({ text }) => text).join('\n'),
    pages.map((items) => items.flatMap(({ text }) => (text.trim() === '' ? [] : text)).join('\n')).join('\n\f'),
    pages.map((items) => items.map(({ text, ends }) => text + (ends ? '\n' : ' ')).join('')).join('\n\f'),
  ];
}
