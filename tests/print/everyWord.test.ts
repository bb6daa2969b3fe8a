import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pdfEngine } from '../../src/cli/readers/pdfEngine';
import { pdfium } from '../../src/readers/pdf/pdfium';
import { readPdf } from '../../src/readers/pdf/readPdf';
import { everything } from '../sample';
import { FORMS, printInvented } from './printInvented';
import { readPrinted } from './readPrinted';
import { realPdfs } from './realDocuments';
import { untold } from './untold';

const COUNT = everything ? 40 : 2;

/** Words of a page that stand nowhere: on no line, or in a cell and not among the words of its page. */
async function homeless(bytes: Uint8Array): Promise<string[]> {
  const { pages, lines } = readPdf(await pdfium(pdfEngine), bytes);
  return pages.flatMap(({ words, grids, number }) => {
    const own = new Set(words);
    const inCells = (grids ?? []).flatMap(({ cells }) => cells.flatMap((cell) => cell.words));
    const twice = inCells.filter((word, index) => inCells.indexOf(word) !== index);
    const off = words.filter(({ text, line, offset }) => {
      const { raw = '' } = lines[line - 1] ?? {};
      return !raw.slice(offset).startsWith(text) && !raw.replace('\f', '').includes(text);
    });
    return [...inCells.filter((word) => !own.has(word)), ...twice, ...off].map(({ text }) => `page ${number}: ${text}`);
  });
}

/** Every word stands on a line and in at most one cell, and every number is known for what it is, or told. */
async function expectNothingDropped(bytes: Uint8Array, file: string): Promise<void> {
  expect(await homeless(bytes)).toEqual([]);
  const { value } = await readPrinted(bytes, file);
  if (!value) return;
  expect(untold(value)).toEqual([]);
  const { pages } = readPdf(await pdfium(pdfEngine), bytes);
  const accounted = new Set(value.numbers.map(({ line }) => line));
  const silent = pages.flatMap(({ words }) =>
    words.filter(({ text, line }) => /\d/.test(text) && !accounted.has(line)),
  );
  expect(silent.map(({ text, line }) => `line ${line}: ${text}`)).toEqual([]);
}

describe('no figure is dropped', () => {
  it.each(
    FORMS.flatMap((form) =>
      ([null, 'none', 'three-line'] as const).map((rules) => [form.name, rules ?? 'rules', form, rules] as const),
    ),
  )(
    'in the form %s with %s',
    async (_, __, form, rules) => {
      for (let seed = 821; seed < 821 + COUNT; seed += 1) {
        const { bytes, file } = printInvented(seed, form, () => (rules ? { rules } : {}));
        await expectNothingDropped(bytes, file);
      }
    },
    1_200_000,
  );

  const real = realPdfs();
  it.skipIf(real.length === 0).each(real.map((file) => [path.basename(file), file]))(
    'in %s',
    async (name, file) => expectNothingDropped(new Uint8Array(readFileSync(file)), name),
    120_000,
  );
});
