import { describe, expect, it } from 'vitest';
import type { Ingested } from '../../src/ingest/ingest';
import { byHand, COLUMNS, type HandTable } from './byHand';
import { readFacts, readPrinted } from './readPrinted';
import type { Printer, PrintHabits } from './Printer';

/** What people complain of in every tool that reads tables of PDFs; see the design's chapter on geometry. */

async function readingOf(
  tables: readonly HandTable[],
  habits: Partial<PrintHabits> = {},
  more?: (printer: Printer) => void,
): Promise<Ingested> {
  const { value, refusal } = await readPrinted(byHand(tables, habits, more));
  expect(refusal).toBe('');
  return value!;
}

/** Figures of one table: `code name column figure`. */
const figuresOf = (reading: Ingested, role: string): string[] =>
  readFacts(reading)
    .filter(({ printed }) => printed.table === role)
    .map(({ printed: { code, name, column, published } }) => `${code} ${name} ${column} ${published}`.trim());

const rows = (count: number): string[][] =>
  Array.from({ length: count }, (_, index) => {
    const code = `20${103 + index}01`.slice(0, 7);
    return [
      code,
      `第${'甲乙丙丁戊己庚辛壬癸'[index % 10] ?? ''}项支出${index}`,
      `${index + 1}.25`,
      `${index + 1}.25`,
      '',
    ];
  });

/** Takes the level rules of a page away, counted from the top. */
function loseLevels(sheet: Printer['sheets'][number], from: number, to: number): void {
  const heightOf = (one: string): number => Number(one.split(' ')[3]);
  const levels = sheet.drawing.filter((one) => / (\S+) m \S+ \1 l S$/.test(one));
  const lost = [...new Set(levels.map(heightOf))].sort((a, b) => b - a).slice(from, to);
  sheet.drawing = sheet.drawing.filter((one) => !levels.includes(one) || !lost.includes(heightOf(one)));
}

const TITLE = '一般公共预算支出表';

/** The table of spending by function, with the heads that most bodies print. */
const GENERAL = { title: TITLE, heads: COLUMNS };

describe('a table of a PDF', () => {
  it('keeps an empty column in its place', async () => {
    const reading = await readingOf([
      {
        ...GENERAL,
        rows: [
          ['2010301', '行政运行', '60.00', '', '60.00'],
          ['2010302', '一般行政管理事务', '40.00', '', '40.00'],
        ],
      },
    ]);
    expect(figuresOf(reading, 'general-public')).toEqual([
      '2010301 行政运行 total 60.00',
      '2010301 行政运行 project 60.00',
      '2010302 一般行政管理事务 total 40.00',
      '2010302 一般行政管理事务 project 40.00',
    ]);
  });

  it.each([true, false])(
    'keeps the first and the last row at a page break (a rule above the first: %s)',
    async (hasRule) => {
      const all = rows(20);
      const reading = await readingOf([{ ...GENERAL, rows: all }], {
        rowsOnPage: 6,
        openTop: !hasRule,
      });
      expect(figuresOf(reading, 'general-public')).toEqual(
        all.flatMap(([code, name, total]) => [`${code} ${name} total ${total}`, `${code} ${name} basic ${total}`]),
      );
      expect(
        new Set(
          readFacts(reading)
            .filter(({ fact }) => fact.table === 'general-public')
            .map(({ printed }) => printed.page),
        ).size,
      ).toBe(4);
    },
  );

  it.each(['none', 'whole', 'second'] as const)(
    'stays one table over pages, with its header repeated: %s',
    async (again) => {
      const reading = await readingOf([{ ...GENERAL, rows: rows(20) }], { rowsOnPage: 6, again });
      expect(reading.budget.tables.map(({ role, rows: own }) => `${role} ${own.length}`)).toEqual([
        'overview 2',
        'expenditure 5',
        'general-public 20',
      ]);
    },
  );

  it('gives a name that runs over its cell to the cell in which most of it stands', async () => {
    const long = '其他用于社会福利和残疾人事业的彩票公益金支出';
    const reading = await readingOf(
      [
        {
          title: TITLE,
          heads: [{ title: '编码', label: 'code' }, { title: '名称', label: 'name' }, ...COLUMNS.slice(2)],
          rows: [['2296099', { text: long, over: 1 }, '', '', '1.50']],
        },
      ],
      { nameWidth: 99, size: 10.5 },
    );
    expect(figuresOf(reading, 'general-public')).toEqual([`2296099 ${long} project 1.50`]);
  });

  it('gives a line of text that was written over all cells of its row to each of them', async () => {
    const row = ['201', '一般公共服务支出', '9.00', '9.00', ''];
    const reading = await readingOf([{ ...GENERAL, rows: [row] }], { text: 'joined' });
    expect(figuresOf(reading, 'general-public')).toEqual([
      '201 一般公共服务支出 total 9.00',
      '201 一般公共服务支出 basic 9.00',
    ]);
  });

  it('whose words are printed over themselves, as for bold type, has each of them once', async () => {
    const row = ['2010301', '行政运行', '11.50', '11.50', ''];
    const reading = await readingOf([{ ...GENERAL, rows: [row] }], {}, ({ sheets }) => {
      for (const { writing } of sheets) writing.push(...writing.map((one) => ({ ...one, x: one.x + 0.3 })));
    });
    expect(figuresOf(reading, 'general-public')).toEqual([
      '2010301 行政运行 total 11.50',
      '2010301 行政运行 basic 11.50',
    ]);
  });

  it('keeps a number at the head of a name that is no code: 12345 is a telephone line', async () => {
    const heads = [
      { title: '项目名称', label: 'name' },
      { title: '合计', key: 'total' },
    ];
    const reading = await readingOf([
      { title: '一般公共预算项目支出表', heads, rows: [['12345政务热线专项资金', '1.50']] },
    ]);
    expect(figuresOf(reading, 'project')).toEqual(['12345政务热线专项资金 total 1.50']);
  });

  it('gives a merged label to every row beside it', async () => {
    const heads = [
      { title: '采购品目大类', label: 'kind' },
      { title: '采购物品名称', label: 'thing' },
      { title: '总计', key: 'total' },
    ];
    const reading = await readingOf([
      {
        title: '政府采购预算表',
        heads,
        rows: [
          [{ text: '货物', down: 3 }, '电脑', '1.00'],
          [null, '桌椅', '2.00'],
          [null, '打印机', '3.00'],
        ],
      },
    ]);
    expect(figuresOf(reading, 'procurement')).toEqual([
      '货物/电脑 total 1.00',
      '货物/桌椅 total 2.00',
      '货物/打印机 total 3.00',
    ]);
  });

  it('does not call a figure certain whose cell is merged over several rows', async () => {
    const reading = await readingOf([
      {
        ...GENERAL,
        rows: [
          ['2010301', '行政运行', { text: '60.00', down: 2 }, '60.00', ''],
          ['2010302', '一般行政管理事务', null, '', '40.00'],
        ],
      },
    ]);
    const merged = reading.budget.facts.filter(
      ({ table, printed }) => table === 'general-public' && printed.text === '60.00',
    );
    expect(merged.map(({ column, provenance }) => `${column} ${provenance}`).sort()).toEqual([
      'basic reported',
      'total inferred',
    ]);
  });

  it.each([1, 2, 3, 4])(
    'takes no figure of which the edge of its page cuts off the last %i characters',
    async (cut) => {
      const { value } = await readPrinted(
        byHand([], {}, ({ sheets }) => {
          // The page ends within the last column, in which figures end at its right edge.
          const sheet = sheets.at(-1)!;
          const last = sheet.writing.filter(({ text }) => text === '40.00');
          const { x, size } = last.at(-1)!;
          const width = x + (5 - cut) * 0.5 * size;
          const content = sheet.content();
          sheet.content = () => content;
          const [, height] = sheet.box;
          Object.defineProperty(sheet, 'box', { get: () => [width, height] });
        }),
      );
      const read = (value?.budget.facts ?? []).filter(
        ({ column, table }) => table === 'expenditure' && column === 'project',
      );
      expect(read.map(({ printed }) => printed.text)).toEqual([]);
      expect(value?.budget.problems.filter(({ kind }) => kind === 'unread-cell').length).toBeGreaterThan(0);
    },
  );

  it('tells two figures in one cell, and takes neither', async () => {
    const reading = await readingOf([{ ...GENERAL, rows: [['2010301', '行政运行', '60.00', '30.00 30.00', '']] }]);
    expect(figuresOf(reading, 'general-public')).toEqual(['2010301 行政运行 total 60.00']);
    expect(reading.budget.problems.map(({ kind }) => kind)).toContain('unread-cell');
  });

  it.each(['double', 'thin', 'edges', 'boxes', 'shaded'] as const)(
    'has as many columns as it has, with rules drawn as %s',
    async (rules) => {
      const reading = await readingOf([{ ...GENERAL, rows: rows(3) }], { rules });
      expect(
        reading.budget.tables.find(({ role }) => role === 'general-public')?.columns.map(({ key }) => key),
      ).toEqual(['total', 'basic', 'project']);
    },
  );

  it.each([1, 2, 3])('is read on a page turned by %s quarters', async (turns) => {
    const reading = await readingOf([{ ...GENERAL, rows: rows(3) }], { turns });
    expect(figuresOf(reading, 'general-public').length).toBe(6);
    const box = reading.budget.facts[0]!.printed.box!;
    expect(box[2] - box[0]).toBeGreaterThan(box[3] - box[1]);
  });

  it.each([1, 2, 3])(
    'has one row on a page that the file shows turned by %s quarters, and it is read as it is written',
    async (turns) => {
      const all = rows(4).map(([code = '', , total = '']) => [code, '事务', total, total, '']);
      const reading = await readingOf([{ ...GENERAL, rows: all }], { rowsOnPage: 3 }, ({ sheets }) => {
        const sheet = sheets[sheets.length - 1]!;
        const [box, content] = [sheet.box, sheet.content()];
        sheet.content = () => content;
        Object.defineProperty(sheet, 'box', { get: () => box });
        sheet.turns = turns;
      });
      expect(figuresOf(reading, 'general-public')).toEqual(
        all.flatMap(([code, name, total]) => [`${code} ${name} total ${total}`, `${code} ${name} basic ${total}`]),
      );
    },
  );

  it('that repeats its title on the next page, with or without 续表, is the same table', async () => {
    const head = { ...GENERAL };
    for (const title of [TITLE, `${TITLE}（续表）`]) {
      const reading = await readingOf([
        { ...head, rows: rows(4) },
        { ...head, title, rows: rows(8).slice(4) },
      ]);
      expect(
        reading.budget.tables.filter(({ role }) => role === 'general-public').map(({ rows: own }) => own.length),
      ).toEqual([8]);
      expect(reading.budget.tables.some(({ role }) => role === 'other')).toBe(false);
    }
  });

  it('whose numbers are of another unit than its neighbours keeps its own', async () => {
    const reading = await readingOf([
      { ...GENERAL, unit: '元', rows: [['2010301', '行政运行', '600,000', '600,000.00', '']] },
    ]);
    expect(
      reading.budget.facts.filter(({ table }) => table === 'general-public').map(({ amount, step }) => [amount, step]),
    ).toEqual([
      [600_000, 1],
      [600_000, 0.01],
    ]);
    expect(reading.budget.facts.find(({ table }) => table === 'expenditure')?.amount).toBe(1_000_000);
  });

  it('on a page that was put into the file twice is read once, and that is told', async () => {
    const reading = await readingOf([{ ...GENERAL, rows: rows(3) }], {}, ({ sheets }) => {
      sheets.push(sheets[sheets.length - 1]!);
    });
    expect(figuresOf(reading, 'general-public').length).toBe(6);
    // The digits in which the names of the three rows end are nobody's; those of the later page are not counted.
    expect(reading.budget.coverage.kinds['unknown']).toBe(3);
    expect(reading.budget.problems.find(({ kind }) => kind === 'doubled-page')?.values).toEqual({
      page: 5,
      first: 4,
      figures: 9,
    });
  });

  it('whose rows a missing rule has joined calls none of their figures certain', async () => {
    const reading = await readingOf([{ ...GENERAL, rows: rows(4) }], {}, ({ sheets }) => {
      const sheet = sheets[sheets.length - 1]!;
      // The second row has no figure of its own: what stands in the joined one might be either's.
      sheet.writing.splice(0, sheet.writing.length, ...sheet.writing.filter(({ text }) => text !== '2.25'));
      const levels = sheet.drawing.filter((one) => / (\S+) m \S+ \1 l S$/.test(one));
      const between = levels.sort((a, b) => Number(b.split(' ')[3]) - Number(a.split(' ')[3]))[2];
      sheet.drawing = sheet.drawing.filter((one) => one !== between);
    });
    const facts = reading.budget.facts.filter(({ table }) => table === 'general-public');
    expect(facts.map(({ printed, provenance }) => `${printed.text} ${provenance}`)).toEqual([
      ...['1.25 inferred', '1.25 inferred'],
      ...['3.25 reported', '3.25 reported', '4.25 reported', '4.25 reported'],
    ]);
  });

  it('four of whose rows a missing rule has joined calls no figure certain that is not beside the middle of all', async () => {
    const reading = await readingOf([{ ...GENERAL, rows: rows(6) }], {}, ({ sheets }) => {
      const sheet = sheets[sheets.length - 1]!;
      // Of the second to the fifth row the fourth alone has figures: they stand near the middle of what is now one cell.
      const others = ['2.25', '3.25', '5.25'];
      sheet.writing.splice(0, sheet.writing.length, ...sheet.writing.filter(({ text }) => !others.includes(text)));
      loseLevels(sheet, 3, 6);
    });
    const facts = reading.budget.facts.filter(({ table }) => table === 'general-public');
    expect(facts.map(({ printed, provenance }) => `${printed.text} ${provenance}`)).toEqual([
      ...['1.25 reported', '1.25 reported', '4.25 inferred', '4.25 inferred', '6.25 reported', '6.25 reported'],
    ]);
  });

  it('three of whose numbered rows a missing rule has joined calls no figure certain beside their middle', async () => {
    const reading = await readingOf(
      [
        {
          title: '财政拨款收支总表',
          heads: [
            { title: '项目', label: 'name' },
            { title: '预算数', key: 'income' },
            { title: '项目', label: 'name', list: 1 },
            { title: '合计', key: 'total', list: 1 },
          ],
          rows: [
            ['', '', '一、一般公共服务支出', ''],
            ['一、一般公共预算', '100.00', '二、外交支出', '100.00'],
            ['', '', '三、国防支出', ''],
            ['收入总计', '100.00', '支出总计', '100.00'],
          ],
        },
      ],
      {},
      ({ sheets }) => loseLevels(sheets[sheets.length - 1]!, 2, 4),
    );
    const facts = reading.budget.facts.filter(({ table }) => table === 'appropriation');
    expect(facts.map(({ name, column, provenance }) => `${name} ${column} ${provenance}`)).toEqual([
      '一般公共预算 income inferred',
      expect.stringMatching(/ total inferred$/),
      '收入总计 income reported',
      '支出总计 total reported',
    ]);
  });

  it('whose rules end at one that is missing calls no figure certain beside the cells which that one parted', async () => {
    const reading = await readingOf(
      [
        {
          title: '收入预算总表',
          heads: [
            { title: '来源', label: 'group' },
            { title: '项目名称', label: 'name' },
            { title: '金额', key: 'total' },
          ],
          rows: [
            [{ text: '收入总计', over: 2 }, null, '100.00'],
            [{ text: '一般公共预算资金', down: 3 }, '小计', '90.00'],
            [null, '公共财政拨款', '60.00'],
            [null, '专项收入', '30.00'],
            [{ text: '其他资金', over: 2 }, null, '10.00'],
          ],
        },
      ],
      {},
      ({ sheets }) => {
        // The rule between the group and its rows: the one that begins below the total and ends above the last row.
        const sheet = sheets[sheets.length - 1]!;
        const uprights = sheet.drawing.flatMap((one) => {
          const [, x = '', from = '', to = ''] = / w (\S+) (\S+) m \1 (\S+) l S$/.exec(one) ?? [];
          return x === '' ? [] : [{ one, length: Math.abs(Number(from) - Number(to)) }];
        });
        const between = uprights
          .filter(({ one }) => !/^\S+ w (?:36|559|806) /.test(one))
          .sort((a, b) => a.length - b.length);
        const lost = between.find(({ length }) => length > 20)!.one;
        sheet.drawing = sheet.drawing.filter((one) => one !== lost);
      },
    );
    const facts = reading.budget.facts.filter(({ table }) => table === 'income');
    expect(facts.map(({ printed, provenance }) => `${printed.text} ${provenance}`)).toEqual([
      '100.00 reported',
      '90.00 inferred',
      '60.00 inferred',
      '30.00 inferred',
      '10.00 reported',
    ]);
  });

  it('of whose codes only the last column is left calls no figure of a row certain, with a code or without', async () => {
    const heads = [{ title: '项', label: 'item' }, ...COLUMNS.slice(1)];
    const reading = await readingOf([
      {
        title: TITLE,
        heads,
        rows: [
          ['', '一般公共服务支出', '60.00', '60.00', ''],
          ['01', '行政运行', '40.00', '40.00', ''],
          ['50', '事业运行', '20.00', '20.00', ''],
          ['', '合计', '60.00', '60.00', ''],
        ],
      },
    ]);
    const facts = reading.budget.facts.filter(({ table }) => table === 'general-public');
    expect(facts.map(({ name, rule = '' }) => `${name} ${rule}`.trim())).toEqual(
      ['一般公共服务支出 code-as-printed', '行政运行 code-as-printed', '事业运行 code-as-printed', '合计'].flatMap(
        (one) => [one, one],
      ),
    );
  });

  it('whose title has a character that nobody knows is another one perhaps: no figure of it is certain', async () => {
    const own = { ...GENERAL, rows: rows(3) };
    const { value } = await readPrinted(byHand([own], {}, undefined, { unmapped: new Set('共') }));
    const facts = value!.budget.facts.filter(({ printed }) => printed.page === 4);
    expect(facts.map(({ provenance, rule }) => [provenance, rule])).toEqual(
      facts.map(() => ['inferred', 'unclear-title']),
    );
    expect(facts.length).toBe(6);
  });

  it('a row of which the edge of its page cuts off the end of the name has no certain figure', async () => {
    const own = {
      title: '财政拨款支出总表',
      heads: [
        { title: '项目', label: 'name' },
        { title: '合计', key: 'total' },
        { title: '基本支出', key: 'basic' },
      ],
      rows: [
        ['教育支出', '60.00', '60.00'],
        ['国有资本经营预算支出'.repeat(4), '40.00', '40.00'],
      ],
    };
    const reading = await readingOf([own], { turns: 2 }, ({ sheets }) => {
      // Turned by half, a page loses its foot where its box is lower; the last line of it is the name's second one.
      const sheet = sheets[sheets.length - 1]!;
      const last = Math.max(...sheet.writing.map(({ y }) => y));
      const [width, content] = [sheet.box[0], sheet.content()];
      sheet.content = () => content;
      Object.defineProperty(sheet, 'box', { get: () => [width, last - 10] });
    });
    const facts = reading.budget.facts.filter(({ printed }) => printed.page === 4);
    expect(facts.map(({ printed, provenance }) => `${printed.text} ${provenance}`)).toEqual([
      ...['60.00 reported', '60.00 reported', '40.00 inferred', '40.00 inferred'],
    ]);
  });

  it('reads no code as money where the rule between its column and the figures before it is missing', async () => {
    const list: HandTable = {
      title: '财政拨款收支总表',
      heads: [
        { title: '项目', label: 'name' },
        { title: '预算数', key: 'income' },
        { title: '科目编码', label: 'code', list: 1 },
        { title: '科目名称', label: 'name', list: 1 },
        { title: '合计', key: 'total', list: 1 },
      ],
      rows: [
        ['一、一般公共预算', '100.00', '201', '一般公共服务支出', '60.00'],
        ...['202', '203', '204'].map((code) => ['', '', code, `第${code}类支出`, '']),
        ['', '', '221', '住房保障支出', '40.00'],
        ['收入总计', '100.00', '', '支出总计', '100.00'],
      ],
    };
    const reading = await readingOf([list], { rowsOnPage: 3 }, ({ sheets }) => {
      const sheet = sheets[sheets.length - 1]!;
      const code = sheet.writing.find(({ text }) => text === '221')!;
      const uprights = [...new Set(sheet.drawing.flatMap((one) => / w (\S+) \S+ m \1 \S+ l S$/.exec(one)?.[1] ?? []))];
      const before = uprights.filter((x) => Number(x) < code.x).sort((a, b) => Number(b) - Number(a))[0]!;
      sheet.drawing = sheet.drawing.filter((one) => !one.includes(` w ${before} `));
    });
    expect(figuresOf(reading, 'appropriation')).toEqual([
      '一般公共预算 income 100.00',
      '201 一般公共服务支出 total 60.00',
      '221 住房保障支出 total 40.00',
      '收入总计 income 100.00',
      '支出总计 total 100.00',
    ]);
    // On the page without the rule a label may be that of either list, as one of a total that lies over both.
    const own = reading.budget.facts.filter(({ table }) => table === 'appropriation');
    expect(own.map(({ provenance }) => provenance)).toEqual([
      ...['reported', 'reported', 'inferred', 'inferred', 'inferred'],
    ]);
  });

  it('whose rule runs through figures calls none of these certain', async () => {
    const reading = await readingOf([{ ...GENERAL, rows: rows(4) }], {}, ({ sheets }) => {
      const sheet = sheets[sheets.length - 1]!;
      const figure = sheet.writing.find(({ text }) => text === '1.25')!;
      const upright = [...new Set(sheet.drawing.flatMap((one) => / w (\S+) \S+ m \1 \S+ l S$/.exec(one)?.[1] ?? []))];
      const beside = upright
        .map(Number)
        .sort((a, b) => a - b)
        .findLast((x) => x < figure.x)!;
      // The rule at the left of the figures is drawn behind their first digit.
      const moved = String(figure.x + 5);
      sheet.drawing = sheet.drawing.map((one) => one.replaceAll(` ${beside} `, ` ${moved} `));
    });
    const facts = reading.budget.facts.filter(({ table }) => table === 'general-public');
    const through = facts.filter(({ column }) => column === 'total');
    expect(through.filter(({ provenance }) => provenance !== 'inferred').map(({ printed }) => printed.text)).toEqual(
      [],
    );
  });

  it('whose columns a missing rule has joined is kept as printed and told', async () => {
    const reading = await readingOf([{ ...GENERAL, rows: rows(4) }], {}, ({ sheets }) => {
      const sheet = sheets[sheets.length - 1]!;
      const upright = [...new Set(sheet.drawing.flatMap((one) => / w (\S+) \S+ m \1 \S+ l S$/.exec(one)?.[1] ?? []))];
      const last = upright
        .map(Number)
        .sort((a, b) => a - b)
        .at(-2);
      sheet.drawing = sheet.drawing.filter((one) => !one.includes(` w ${last} `));
    });
    expect(figuresOf(reading, 'general-public').filter((line) => / (?:basic|project) /.test(line))).toEqual([]);
    expect(reading.budget.problems.map(({ kind }) => kind)).toContain('other-column');
  });
});
