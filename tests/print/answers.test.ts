import { readFileSync } from 'node:fs';
import path from 'node:path';
import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { answeredPdfs, realPdfs } from './realDocuments';
import { readFacts, readPrinted } from './readPrinted';

const COLUMNS = ['table', 'code', 'name', 'column', 'published', 'unit', 'page'] as const;
const answered = answeredPdfs();

describe.skipIf(answered.length === 0)('real documents', () => {
  it.each(answered.map(({ file, answers }) => [path.basename(file), file, answers]))(
    '%s: every figure is read as a person wrote it down, and no other',
    async (_, file, answers) => {
      const { value, refusal } = await readPrinted(new Uint8Array(readFileSync(file)), path.basename(file));
      expect(refusal).toBe('');
      const read = readFacts(value!).map(({ printed }) =>
        COLUMNS.map((column) => String(printed[column]).replace(/\s/g, '')).join(' | '),
      );
      const written = csvParse(readFileSync(answers, 'utf8')).map((row) =>
        COLUMNS.map((column) => (row[column] ?? '').replace(/\s/g, '')).join(' | '),
      );
      expect(written.length).toBeGreaterThan(100);
      expect(read.sort()).toEqual(written.sort());
    },
    60_000,
  );

  it.each(realPdfs().map((file) => [path.basename(file), file]))(
    '%s is read, or refused with its reason',
    async (_, file) => {
      const { value, refusal } = await readPrinted(new Uint8Array(readFileSync(file)), path.basename(file));
      expect(value === null).toBe(refusal !== '');
      if (refusal !== '') expect(refusal).toMatch(/^[^\n]+应为[^\n]+实际是[^\n]+。$/);
    },
    60_000,
  );
});
