import { describe, expect, it } from 'vitest';
import { documentPdf, truthOf, type FormedTable, type HandDocument } from './HandDocument';
import { ministry } from './provinces/ministry';
import { readFacts, readPrinted } from './readPrinted';

const document = ministry({ times: 1, unit: '万元' });

/** The document, each table with what stands between its title and its cells. */
const withAbove = (above: (table: FormedTable, at: number) => readonly [string, string], more = {}): HandDocument => ({
  ...document,
  ...more,
  tables: document.tables.map((table, at) => ({ ...table, above: above(table, at) })),
});

const own = `单位名称：${document.body}`;
const totalOf = (
  facts: readonly { table: string; name: string; column: string; amount: number }[],
): number | undefined =>
  facts.find(({ table, name, column }) => table === 'overview' && name === '支出总计' && column === 'expenditure')
    ?.amount;

describe('the unit of a table', () => {
  it.each([
    ['单位：万元', 2_274_600],
    ['单位:万元', 2_274_600],
    ['金额单位：万元', 2_274_600],
    ['（单位：千元）', 227_460],
    ['单位：元', 227.46],
    ['计量单位：人民币万元', 2_274_600],
  ])('%s is understood', async (unit, amount) => {
    const { value } = await readPrinted(documentPdf(withAbove(() => [own, unit])));
    expect(totalOf(value!.budget.facts)).toBe(amount);
    expect(value!.budget.problems.map(({ kind }) => kind)).not.toContain('unit-missing');
  });

  it('that a table does not print is that of the others, which is told; figures that no other table repeats are inferred', async () => {
    const { value } = await readPrinted(
      documentPdf(
        withAbove(({ role }) => [own, role === 'three-public' || role === 'general-public' ? '' : '单位：万元']),
      ),
    );
    const { facts, problems } = value!.budget;
    expect(problems.filter(({ kind }) => kind === 'unit-missing')).toHaveLength(2);
    const sure = (role: string): string[] => [
      ...new Set(facts.filter(({ table }) => table === role).map(({ provenance }) => provenance)),
    ];
    expect(sure('general-public')).toEqual(['reported']);
    expect(sure('three-public')).toEqual(['inferred']);
  });

  it('that only the running text states, beside figures of the tables, is that of the tables', async () => {
    const { value } = await readPrinted(documentPdf(withAbove(() => [own, ''])));
    expect(totalOf(value!.budget.facts)).toBe(2_274_600);
  });

  it('that is stated nowhere refuses the document', async () => {
    const { refusal } = await readPrinted(documentPdf(withAbove(() => [own, ''], { text: [] })));
    expect(refusal).toMatch(/单位/);
  });

  it('of people and cars is no money', async () => {
    const cars: FormedTable = {
      role: 'other',
      title: '公务用车情况表',
      above: ['', '单位：辆'],
      heads: [
        { title: '车辆类型', label: 'name' },
        { title: '现有', key: 'x' },
      ],
      rows: [
        ['一般公务用车', '12'],
        ['执法执勤用车', '30'],
      ],
    };
    const { value } = await readPrinted(documentPdf({ ...document, tables: [...document.tables, cars] }));
    const { facts, coverage } = value!.budget;
    expect(facts.filter(({ table }) => table === 'other')).toEqual([]);
    expect(coverage.kinds['unknown']).toBeUndefined();
    expect(readFacts(value!)).toHaveLength(truthOf(document).length);
  });
});

describe('the size of a budget', () => {
  it.each([
    [0.1, '万元', 227_500],
    [1000, '万元', 2_274_600_000],
    [0.1, '元', 227_460],
    [1000, '元', 2_274_600_000],
    [1000, '千元', 2_274_600_000],
  ] as const)('%s times in %s changes no figure', async (times, unit, amount) => {
    const scaled = ministry({ times, unit });
    const { value, refusal } = await readPrinted(documentPdf(scaled));
    expect(refusal).toBe('');
    expect(totalOf(value!.budget.facts)).toBe(amount);
    const read = readFacts(value!).map(
      ({ printed: { table, code, name, column, published } }) =>
        `${table} | ${code} | ${name} | ${column} | ${published}`,
    );
    expect(read.sort()).toEqual(truthOf(scaled).sort());
  });
});
