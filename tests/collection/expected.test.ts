import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParseRows } from 'd3';
import { afterAll, describe, expect, it } from 'vitest';
import { readExpected } from '../../build/readExpected';
import { yearsOfBodies } from '../../src/collection/bodyYears';
import { digestOf } from '../../src/collection/digest';
import { expectedOf, publishedOf } from '../../src/collection/expected';
import { expectedList, yearsSite, YEARS_SEED } from '../invent/yearsSite';
import { inventBodyOverYears } from '../invent/bodyOverYears';

const { truth } = inventBodyOverYears(YEARS_SEED);
const last = truth.years.at(-1)!;
const bodies = yearsOfBodies(yearsSite().map(digestOf));
const folder = mkdtempSync(join(tmpdir(), 'expected-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The list of a site as UTF-16 and its like come from spreadsheets. */
async function read(content: string | Uint8Array): ReturnType<typeof readExpected> {
  writeFileSync(join(folder, 'expected.csv'), content);
  return readExpected(folder);
}

describe('who should have published', () => {
  const { expected, faults } = expectedOf(csvParseRows(expectedList()));

  it('is held against what is here, under each name of a body, by year and kind', () => {
    expect(publishedOf(expected, bodies).map(({ body, year, found, former }) => [body, year, found, former])).toEqual([
      [truth.names[0], last, `body-${YEARS_SEED}-${last}`, truth.years.at(-2)],
      ['临江市白沙镇人民政府', last - 1, 'baisha-2031', null],
      ['临江市白沙镇人民政府', last, null, last - 1],
      ['临江市红石镇人民政府', last, null, null],
    ]);
  });

  it('a final account is no budget, and a department no unit', () => {
    const asked = (kind: string) =>
      publishedOf(
        expectedOf([
          ['body', 'year', 'kind'],
          [truth.names[1], `${truth.years.at(-2)}`, kind],
        ]).expected,
        bodies,
      );
    expect(asked('final')[0]?.found).toMatch(/-final$/);
    expect(asked('预算')[0]?.found).not.toMatch(/-final$/);
    expect(asked('单位预算')[0]?.found).toBe(null);
  });

  it('rows that cannot be taken are told with their place, and stop no other', () => {
    expect(faults).toEqual([
      { row: 6, kind: 'year', found: '去年' },
      { row: 7, kind: 'body', found: '' },
      { row: 8, kind: 'kind', found: '草案' },
    ]);
    expect(expected).toHaveLength(4);
  });

  it('the same document twice counts once', () => {
    const twice = expectedOf([
      ['单位', '年', '种类'],
      ['甲局', '2031 年', '预算'],
      ['甲 局', '２０３１', '预算公开'],
    ]);
    expect([twice.expected.length, twice.faults[0]?.kind]).toEqual([1, 'twice']);
  });

  it('a name that is the end of two others is nobody’s', () => {
    const own = bodies.find(({ names }) => names.length > 1);
    const others = [
      { ...own!, name: '临江市白沙镇人民政府', names: [{ name: '临江市白沙镇人民政府', from: last, to: last }] },
      { ...own!, name: '望江市白沙镇人民政府', names: [{ name: '望江市白沙镇人民政府', from: last, to: last }] },
    ];
    const asked = [{ body: '白沙镇人民政府', year: last, stage: 'budget' as const, level: null }];
    expect(publishedOf(asked, others)[0]?.found).toBe(null);
    expect(publishedOf(asked, others.slice(0, 1))[0]?.found).toBe(`body-${YEARS_SEED}-${last}`);
  });
});

describe('the file', () => {
  it('is read however a spreadsheet saves it', async () => {
    const whole = await read(expectedList());
    expect(whole.expected).toHaveLength(4);
    expect((await read(`\uFEFF${expectedList()}`)).expected).toEqual(whole.expected);
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(expectedList(), 'utf16le')]);
    expect((await read(wide)).expected).toEqual(whole.expected);
  });

  it('tells each wrong row in one sentence with file, place, what was expected, what stands there and what to do', async () => {
    const { told } = await read(expectedList());
    expect(told).toHaveLength(3);
    expect(told[0]).toBe(
      `${join(folder, 'expected.csv')} 第 6 行（年度）：应为四位数的年度，如 2025，实际是“去年”。这一行没有算进去，其余的照常；改好以后再生成。`,
    );
  });

  it.each([
    ['no head', '甲局,2031,预算\n', '应为表头'],
    ['no text', new Uint8Array(4_000).map((_, at) => (at * 7) % 32), '读不出文字'],
  ])('of %s is told of, and the site has no list', async (_, content, words) => {
    const { expected, told } = await read(content);
    expect(expected).toEqual([]);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(words);
  });

  it('need not be there', async () => {
    expect(await readExpected(join(folder, 'nothing'))).toEqual({ expected: [], told: [] });
  });
});
