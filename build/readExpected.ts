import { csvParseRows } from 'd3';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expectedOf, type Expected } from '../src/collection/expected';
import { expectedWordsOf } from '../src/i18n/words/collection/expectedWords';
import { decode } from '../src/readers/text/decode';

/**
 * Who has to publish what, as `expected.csv` says; nobody where there is no such file.
 * @param settings folder that may hold it
 * @returns the list, and a sentence for each row that cannot be taken: file, place, what was expected, what stands there, what to do
 */
export async function readExpected(settings: string): Promise<{ expected: Expected[]; told: string[] }> {
  const file = path.join(settings, 'expected.csv');
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return { expected: [], told: [] };
  const words = expectedWordsOf('zh');
  const text = textOf(bytes);
  if (text === null) return { expected: [], told: [words.unreadable(file)] };
  const { expected, faults } = expectedOf(csvParseRows(text));
  return { expected, told: faults.map(({ row, kind, found }) => words.faults[kind](file, row, found)) };
}

/** A table as spreadsheets save it, in Chinese on Windows often not as UTF-8; null where it is no text. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return decode(bytes).text.replace(/^\uFEFF/, '');
  } catch {
    return null;
  }
}
