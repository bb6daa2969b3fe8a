import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aboutDocument } from '../../src/cli/documents/aboutDocument';
import { ingestFiles } from '../../src/cli/ingest/ingestFiles';
import { sheetColumns } from '../../src/cli/facts/facts';
import type { Budget } from '../../src/model/budget';
import { sampleText } from '../ingest/sample';

const ADDRESS = 'https://www.example.gov.cn/公开/2024.pdf';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'about-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function beside(text: string): string {
  const path = join(folder, 'some.txt');
  writeFileSync(path, sampleText());
  writeFileSync(`${path}.about.json`, text);
  return path;
}

describe('what lies beside a document and says where it is from', () => {
  it('goes into the budget, from which pages and downloads lead there', async () => {
    const path = beside(JSON.stringify({ address: ADDRESS, retrieved: '2025-02-14' }));
    const out = join(folder, 'data');
    await ingestFiles([path], { out });
    const budget = JSON.parse(readFileSync(join(out, 'budgets/some.json'), 'utf8')) as Budget;
    expect([budget.source.address, budget.source.retrieved]).toEqual([ADDRESS, '2025-02-14']);
  });

  it.each([
    ['{"address":', '应为一份 JSON'],
    ['[]', '实际是[]'],
    [
      '{"address":"javascript:alert(1)"}',
      '（address）：应为以 http 或 https 开头的官方网址，实际是"javascript:alert(1)"',
    ],
    ['{"retrieved":"2025-02-31"}', '（retrieved）：应为取得的日期，如 2025-02-14，实际是"2025-02-31"'],
    ['{"adress":"https://example.gov.cn"}', '（adress）：应为"address" 或 "retrieved"，实际是别的名称'],
  ])('is told in one sentence where it is wrong, and left out: %s', (text, words) => {
    const { about, faults } = aboutDocument([beside(text)]);
    expect(about).toEqual({});
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(words);
    expect(faults[0]).toContain('some.txt.about.json');
  });

  it('stops no reading, and what is right in it counts', async () => {
    const path = beside('{"address":"ftp://example.gov.cn","retrieved":"2025-02-14"}');
    const out = join(folder, 'data');
    mkdirSync(out);
    expect((await ingestFiles([path], { out })).refused).toBe(false);
    const { source } = JSON.parse(readFileSync(join(out, 'budgets/some.json'), 'utf8')) as Budget;
    expect([source.address, source.retrieved]).toEqual([undefined, '2025-02-14']);
  });

  it('adds no columns to the figures of the command line, which other programs read', () => {
    expect(sheetColumns('facts')).not.toContain('address');
  });
});
