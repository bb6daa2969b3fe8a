import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pdfEngine } from '../../src/cli/readers/pdfEngine';
import { pdfium } from '../../src/readers/pdf/pdfium';
import { readPdf } from '../../src/readers/pdf/readPdf';
import { inUnified } from '../../src/model/source/lookAlikes';
import { fold } from '../../src/readers/text/fold';
import { mask } from '../../src/readers/text/mask';
import { textByOracle } from './oracle';
import { FORMS, printInvented } from './printInvented';
import { realPdfs } from './realDocuments';

/** All characters of a text, sorted: two engines need not agree on their order. */
const characters = (text: string): string => [...fold(inUnified(text)).replace(/\s/g, '')].sort().join('');

/** The characters of each page, as we have them; the oracle leaves out a line that the page's edge cuts. */
async function byReader(bytes: Uint8Array): Promise<string[]> {
  const document = readPdf(await pdfium(pdfEngine), bytes);
  return document.pages.map(({ words, height }) =>
    words
      .filter(({ box }) => box.y1 <= height)
      .map(({ text }) => text)
      .join(''),
  );
}

/** People and telephone numbers are masked in one alone: in a page with masks as many characters as were masked may differ. */
function expectSame(ours: readonly string[], oracle: readonly string[]): void {
  expect(ours.length).toBe(oracle.length);
  ours.forEach((text, index) => {
    const masked = text.match(/\*/g)?.length ?? 0;
    const theirs = oracle[index] ?? '';
    if (masked === 0) expect(characters(text)).toBe(characters(theirs));
    else expect(characters(text).length).toBe(characters(mask([theirs]).join('')).length);
  });
}

describe('pdf.js, as an oracle,', () => {
  it.each(FORMS.map((form, index) => [form.name, form, index] as const))(
    'has the same characters on every page of the form %s',
    async (_, form, index) => {
      const { bytes } = printInvented(900 + index, form);
      expectSame(await byReader(bytes), await textByOracle(bytes));
    },
    120_000,
  );

  const real = realPdfs();
  it.skipIf(real.length === 0).each(real.map((file) => [path.basename(file), file]))(
    'has the same characters on every page of %s',
    async (_, file) => {
      const bytes = new Uint8Array(readFileSync(file));
      expectSame(await byReader(bytes), await textByOracle(bytes));
    },
    120_000,
  );
});
