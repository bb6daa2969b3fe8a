import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'mingzhang-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const list = (title: string, rows: readonly string[]): string =>
  [`${title},,,,`, ',,,,单位：万元', '科目编码,科目名称,合计,基本支出,项目支出', ...rows].join('\r\n');
const ROWS = ['201,一般公共服务支出,"1,200.50",800.50,400.00', '20103,政府办公厅,"1,200.50",800.50,400.00'];
const SHEETS: Readonly<Record<string, string>> = {
  封面: '部门预算填报册,\r\n单位名称：,青禾县档案馆\r\n部门预算年度：,2031年',
  表1: [
    '部门收支总体情况表,,,,',
    ',,,,单位：万元',
    '收入,,支出,,',
    '项目,预算数,编码,名称,预算数',
    '一般公共预算拨款,"1,200.50",201,一般公共服务支出,"1,200.50"',
    '收入总计,"1,200.50",,支出总计,"1,200.50"',
  ].join('\r\n'),
  表2: '部门收入总体情况表,,,\r\n,,,单位：万元\r\n科目编码,科目名称,总计,一般公共预算\r\n20103,政府办公厅,"1,200.50","1,200.50"',
  表3: list('部门支出总体情况表', ROWS),
  表5: list('一般公共预算支出情况表', ROWS),
  表6: '一般公共预算基本支出情况表,,,,\r\n,,,,单位：万元\r\n经济分类科目编码,经济分类科目名称,合计,人员经费,公用经费\r\n301,工资福利支出,800.50,800.50,',
};

it('a folder of CSV files is one budget, each figure with its file and cell', () => {
  const sheets = path.join(folder, 'in', '青禾县档案馆2031');
  mkdirSync(sheets, { recursive: true });
  for (const [name, text] of Object.entries(SHEETS)) writeFileSync(path.join(sheets, `${name}.csv`), text);
  const out = path.join(folder, 'out');
  const args = ['scripts/bundled.js', 'src/cli/main.ts', 'ingest', path.join(folder, 'in'), '--out', out];
  const { status, stderr } = spawnSync('node', args, { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const index = JSON.parse(readFileSync(path.join(out, 'index.json'), 'utf8')) as {
    id: string;
    body: string;
    year: number;
  }[];
  expect(index.map(({ id, body, year }) => [id, body, year])).toEqual([['青禾县档案馆2031', '青禾县档案馆', 2031]]);
  const budget = JSON.parse(readFileSync(path.join(out, 'budgets', '青禾县档案馆2031.json'), 'utf8')) as {
    source: { parts: { file: string }[] };
    facts: { id: string; amount: number; provenance: string; printed: { cell?: { sheet: string; cell: string } } }[];
  };
  expect(budget.source.parts.map(({ file }) => file)).toEqual(
    Object.keys(SHEETS)
      .map((name) => `${name}.csv`)
      .sort(),
  );
  const found = budget.facts.find(({ id }) => id === 'basic/1/personnel');
  expect(found).toMatchObject({
    amount: 8_005_000,
    provenance: 'reported',
    printed: { cell: { sheet: '表6', cell: 'D4' } },
  });
}, 60_000);
