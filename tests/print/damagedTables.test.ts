import { describe, expect, it } from 'vitest';
import { byHand, COLUMNS } from './byHand';
import { readFacts, readPrinted } from './readPrinted';
import type { Printer } from './Printer';

/** A table of two lists, each with a header over its names and its figures. */
const APPROPRIATION = {
  title: '财政拨款收支总表',
  heads: [
    {
      title: '收入',
      under: [
        { title: '项目', label: 'name' as const },
        { title: '预算数', key: 'income' },
      ],
    },
    {
      title: '支出',
      under: [
        { title: '项目', label: 'name' as const, list: 1 },
        { title: '支出用途', key: 'total', list: 1 },
      ],
    },
  ],
  rows: [
    ['一、一般公共预算', '100.00', '一、一般公共服务支出', '100.00'],
    ['收入总计', '100.00', '支出总计', '100.00'],
  ],
};

/** Rules and ways of figures of the table when its page was printed so. */
async function waysOf(damage: (printer: Printer) => void): Promise<(string | undefined)[]> {
  const { value, refusal } = await readPrinted(byHand([APPROPRIATION], {}, damage));
  expect(refusal).toBe('');
  return readFacts(value!)
    .filter(({ fact }) => fact.table === 'appropriation')
    .map(({ fact }) => fact.rule ?? fact.provenance);
}

/** Takes words of the last page away. */
const lose =
  (...lost: readonly string[]) =>
  ({ sheets }: Printer): void => {
    const sheet = sheets[sheets.length - 1]!;
    sheet.writing.splice(0, sheet.writing.length, ...sheet.writing.filter(({ text }) => !lost.includes(text)));
  };

/** Where an upright rule stands; no number for what is none. */
const uprightAt = (one: string): number => Number(/^\S+ w (\S+) \S+ m \1 \S+ l S$/.exec(one)?.[1] ?? Number.NaN);

describe('a table whose inner headers are lost', () => {
  it('calls what its columns hold a guess by the outer headers', async () => {
    const ways = await waysOf(lose('项目', '预算数', '支出用途'));
    expect(new Set(ways)).toEqual(new Set(['lost-header']));
    expect(ways.length).toBeGreaterThan(0);
  });

  it('calls nothing a guess as long as they stand there', async () => {
    expect(new Set(await waysOf(() => {}))).toEqual(new Set(['reported']));
  });
});

describe('a table in which the rule between two columns of names is missing', () => {
  const PROCUREMENT = {
    title: '政府采购支出预算表',
    heads: [
      { title: '采购品目大类', label: 'name' as const },
      { title: '专项名称', label: 'name' as const },
      { title: '经济科目', label: 'name' as const },
      { title: '总计', key: 'total' },
    ],
    rows: [
      ['货物A', '设备购置费', '办公设备购置', '24.72'],
      ['服务C', '运行费', '物业管理费', '16.48'],
      ['合计', '', '', '41.20'],
    ],
  };

  const waysOfPurchases = async (damage: (printer: Printer) => void) => {
    const { value, refusal } = await readPrinted(byHand([PROCUREMENT], {}, damage));
    expect(refusal).toBe('');
    return readFacts(value!)
      .filter(({ fact }) => fact.table === 'procurement')
      .map(({ fact }) => `${fact.name} ${fact.rule ?? fact.provenance}`);
  };

  it('calls figures a guess whose names would be two in one', async () => {
    const ways = await waysOfPurchases(({ sheets }) => {
      const sheet = sheets[sheets.length - 1]!;
      const [, , between] = [...new Set(sheet.drawing.map(uprightAt).filter((x) => !Number.isNaN(x)))].sort(
        (a, b) => a - b,
      );
      sheet.drawing = sheet.drawing.filter((one) => uprightAt(one) !== between);
    });
    expect(ways).toContain('货物A/设备购置费办公设备购置 merged-rows');
    expect(ways.filter((way) => !way.endsWith('merged-rows'))).toEqual([]);
  });

  it('calls nothing a guess as long as it is there', async () => {
    expect(await waysOfPurchases(() => {})).toContain('货物A/设备购置费/办公设备购置 reported');
  });
});

describe('a row that numbers the columns', () => {
  it('is no row of figures where a PDF hides some of its digits', async () => {
    const table = {
      title: '国有资本经营预算支出表',
      heads: COLUMNS,
      rows: [
        ['1', '2', '3', '4', '5'],
        ['2010301', '行政运行', '60.00', '60.00', ''],
      ],
    };
    const { value } = await readPrinted(byHand([table], {}, undefined, { unmapped: new Set('5') }));
    const figures = readFacts(value!).filter(({ fact }) => fact.table === 'state-capital');
    expect(figures.map(({ printed }) => printed.published)).toEqual(['60.00', '60.00']);
  });
});

describe('a page on which the outer rule has moved over the names', () => {
  it('leaves open whose figure it is whose name stands in no column', async () => {
    const table = {
      title: '一般公共预算支出表',
      heads: [
        { title: '科目名称', label: 'name' as const },
        { title: '合计', key: 'total' },
      ],
      rows: [
        ['一般公共服务支出', '60.00'],
        ['公共安全支出', '20.00'],
        ['科学技术支出', '5.00'],
        ['卫生健康支出', '5.00'],
        ['教育', '10.00'],
      ],
    };
    const { value } = await readPrinted(
      byHand([table], { rowsOnPage: 4 }, ({ sheets }) => {
        const sheet = sheets[sheets.length - 1]!;
        const left = Math.min(...sheet.drawing.map(uprightAt).filter((x) => !Number.isNaN(x)));
        sheet.drawing = sheet.drawing.map((one) =>
          uprightAt(one) === left ? one.replaceAll(` ${left} `, ` ${left + 24} `) : one,
        );
      }),
    );
    const figures = readFacts(value!).filter(({ fact }) => fact.table === 'general-public');
    expect(figures.map(({ fact }) => `${fact.name} ${fact.rule ?? fact.provenance}`)).toEqual([
      '一般公共服务支出 reported',
      '公共安全支出 reported',
      '科学技术支出 reported',
      '卫生健康支出 reported',
      ' merged-rows',
    ]);
  });
});

describe('rows that a missing rule has joined', () => {
  it('are known by the distance of their lines where no row of the page has one line', async () => {
    const long = (name: string): string => `${name}以及与它有关的全部其他支出`;
    const table = {
      title: '一般公共预算支出表',
      heads: [
        { title: '科目名称', label: 'name' as const },
        { title: '合计', key: 'total' },
      ],
      rows: [
        [long('一般公共服务支出'), '60.00'],
        [long('外交支出'), ''],
        [long('公共安全支出'), ''],
        [long('教育支出'), '40.00'],
      ],
    };
    const { value } = await readPrinted(
      byHand([table], { rowsOnPage: 2 }, ({ sheets }) => {
        const sheet = sheets[sheets.length - 1]!;
        const levelAt = (one: string): number => Number(/^\S+ w \S+ (\S+) m \S+ \1 l S$/.exec(one)?.[1] ?? Number.NaN);
        const levels = [...new Set(sheet.drawing.map(levelAt).filter((y) => !Number.isNaN(y)))].sort((a, b) => a - b);
        // The rule between the last two rows, which have a page of their own.
        sheet.drawing = sheet.drawing.filter((one) => levelAt(one) !== levels[1]);
      }),
    );
    const figures = readFacts(value!).filter(({ fact }) => fact.table === 'general-public');
    expect(figures.map(({ fact }) => `${fact.printed.text} ${fact.rule ?? fact.provenance}`)).toEqual([
      '60.00 reported',
      '40.00 merged-rows',
    ]);
  });
});

describe('a number that begins in the cell before its own', () => {
  it('is no code that anybody could be sure of', async () => {
    const { value } = await readPrinted(
      byHand([APPROPRIATION], {}, ({ sheets }) => {
        const sheet = sheets[sheets.length - 1]!;
        // The rule at 288.5 stands left of where the figures of the first list end.
        for (const one of sheet.writing)
          if (one.text === '100.00' && one.x < 288) Object.assign(one, { text: '2010301', x: 280 });
          else if (one.x === 291) one.x = 315;
      }),
    );
    const figures = readFacts(value!).filter(({ fact }) => fact.table === 'appropriation');
    expect(figures.map(({ fact }) => fact.rule ?? fact.provenance)).toEqual(['merged-rows', 'merged-rows']);
  });
});

describe('a page that stands twice in a file', () => {
  it('is counted once, however few words it has beside a figure', async () => {
    const { value, refusal } = await readPrinted(
      byHand([APPROPRIATION], { rowsOnPage: 1, openTop: false }, ({ sheets }) => {
        sheets.push(sheets[sheets.length - 1]!);
      }),
    );
    expect(refusal).toBe('');
    const totals = readFacts(value!).filter(
      ({ printed }) => printed.table === 'appropriation' && printed.name === '收入总计',
    );
    expect(totals.map(({ printed }) => printed.published)).toEqual(['100.00']);
    expect(value!.budget.problems.map(({ kind }) => kind)).toContain('doubled-page');
  });
});
