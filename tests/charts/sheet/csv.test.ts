import { csvParseRows } from 'd3';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText } from '../../../src/charts/sheet/csvText';
import { stackedSheet } from '../../../src/charts/sheet/stackedSheet';
import { defused } from '../../../src/series/takeaway/defused';

const parsed = (text: string) => csvParseRows(text.replace(/^\uFEFF/, ''));

describe('a text that a spreadsheet would run', () => {
  test.each([
    '=1+1',
    '=HYPERLINK("//x","y")',
    '+cmd|calc',
    '-2+3+cmd',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1+1',
    '＝1+1',
    '＋1+1',
    '－1-1',
    '＠A1',
  ])('%j gets an apostrophe in front', (text) => expect(defused(text)).toBe(`'${text}`));
});

test.each(['', '-', '=', '-12.50', '+3', '-1,234.56', '-18.4%', '行政运行', '2010301', '“三公”经费', 'a=b', '≥', '——'])(
  '%j stays as it is',
  (text) => expect(defused(text)).toBe(text),
);

test('numbers stay numbers, negative ones too, and what is missing stays empty', () => {
  const text = csvText({ head: ['a', 'b', 'c'], rows: [[-1325000, 0.0808, null]] });
  expect(parsed(text)).toEqual([
    ['a', 'b', 'c'],
    ['-1325000', '0.0808', ''],
  ]);
});

test('a sheet begins with the mark by which spreadsheets know UTF-8', () => {
  expect(csvText({ head: ['名称'], rows: [] })).toBe('\uFEFF名称\r\n');
});

test('whatever stands in a text comes back, but for the apostrophe', () => {
  const texts = fc.array(fc.string({ unit: fc.constantFrom(...'=+-@"\',\n\r\t 甲1') }), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(texts, (row) => {
      const [, back = []] = parsed(csvText({ head: row.map(() => 'x'), rows: [row] }));
      expect(back).toEqual(row.map(defused));
      expect(back.map((text, index) => (text === row[index] ? text : text.slice(1)))).toEqual(row);
    }),
  );
});

describe('sheets of many budgets', () => {
  const documentOf = (body: string, year: number) => ({
    body,
    year,
    stage: 'budget' as const,
    source: { file: `${body}.pdf`, sha256: 'ab12', address: `https://example.gov.cn/${year}` },
  });

  test.each(['zh', 'en'] as const)(
    'stand below each other under one head, each row with its document, in %s',
    (lang) => {
      const sheet = {
        head: ['a', 'b'],
        rows: [
          [1, 'x'],
          [2, null],
        ],
      };
      const [one, other] = [
        stackedSheet(sheet, documentOf('甲', 2031), lang),
        stackedSheet(sheet, documentOf('乙', 2032), lang),
      ];
      expect(one.head).toEqual(other.head);
      expect(new Set(one.head).size).toBe(8);
      expect(one.rows.map((row) => [row[0], row[2], row[3], ...row.slice(5)])).toEqual([
        [1, '甲', 2031, '甲.pdf', 'ab12', 'https://example.gov.cn/2031'],
        [2, '甲', 2031, '甲.pdf', 'ab12', 'https://example.gov.cn/2031'],
      ]);
      expect(other.rows[0]?.[3]).toBe(2032);
    },
  );
});
