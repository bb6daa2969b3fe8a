import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pdfEngine } from '../../src/cli/readers/pdfEngine';
import { readBudget } from '../../src/reading/readBudget';
import type { Budget } from '../../src/model/budget';
import { checkWords } from './checkWords';

/** Real documents of other bodies, which lie beside the project and are no part of it. */
const FOLDER = path.resolve(import.meta.dirname, '../../../shared/documents/other');
const FILES = existsSync(FOLDER) ? readdirSync(FOLDER).filter((file) => file.endsWith('.pdf')) : [];
if (FILES.length === 0)
  console.warn(`SKIPPED: no real documents in ${FOLDER}; the checks of real documents are not tested.`);

async function budgetOf(file: string): Promise<Budget | undefined> {
  const bytes = new Uint8Array(readFileSync(path.join(FOLDER, file)));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const result = await readBudget({ bytes, file, sha256 }, { pdfEngine });
  return result.ok ? result.value.budget : undefined;
}

describe.skipIf(FILES.length === 0)('the tables of real documents in any form', () => {
  it.each(FILES)('%s: no form makes the tables contradict each other', { timeout: 60_000 }, async (file) => {
    const budget = await budgetOf(file);
    if (!budget) return;
    const tables = budget.checks.filter(({ group }) => group === 'within-table' || group === 'between-tables');
    expect(tables.length).toBeGreaterThan(80);
    const contradictions = tables.filter(({ state }) => state === '不符');
    expect(contradictions.map((check) => `${check.id}: ${checkWords(budget, check)}`)).toEqual([]);
    // A page of figures in which every tenth is called wrong was misread, or its form misunderstood.
    const doubtful = budget.checks.filter(({ state }) => state === '不符' || state === '需核对');
    expect(doubtful.length / budget.checks.length).toBeLessThan(0.05);
  });
});
