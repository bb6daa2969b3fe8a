import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest';
import { problemSentence } from '../../src/i18n/problems/problemSentence';
import { sampleText } from './sample';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (bytes: Uint8Array) => ingest({ bytes, file: 'upload.txt', sha256: '' });

/** What a refusal says, or nothing if the document was read. */
function sentence(bytes: Uint8Array): string {
  const result = read(bytes);
  return result.ok ? '' : problemSentence(result.problem, 'zh');
}

const replaced = (line: number, from: string, to: string): string => {
  const lines = sampleText().split('\n');
  lines[line - 1] = (lines[line - 1] ?? '').replace(from, to);
  return lines.join('\n');
};

const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919 + ((index * index) >> 3)) & 255);

/** The sample with one byte that is part of no character. */
function damaged(): Uint8Array {
  const bytes = bytesOf(sampleText());
  bytes[10_000] = 0xff;
  return bytes;
}

function longTable(): Uint8Array {
  const lines = sampleText().split('\n');
  const rows = Array.from({ length: 6_000 }, () => '201 03 02 一般行政管理事务 1.00 1.00');
  return bytesOf([...lines.slice(0, 419), ...rows, ...lines.slice(419)].join('\n'));
}

const CASES: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ['an empty file', new Uint8Array(), /空文件/],
  ['blank lines', bytesOf('\n \n\n'), /没有文字/],
  ['random bytes', noise, /二进制/],
  ['some other text', bytesOf('今天天气很好。\n明天也是。\n'), /第 1 行.*没有认出任何一张表/],
  ['an error page', bytesOf('<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head></html>'), /网页.*502/],
  ['a broken PDF', bytesOf('%PDF-1.7\n1 0 obj <<'), /打不开的 PDF：不完整/],
  ['a locked PDF', bytesOf('%PDF-1.7\n/Encrypt 5 0 R\n%%EOF'), /密码/],
  ['a broken workbook', bytesOf('PK\u0003\u0004xl/workbook.xml'), /不完整/],
  ['final accounts', bytesOf(sampleText().replaceAll('预算', '决算')), /第 105 行.*决算/],
  [
    'a document without a required table',
    bytesOf(sampleText().replace('一般公共预算基本支出情况表', '')),
    /一般公共预算基本支出情况表.*没有认出这张表/,
  ],
  ['a text with a damaged byte', damaged(), /第 \d+ 行.*不成字的字节/],
  ['two documents in one', bytesOf(`${sampleText()}\n${sampleText()}`), /部门收支总体情况表.*又一张同样的表/],
  [
    'a table with other columns by number',
    bytesOf(sampleText().replaceAll('1 2 3 4 5 6 7 8 9 10 11 12', '1 2 3 4 5')),
    /表2 部门收入总体情况表.*12 栏.*，实际是5 栏/,
  ],
  [
    'a table with other columns by name',
    bytesOf(sampleText().replace(/^※.*$/gm, '').replace('合计 基本支出 项目支出\n', '合计 基本支出 上缴上级支出\n')),
    /表3 部门支出总体情况表.*表头/,
  ],
  ['a table longer than any', longTable(), /不超过 5000 行的部门支出总体情况表，实际是\d+ 行/],
  ['totals far apart', bytesOf(replaced(413, '4,187.94', '5,187.94')), /第 413 行.*4,187\.94.*5,187\.94/],
];

describe('a document that cannot be read', () => {
  it.each(CASES)('%s gives one sentence with file, expectation and what stood there', (_, bytes, words) => {
    const text = sentence(bytes);
    expect(text).toMatch(words);
    expect(text).toMatch(/^upload\.txt.*应为.+实际是.+。$/);
    expect(text).not.toMatch(/\n|Error|at \w+ \(/);
  });

  it('is refused wherever it breaks off between the first row of table 1 and the last of table 6', () => {
    const lines = sampleText().split('\n');
    for (let end = 117; end < 676; end += 1) {
      expect(sentence(bytesOf(lines.slice(0, end).join('\n'))), `cut after line ${end}`).toMatch(/应为.*实际是/);
    }
  });

  it.each([745, 749, 800, 829, 862, 1312, 1410, 1945])(
    'is refused where it breaks off after line %i, inside a table',
    (end) => {
      expect(sentence(bytesOf(sampleText().split('\n').slice(0, end).join('\n')))).toMatch(/中间结束/);
    },
  );

  it.each([5_000, 5_001, 5_002, 9_001])('is refused by its table where it breaks off after byte %i', (end) => {
    expect(sentence(bytesOf(sampleText()).slice(0, end))).toMatch(/表\d .*第 \d+ 行.*中间结束/);
  });

  it('takes no table that it does not know for the end of the document', () => {
    const other = '政府采购预算表\n编制部门：某某 单位：万元\n采购项目 金额\n总计 5.00 5.00\n';
    const text = sampleText().replace('一般公共预算基本支出情况表', other);
    expect(sentence(bytesOf(text))).toMatch(/应为这里有一张一般公共预算基本支出情况表/);
  });

  it('is read where a whole part is missing, and the part is named', () => {
    const lines = sampleText().split('\n');
    for (const [end, name] of [
      [870, '绩效目标表'],
      [1258, '绩效目标表'],
      [2033, '名词解释'],
    ] as const) {
      const result = read(bytesOf(lines.slice(0, end).join('\n')));
      expect(result.ok && result.value.budget.problems.map(({ table }) => table)).toContain(name);
    }
  });

  it('is read where it contradicts itself a little, and the contradiction is shown', () => {
    const result = read(bytesOf(replaced(419, '2,519.66 2,519.66', '2,519.66 2,519.06')));
    expect(
      result.ok &&
        result.value.budget.checks.some(
          ({ state, left, right }) => state !== '相符' && [...left.lines, ...right.lines].includes(419),
        ),
    ).toBe(true);
  });
});
