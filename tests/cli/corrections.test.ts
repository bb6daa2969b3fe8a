import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import type { Budget } from '../../src/model/budget';
import { CORRECTIONS_FORMAT } from '../../src/model/source/corrections';
import { printXlsx } from '../print/office/printOffice';
import { FORMS } from '../print/printInvented';

vi.setConfig({ testTimeout: 90_000 });

const folder = mkdtempSync(path.join(tmpdir(), 'mingzhang-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { bytes } = printXlsx(7, FORMS[2]!);
const sha256 = createHash('sha256').update(bytes).digest('hex');
const documents = path.join(folder, 'in');
const beside = path.join(documents, '账.xlsx.corrections.json');
mkdirSync(documents);
writeFileSync(path.join(documents, '账.xlsx'), bytes);

function ingested(): { status: number | null; stderr: string; budget: Budget | null } {
  const out = path.join(folder, 'out');
  const args = ['scripts/bundled.js', 'src/cli/main.ts', 'ingest', path.join(documents, '账.xlsx'), '--out', out];
  const { status, stderr } = spawnSync('node', args, { encoding: 'utf8' });
  const index = path.join(out, 'budgets', '账.json');
  return { status, stderr, budget: status === 1 ? null : (JSON.parse(readFileSync(index, 'utf8')) as Budget) };
}

it('ingest follows the corrections that lie beside a document, and refuses it where they are none', () => {
  const before = ingested().budget!;
  const [table] = before.tables;
  const { title: header, key: read } = table!.columns[0]!;
  const key = read === 'purpose' ? 'income' : 'purpose';
  const said = { is: 'column', table: { line: table!.line, title: table!.title }, column: 0, header, key };
  const own = { format: CORRECTIONS_FORMAT, document: { file: '账.xlsx', sha256 }, corrections: [said] };
  writeFileSync(beside, JSON.stringify(own));
  const after = ingested().budget!;
  expect(after.problems.map(({ kind }) => kind)).toContain('corrected-column');
  const figures = (budget: Budget, column: string) =>
    budget.facts
      .filter((fact) => fact.table === table!.role && fact.column === column)
      .map(({ amount, printed }) => `${amount} ${printed.text} ${JSON.stringify(printed.cell)}`);
  expect(figures(after, key)).toEqual(figures(before, read));
  expect(
    after.facts.filter(({ rule }) => rule === 'correction').every(({ provenance }) => provenance === 'inferred'),
  ).toBe(true);
  writeFileSync(beside, '{"format":"something else"}');
  const broken = ingested();
  expect(broken.stderr).toMatch(/账\.xlsx.*应为文件旁边的更正.*账\.xlsx\.corrections\.json/);
  expect(broken.status).not.toBe(0);
});
