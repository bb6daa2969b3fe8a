import { describe, expect, it } from 'vitest';
import { FORMS as KNOWN } from '../../src/templates/forms/forms';
import { byHand } from './byHand';
import { central } from './forms/central';
import { ownWords, ownWordsFile } from './forms/ownWords';
import { printInvented } from './printInvented';
import { judgePdf, readPrinted } from './readPrinted';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

describe('a form with words of its own', () => {
  it.each(SEEDS)(
    'is read whole by its one file: each figure reported under its key (budget %s)',
    async (seed) => {
      const { bytes, facts } = printInvented(seed, ownWords, () => ({ rules: 'lines' }));
      const { value, refusal } = await readPrinted(bytes, 'own.pdf', [...KNOWN, ownWordsFile]);
      expect(refusal).toBe('');
      const { budget } = value!;
      expect(judgePdf(value!, facts)).toEqual({
        wrong: [],
        missing: [],
        guessed: [],
        inferred: 0,
        facts: facts.length,
      });
      expect(budget.problems.map(({ kind }) => kind)).not.toContain('other-column');
      // Its totals and its lines of income are known for what they are.
      const held = budget.checks.filter(({ state }) => state === '相符' || state === '四舍五入差');
      expect(held.length).toBeGreaterThan(5);
      expect(budget.checks.filter(({ state }) => state === '不符')).toEqual([]);
    },
    60_000,
  );

  it.each(SEEDS)(
    'is refused without it, and says what is missing (budget %s)',
    async (seed) => {
      const { bytes } = printInvented(seed, ownWords);
      const { value, refusal } = await readPrinted(bytes);
      expect(value).toBeNull();
      expect(refusal).not.toBe('');
    },
    60_000,
  );

  it('under titles that everybody knows is told without its file, and no figure stands under a key', async () => {
    const heads = ownWords.tables.find(({ role }) => role === 'general-public')!.heads;
    const { value } = await readPrinted(
      byHand([{ title: '一般公共预算支出表', heads, rows: [['2010301', '行政运行', '40.00', '60.00', '100.00']] }]),
    );
    const own = value!.budget.facts.filter(({ table }) => table === 'general-public');
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ column }) => !column.startsWith('other:'))).toEqual([]);
    expect(value!.budget.problems.map(({ kind }) => kind)).toContain('other-column');
  });

  it('says nothing of documents in other forms', async () => {
    const { bytes } = printInvented(3, central);
    const { value } = await readPrinted(bytes, 'other.pdf', [...KNOWN, ownWordsFile]);
    const { value: without } = await readPrinted(bytes, 'other.pdf', KNOWN);
    expect(value!.budget.facts.length).toBeGreaterThan(0);
    expect(value).toEqual(without);
  });

  it('is none where a document prints only some of its titles', async () => {
    const { bytes } = printInvented(3, { ...ownWords, tables: ownWords.tables.slice(0, 3) });
    const { value } = await readPrinted(bytes, 'other.pdf', [ownWordsFile]);
    expect(value).toBeNull();
  });
});

describe('a form that has a file', () => {
  // What stands in a file is true of its form alone; what everybody calls alike stands in the words that all share.
  it.each(KNOWN.map((form) => [form.name, form] as const))('%s names each table and column once', (_, { tables }) => {
    const roles = tables.map(({ role }) => role);
    expect(new Set(roles).size).toBe(roles.length);
    for (const { columns = {} } of tables) {
      const headers = Object.values(columns).flat();
      expect(new Set(headers).size).toBe(headers.length);
      expect(headers.filter((header) => /[（）\s]/.test(header))).toEqual([]);
    }
    const titles = tables.flatMap((table) => table.titles);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
