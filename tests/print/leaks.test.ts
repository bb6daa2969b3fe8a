import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { searchFileOf } from '../../src/app/searchFile';
import { factsCsv, KINDS } from '../../src/cli/facts/facts';
import { ingestOne } from '../../src/cli/ingest/ingestOne';
import { traceOne } from '../../src/cli/traceOne';
import { problemSentence } from '../../src/i18n/problems/problemSentence';
import { leaked, withContacts } from './contacts';
import { readPrinted } from './readPrinted';

const folder = mkdtempSync(path.join(tmpdir(), 'mingzhang-leaks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = path.join(folder, 'contacts.pdf');
writeFileSync(file, withContacts());

describe('people and telephone numbers of a PDF', () => {
  it('are in no file of the data: budget, text, printed pages', async () => {
    const result = await ingestOne({ path: file, file: 'contacts.pdf', id: 'contacts' });
    if (!result.ok) throw new Error(problemSentence(result.problem, 'zh'));
    const { files, summary } = result.value;
    expect(files.map(({ path: name }) => name)).toEqual([
      'sources/contacts.txt',
      'budgets/contacts.json',
      'pages/contacts.json',
    ]);
    for (const { path: name, bytes } of files)
      expect([name, leaked(new TextDecoder().decode(bytes))]).toEqual([name, []]);
    expect(leaked(summary)).toEqual([]);
  });

  it('are in no CSV, no sentence and no entry of the search', async () => {
    const { value } = await readPrinted(withContacts(), 'contacts.pdf');
    const { budget, numbers } = value!;
    for (const kind of KINDS) expect([kind, leaked(factsCsv(kind, budget, numbers))]).toEqual([kind, []]);
    for (const lang of ['zh', 'en'] as const) {
      expect(leaked(budget.problems.map((problem) => problemSentence(problem, lang)).join('\n'))).toEqual([]);
      expect(leaked(JSON.stringify(searchFileOf(budget, lang)))).toEqual([]);
    }
  });

  it('are in no stage and no picture of a trace', async () => {
    const result = await traceOne({ path: file, file: 'contacts.pdf', bytes: withContacts(), trace: true });
    if (!result.ok) throw new Error(problemSentence(result.problem, 'zh'));
    for (const { name, text } of result.value.files) expect([name, leaked(text)]).toEqual([name, []]);
  });

  it('leave everything else as it is printed', async () => {
    const { value } = await readPrinted(withContacts(), 'contacts.pdf');
    for (const words of ['信息系统运行维护', '项目负责人', '教授', '延续', '编制', '咨询电话'])
      expect(value!.source).toContain(words);
    expect(value!.budget.facts.length).toBe(22);
  });
});
