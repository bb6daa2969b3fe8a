import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pdfEngine } from '../../src/cli/readers/pdfEngine';
import { sourceDocument } from '../../src/reading/readBudget';
import { fold } from '../../src/readers/text/fold';
import { textByOracle } from './oracle';
import { realPdfs } from './realDocuments';
import { readPrinted } from './readPrinted';

/** All digits of a text, sorted: two engines cut numbers differently, and need not agree on their order. */
const digits = (text: string): string => [...fold(text).replace(/\D/g, '')].sort().join('');

const real = realPdfs();

describe.skipIf(real.length === 0)('every number that a page with a table prints', () => {
  it.each(real.map((file) => [path.basename(file), file]))(
    'is a fact, a code, a named other thing, or told as unread: %s',
    async (name, file) => {
      const bytes = new Uint8Array(readFileSync(file));
      const { value } = await readPrinted(bytes, name);
      // Refused: nothing of it is taken for read.
      if (!value) return;
      const { lines } = await sourceDocument({ bytes, file: name, sha256: '' }, { pdfEngine });
      const printed = await textByOracle(bytes);
      const { facts, problems } = value.budget;
      const pages = new Set(facts.flatMap(({ printed: { page } }) => page ?? []));
      expect(pages.size).toBeGreaterThan(3);
      for (const page of pages) {
        const accounted = value.numbers.filter(({ line }) => lines[line - 1]?.page === page);
        expect(digits(accounted.map(({ text }) => text).join(' ')), `page ${page}`).toBe(
          digits(printed[page - 1] ?? ''),
        );
      }
      const unknown = value.numbers.filter(({ role }) => role === 'unknown');
      const told = problems.flatMap((problem) =>
        problem.kind === 'unknown-number' ? problem.values.lines : problem.line,
      );
      expect(unknown.filter(({ line }) => !told.includes(line))).toEqual([]);
    },
    120_000,
  );
});
