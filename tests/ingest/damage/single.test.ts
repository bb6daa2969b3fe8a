import { describe, expect, it } from 'vitest';
import { read } from '../../../src/readers/text/read';
import { columnNumbers } from '../../../src/ingest/words/columnNumbers';
import { joinedText } from '../../../src/ingest/2-tables/text/pieces';
import { unitIn } from '../../../src/ingest/words/unit';
import { readText, sampleText } from '../sample';
import { readDamaged } from './compare';

const onLine = (line: number, from: string, to: string): string => {
  const lines = sampleText().split('\n');
  lines[line - 1] = (lines[line - 1] ?? '').replaceAll(from, to);
  return lines.join('\n');
};
const refusal = (text: string): string => {
  const result = readDamaged(text);
  return typeof result === 'string' ? result : '';
};
const totals = (text: string): unknown[] =>
  readText(text)
    .budget.facts.filter(({ table, name }) => table === 'overview' && /总计/.test(name))
    .map(({ amount, name, printed }) => [name, amount, printed.offset]);

describe('a number in pieces', () => {
  it.each([
    ['4,187', '4, 187', 8, 26],
    ['4,187', '4 187', 8, 25],
    ['4,187', '4,\ufeff187', 8, 26],
    ['4,187.94', '4,18 7.94', 8, 26],
    ['4,187.94', '4 , 187. 94', 8, 28],
  ])('%s as %s is one number, at its place in the source', (from, to, income, expenditure) => {
    expect(totals(onLine(177, from, to))).toEqual([
      ['收入总计', 41_879_400, income],
      ['支出总计', 41_879_400, expenditure],
    ]);
  });

  it('is left out and told of where nothing proves how it goes together', () => {
    const { budget } = readText(onLine(157, '3.38', '3.3 8'));
    expect(budget.facts.filter(({ printed }) => printed.line === 157)).toEqual([]);
    expect(budget.problems.filter(({ kind }) => kind === 'broken-number')).toMatchObject([{ line: 157, table: '表1' }]);
    expect(budget.tables[0]?.rows.find(({ line }) => line === 157)?.name).toBe('政府性基金预算拨款（结转）');
  });

  it.each([
    [['4', '187.94'], '4187.94'],
    [['4,18', '7.94'], '4,187.94'],
    [['4,187.9', '4'], '4,187.94'],
    [['4,18', '79.94'], null],
    [['41', '87.94'], null],
    [['0', '187.94'], null],
    [['4,187.94', '4,175.06'], null],
  ])('%j is %s in a table with two decimals and thousands set apart', (pieces, text) =>
    expect(joinedText(pieces, { decimals: 2, grouped: true })).toBe(text),
  );
});

describe('what is printed', () => {
  it('is kept as it was, while its look-alikes are read', () => {
    const text = sampleText().replaceAll('支', '⽀').replaceAll('出', '出\u200b');
    const { budget, source } = readText(text);
    expect(source).toBe(text.replace(/\r?\n/g, '\n'));
    expect(budget.facts.some(({ name }) => name === '一般公共服务支出')).toBe(true);
    const quotes = budget.statements.map(({ quote }) => quote.text).join('');
    expect(quotes).toContain('⽀出');
    expect(quotes).not.toContain('支出');
  });

  it('masks names and telephones however they are printed', () => {
    const { lines } = read(new TextEncoder().encode('部门预算\n联系⼈：张\u200b三，电话：138\u20601234 5678\n'));
    expect(lines[1]?.printed).not.toMatch(/张|三|1234/);
  });
});

describe('a document of which little can be read', () => {
  it.each([
    ['points that are no points', sampleText().replace(/(\d)\.(\d\d)/g, '$1□$2')],
    ['private characters', sampleText().replace(/(\d\.)(\d\d)/g, '$1\ue000$2')],
    ['characters that a font does not name', sampleText().replace(/(\d\.)\d(\d)/g, '$1(cid:20)$2')],
  ])('is refused for that, and never shown as zero: %s', (_, text) =>
    expect(refusal(text)).toMatch(/应为(?:认得出的数|能够读出的文字)，实际是\d+ [个处]/),
  );
});

describe('the year', () => {
  it('is none that only the past has', () => {
    expect(refusal(sampleText().replaceAll('2024', '当'))).toMatch(/写明预算年度/);
  });

  it('of a date below the document may have months and days in numerals too', () => {
    const text = sampleText().replace(/2024 年[^年]*日\s*$/, '二〇二四年十二月二十五日');
    expect(readText(text).budget.published?.date).toBe('2024-12-25');
  });
});

describe('the unit', () => {
  it('is missed by name where no table states one', () => {
    expect(refusal(sampleText().replaceAll('单位：万元', ''))).toMatch(/应为写明单位的表.*实际是没有单位/);
    expect(refusal(sampleText().replaceAll('单位：万元', '单位：百万元'))).toMatch(/实际是“百万元”/);
  });

  it('of one table is that of the others, and that is told', () => {
    const { budget } = readText(onLine(402, '单位：万元', ''));
    expect(budget.facts.length).toBe(325);
    expect(budget.problems.filter(({ kind }) => kind === 'unit-missing')).toMatchObject([{ table: '表3' }]);
  });

  it.each([
    ['单位：元', '元'],
    ['单位：千元', '千元'],
    ['金额单位：人民币亿元', '亿元'],
    ['（万元）', '万元'],
  ])('of %s is %s', (line, unit) => expect(unitIn(line)).toEqual({ unit }));

  it.each(['单位资金', '上级补助收入', '编制单位：某某局'])('is not stated by %s', (line) =>
    expect(unitIn(line)).toBeNull(),
  );
});

describe('the line that numbers columns', () => {
  it.each([
    ['※※※※123', 3],
    ['※ ※ 1 2 3 4 5 6 7 8 9 10 11 12', 12],
    ['※※123456789101112', 12],
    ['栏次 1 2 3', 3],
    ['※ ※ 1 1 2 2 3 3', 3],
  ])('%s counts to %i', (line, to) => expect(columnNumbers(line)?.to).toBe(to));

  it.each(['- 12 -', '12', '3.38 3.38', '201 03', '合计 1 2 3', '第 3 页'])('is not %s', (line) =>
    expect(columnNumbers(line)).toBeNull(),
  );
});
