import { describe, expect, it } from 'vitest';
import { pdfEngine } from '../../src/cli/readers/pdfEngine';
import type { Ingested } from '../../src/ingest/ingest';
import { problemSentence } from '../../src/i18n/problems/problemSentence';
import type { Fact } from '../../src/model/fact';
import { CORRECTIONS_FORMAT, type Correction, type Corrections } from '../../src/model/source/corrections';
import { correctionsIn } from '../../src/model/source/correctionsSchema';
import { readBudget } from '../../src/reading/readBudget';
import { byHand } from './byHand';
import { code, type Head } from './Form';
import { printXlsx } from './office/printOffice';
import { FORMS } from './printInvented';
import { readFileSync } from 'node:fs';

const SHA = 'a'.repeat(64);
const name: Head = { title: '科目名称', label: 'name' };
const column = (title: string): Head => ({ title, key: title });

/** A table with two headers that nobody knows, and one of which no title says what it is. */
const DOCUMENT = byHand([
  {
    title: '一般公共预算支出表',
    heads: [code, name, column('合计'), column('日常'), column('专门')],
    rows: [
      ['', '合计', '140.00', '100.00', '40.00'],
      ['2010301', '行政', '', '', ''],
      ['', '运行', '140.00', '100.00', '40.00'],
    ],
  },
  {
    title: '经费安排情况表',
    heads: [name, column('合计'), column('一般公共预算')],
    rows: [['公务接待费', '3.00', '3.00']],
  },
]);

async function read(
  corrections: readonly Correction[],
  { bytes = DOCUMENT, sha256 = SHA }: { bytes?: Uint8Array; sha256?: string } = {},
): Promise<Ingested> {
  const document = { file: '公开.pdf', sha256: SHA };
  const file = { bytes, file: '公开.pdf', sha256 };
  const own: Corrections = { format: CORRECTIONS_FORMAT, document, corrections };
  const result = await readBudget({ ...file, corrections: own }, { pdfEngine });
  if (!result.ok) throw new Error(problemSentence(result.problem, 'en'));
  return result.value;
}

const told = ({ budget }: Ingested): string[] =>
  budget.problems.map(({ kind }) => kind).filter((kind) => kind.startsWith('correct'));
const line = ({ id, amount, provenance, rule, printed }: Fact): string =>
  [id, amount, provenance, rule ?? '', printed.text].join(' ');
const tableOf = ({ budget }: Ingested, title: string) => budget.tables.find((table) => table.title.endsWith(title))!;
const found = (table: { line: number; title: string }) => ({ line: table.line, title: table.title });

describe('a reading that a person has corrected', () => {
  it('has a column under the key that was said; its figures are those printed, and inferred', async () => {
    const before = await read([]);
    const table = tableOf(before, '一般公共预算支出表');
    expect(table.columns.map(({ key }) => key)).toEqual(['total', 'other:日常', 'other:专门']);
    const said: Correction = { is: 'column', table: found(table), column: 1, header: '日常', key: 'basic' };
    const after = await read([said]);
    expect(tableOf(after, '一般公共预算支出表').columns.map(({ key }) => key)).toEqual([
      'total',
      'basic',
      'other:专门',
    ]);
    const own = after.budget.facts.filter(
      ({ column: key, table: role }) => key === 'basic' && role === 'general-public',
    );
    expect(own.map(line)).toEqual([
      'general-public/1/basic 1000000 inferred correction 100.00',
      'general-public/3/basic 1000000 inferred correction 100.00',
    ]);
    expect(told(after)).toEqual(['corrected-column']);
  });

  it('gives no two columns one key: who had it before has none that is known', async () => {
    const before = await read([]);
    const table = found(tableOf(before, '一般公共预算支出表'));
    const after = await read([{ is: 'column', table, column: 2, header: '专门', key: 'total' }]);
    expect(tableOf(after, '一般公共预算支出表').columns.map(({ key }) => key)).toEqual([
      'other:合计',
      'other:日常',
      'total',
    ]);
  });

  it('has a table under the role that was said, and no other table has that role', async () => {
    const before = await read([]);
    const table = tableOf(before, '经费安排情况表');
    expect(table.role).toBe('other');
    const after = await read([{ is: 'table', table: found(table), role: 'three-public' }]);
    const own = after.budget.facts.filter(({ table: role }) => role === 'three-public');
    expect(own.map(line)).toEqual([
      'three-public/1/total 30000 inferred correction 3.00',
      'three-public/1/general_public 30000 inferred correction 3.00',
    ]);
    expect(told(after)).toEqual(['corrected-table']);
  });

  it('has two rows as one, with the name of both', async () => {
    const before = await read([]);
    const table = tableOf(before, '一般公共预算支出表');
    const [, first, second] = table.rows;
    const said: Correction = {
      ...{ is: 'rows', table: found(table), line: first!.line, next: second!.line },
      names: [first!.name, second!.name],
    };
    const after = await read([said]);
    const rows = tableOf(after, '一般公共预算支出表').rows;
    expect(rows.map((row) => `${row.code} ${row.name}`)).toEqual([' 合计', '2010301 行政运行']);
    const own = after.budget.facts.filter(({ table: role, row }) => role === 'general-public' && row === 2);
    expect(own.map(line)).toEqual([
      'general-public/2/total 1400000 inferred correction 140.00',
      'general-public/2/other:日常 1000000 inferred correction 100.00',
      'general-public/2/other:专门 400000 inferred correction 40.00',
    ]);
  });

  it.each<[string, (table: { line: number; title: string }, lines: number[]) => Correction]>([
    ['a header that is not printed', (table) => ({ is: 'column', table, column: 1, header: '平常', key: 'basic' })],
    [
      'a table on another line',
      ({ line: at, title }) => ({ is: 'table', table: { line: at + 1, title }, role: 'basic' }),
    ],
    [
      'two rows with figures of their own',
      (table, [first = 1, , third = 1]) => ({ is: 'rows', table, line: first, next: third, names: ['', ''] }),
    ],
  ])('tells what fits nothing (%s) in one sentence, and is as without it', async (_, make) => {
    const before = await read([]);
    const table = tableOf(before, '一般公共预算支出表');
    const after = await read([
      make(
        found(table),
        table.rows.map((row) => row.line),
      ),
    ]);
    expect(told(after)).toEqual(['correction-unfit']);
    expect(after.budget.facts).toEqual(before.budget.facts);
    for (const lang of ['zh', 'en'] as const)
      expect(
        problemSentence(
          after.budget.problems.find(({ kind }) => kind === 'correction-unfit')!,
          lang,
        ),
      ).not.toBe('');
  });

  it('follows nothing that was said of other bytes, and tells that', async () => {
    const before = await read([]);
    const table = found(tableOf(before, '一般公共预算支出表'));
    const said: Correction = { is: 'column', table, column: 1, header: '日常', key: 'basic' };
    const after = await read([said], { sha256: 'b'.repeat(64) });
    expect(told(after)).toEqual(['corrections-other']);
    expect(after.budget.facts).toEqual(before.budget.facts);
  });

  it('tells of a text that it has no cells to correct', async () => {
    const bytes = readFileSync('documents/changji-lvzhoulu-2024.txt');
    const after = await read([{ is: 'table', table: { line: 1, title: '收支总表' }, role: 'overview' }], { bytes });
    expect(told(after)).toEqual(['correction-unfit']);
  });

  it('calls no figure reported that was not, whatever was said of the tables', async () => {
    for (let seed = 1; seed <= 4; seed += 1) {
      const { bytes } = printXlsx(seed, FORMS[seed % FORMS.length]!);
      const before = await read([], { bytes });
      const reported = new Set(before.budget.facts.filter(({ provenance }) => provenance === 'reported').map(line));
      const said = before.budget.tables.flatMap((table): Correction[] =>
        table.columns.map((one, index) => ({
          ...{ is: 'column', table: found(table), column: index, header: one.title },
          key: table.columns[(index + 1) % table.columns.length]!.key.replace(/^other:.*/, ''),
        })),
      );
      const after = await read(said, { bytes });
      expect(told(after).length).toBe(said.length);
      const now = after.budget.facts.filter(({ provenance }) => provenance === 'reported').map(line);
      expect(now.filter((one) => !reported.has(one))).toEqual([]);
    }
  }, 60_000);
});

describe('a file of corrections', () => {
  const whole = { format: CORRECTIONS_FORMAT, document: { file: 'x.pdf', sha256: SHA }, corrections: [] };
  const table = { line: 3, title: '表' };
  it.each([
    ['no JSON', '{'],
    ['another format', JSON.stringify({ ...whole, format: 'mingzhang/corrections@9' })],
    ['an amount', JSON.stringify({ ...whole, corrections: [{ is: 'amount', table, amount: 5 }] })],
    [
      'a key that no column has',
      JSON.stringify({ ...whole, corrections: [{ is: 'column', table, column: 0, header: '', key: '../x' }] }),
    ],
  ])('that is none (%s) is not read', (_, json) => {
    expect(correctionsIn(json)).toBeNull();
  });

  it('is read as it was written', () => {
    const corrections = [{ is: 'rows', table, line: 4, next: 5, names: ['机关', '服务中心'] }] as const;
    expect(correctionsIn(JSON.stringify({ ...whole, corrections }))).toEqual({ ...whole, corrections });
  });
});
