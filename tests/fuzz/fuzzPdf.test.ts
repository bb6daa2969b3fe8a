import { describe, expect, it } from 'vitest';
import { everything } from '../sample';
import { answerPdf, type PdfAnswer } from './answerPdf';
import { PDF_DAMAGES } from './damagePdf';

/** Damaged PDFs of each kind; `scripts/fuzz.ts --pdf` reads any number of them. */
const EACH = everything ? 90 : 3;

describe.each(PDF_DAMAGES.map((damage, index) => [damage, index] as const))('PDFs with %s', (_, index) => {
  it('never crash the reader, break the schema or make a figure silently wrong', async () => {
    const answers: PdfAnswer[] = [];
    for (let at = 0; at < EACH; at += 1) answers.push(await answerPdf(index + at * PDF_DAMAGES.length));
    expect(answers.filter(({ fault }) => fault !== '').map(({ seed, fault }) => `seed ${seed}: ${fault}`)).toEqual([]);
  }, 1_200_000);
});
