import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { documentPdf, type HandDocument } from '../print/HandDocument';
import { ministry } from '../print/provinces/ministry';

vi.setConfig({ testTimeout: 90_000 });

const folder = mkdtempSync(path.join(tmpdir(), 'mingzhang-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const whole = ministry({ times: 1, unit: '万元' });
const tables: HandDocument = { ...whole, text: [] };
const text: HandDocument = { ...whole, tables: [], text: whole.text ?? [] };
const ofOther: HandDocument = {
  ...text,
  cover: ['国家白石管理局', '2024年部门预算'],
  text: (whole.text ?? []).map((line) => line.replaceAll('青禾', '白石')),
};

interface Entry {
  id: string;
  source: { file: string };
}

/** Reads documents of one folder below the named one, and answers the index, what was said, and each budget's statements. */
function ingested(name: string, files: Readonly<Record<string, HandDocument>>): { entries: Entry[]; said: string } {
  const root = path.join(folder, name);
  mkdirSync(path.join(root, 'in', 'one'), { recursive: true });
  for (const [file, document] of Object.entries(files))
    writeFileSync(path.join(root, 'in', 'one', file), documentPdf(document));
  const args = [
    'scripts/bundled.js',
    'src/cli/main.ts',
    'ingest',
    path.join(root, 'in'),
    '--out',
    path.join(root, 'out'),
  ];
  const { stdout, stderr } = spawnSync('node', args, { encoding: 'utf8' });
  return {
    entries: JSON.parse(readFileSync(path.join(root, 'out', 'index.json'), 'utf8')) as Entry[],
    said: stdout + stderr,
  };
}

describe('two files in a folder of their own', () => {
  it('are one disclosure where one has the tables and the other the text about the same body and year', () => {
    const { entries, said } = ingested('pair', { 'tables.pdf': tables, 'text.pdf': text });
    expect(entries.map(({ id }) => id)).toEqual(['tables']);
    expect(said).not.toMatch(/没有一张表|没有找到预算情况说明/);
    const budget = JSON.parse(readFileSync(path.join(folder, 'pair', 'out', 'budgets', 'tables.json'), 'utf8')) as {
      source: { parts: { file: string }[] };
      statements: { subject: string }[];
    };
    expect(budget.source.parts.map(({ file }) => file)).toEqual(['tables.pdf', 'text.pdf']);
    expect(budget.statements.map(({ subject }) => subject)).toEqual(['收支总预算']);
  });

  it('are two where the text is about another body: one is read, the other is told of', () => {
    const { entries, said } = ingested('strangers', { 'tables.pdf': tables, 'text.pdf': ofOther });
    expect(entries.map(({ id }) => id)).toEqual(['tables']);
    expect(said).toMatch(/text\.pdf.*没有一张表/);
    expect(said).toMatch(/tables\.pdf（预算情况说明）/);
  });
});
