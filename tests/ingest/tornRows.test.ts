import { describe, expect, it } from 'vitest';
import type { RawRow, RawTable } from '../../src/ingest/loose/RawTable';
import { findTornRows } from '../../src/ingest/5-damage/findTornRows';
import type { Project } from '../../src/model/narrative/project';
import type { Printed } from '../../src/model/source/source';
import type { TableRole } from '../../src/model/tables/table';

/** A row as a test writes it: code, name, figures; `spread` prints the figures on the line below. */
interface Written {
  code?: string;
  name: string;
  figures: string;
  spread?: boolean;
}

const printedOn = (line: number, text: string): Printed => ({ text, page: null, line, offset: 0 });

function tableOf(role: TableRole, written: readonly Written[]): RawTable {
  const rows = written.map(({ code = '', name, figures, spread = false }, index): RawRow => {
    const line = 10 * (index + 1);
    return {
      row: index + 1,
      code,
      name,
      line,
      parts: [name],
      figures: figures.split(' ').map((text) => printedOn(spread ? line + 1 : line, text)),
      rightFigures: [],
      isProject: role === 'project' && code.length === 7,
      codePrinted: [],
    };
  });
  return {
    role,
    label: '',
    title: '',
    unit: '万元',
    body: '局',
    line: 1,
    endLine: 999,
    decimals: 2,
    empty: null,
    rows,
    pages: [],
    unfinished: null,
    otherColumns: null,
    bare: false,
    seam: null,
  };
}

/** A budget of two sections with one item each, the first of which has two. */
const WHOLE: readonly Written[] = [
  { name: '总计', figures: '90.00' },
  { code: '201', name: '一般公共服务支出', figures: '90.00' },
  { code: '20103', name: '办公厅事务', figures: '60.00' },
  { code: '2010301', name: '行政运行', figures: '50.00' },
  { code: '2010302', name: '机关服务', figures: '10.00' },
  { code: '20106', name: '财政事务', figures: '30.00' },
  { code: '2010650', name: '事业运行', figures: '30.00' },
];
const BY_CODE = new Map(WHOLE.flatMap(({ code, name }) => (code ? [[code, name] as const] : [])));

/** The lines of the rows of the first table that keep no figures, or where the table ends. */
function tornIn(
  tables: readonly RawTable[],
  projects: readonly Project[] = [],
): { rows: string[]; end: string | undefined } {
  const { tables: own, tornRows } = findTornRows(tables, { bodies: new Set(['局']), byCode: BY_CODE, projects });
  const [first] = own;
  return {
    rows: tornRows.filter(({ table }) => table === first).map(({ row }) => `${row.code} ${row.name}`.trim()),
    end: first?.seam?.text,
  };
}

const without = (...codes: string[]): Written[] => WHOLE.filter(({ code }) => !codes.includes(code ?? ''));
const instead = (rows: readonly Written[], code: string, row: Written): Written[] =>
  rows.map((one) => (one.code === code ? row : one));
const income = tableOf('income', WHOLE);

describe('a row put together out of two', () => {
  it('has the name of a code below its own', () => {
    const torn = { code: '20106', name: '事业运行', figures: '30.00', spread: true };
    expect(tornIn([tableOf('expenditure', instead(without('2010650'), '20106', torn)), income]).rows).toEqual([
      '20106 事业运行',
    ]);
  });

  it('has its own name and the figures of a code that is missing behind it', () => {
    const torn = { code: '2010301', name: '行政运行', figures: '10.00', spread: true };
    expect(tornIn([tableOf('expenditure', instead(without('2010302'), '2010301', torn)), income]).rows).toEqual([
      '2010301 行政运行',
    ]);
  });

  it('is not known from a whole one where both have the same figures', () => {
    const open = { code: '20106', name: '财政事务', figures: '30.00', spread: true };
    expect(tornIn([tableOf('expenditure', instead(without('2010650'), '20106', open)), income]).rows).toEqual([
      '20106 财政事务',
    ]);
  });

  it('has a code that the table which prints all codes does not print', () => {
    const torn = { code: '2010350', name: '事业运行', figures: '30.00', spread: true };
    const rows = instead(without('2010302', '20106'), '2010650', torn);
    expect(tornIn([tableOf('general-public', rows), income]).rows).toContain('2010350 事业运行');
  });

  it('has no code, is no body, and what is below it does not add up to it', () => {
    const rows = [...WHOLE.slice(0, 1), { name: '机关服务中心', figures: '10.00' }, ...WHOLE.slice(1)];
    expect(tornIn([tableOf('income', rows)]).rows).toEqual(['机关服务中心']);
  });

  it('is a project that holds what the narrative gives to another, which the table does not list', () => {
    const described = (name: string, amount: number): Project =>
      ({ name, amount: { amount, step: 100, printed: printedOn(1, '') } }) as Project;
    const rows = instead(without('2010302'), '2010301', {
      code: '2010301',
      name: '甲项目',
      figures: '60.00',
      spread: true,
    });
    const projects = [described('甲项目', 500_000), described('乙项目', 600_000)];
    const { rows: torn } = tornIn([tableOf('project', rows), tableOf('general-public', WHOLE)], projects);
    expect(torn).toEqual(['2010301 甲项目']);
  });
});

describe('a row that is whole', () => {
  it('stands on one line, whatever is missing behind it', () => {
    const { rows } = tornIn([tableOf('expenditure', without('2010302', '2010650')), income]);
    expect(rows).toEqual([]);
  });

  it('has its own figures, and those that are missing behind it differ', () => {
    const spread = { code: '2010301', name: '行政运行', figures: '50.00', spread: true };
    expect(tornIn([tableOf('expenditure', instead(without('2010302'), '2010301', spread)), income]).rows).toEqual([]);
  });

  it('is not doubted by a table that does not add up itself', () => {
    const spread = { code: '2010650', name: '事业运行', figures: '30.00', spread: true };
    const whole = instead(WHOLE, '2010650', spread);
    expect(tornIn([tableOf('expenditure', whole), tableOf('income', without('2010650', '20106'))]).rows).toEqual([]);
  });
});

describe('a table whose end is lost with the title of the next one', () => {
  it('ends where projects are followed by codes that the general public budget does not pay for', () => {
    const rows = [
      ...WHOLE,
      { code: '212', name: '城乡社区支出', figures: '6.00' },
      { code: '21208', name: '国有土地使用权出让收入安排的支出', figures: '6.00' },
    ];
    expect(tornIn([tableOf('project', rows), tableOf('general-public', WHOLE)]).end).toBe('212 城乡社区支出');
  });

  it('ends where the three public expenses are followed by rows that are none', () => {
    const rows = [
      { name: '合计', figures: '2.00 2.00' },
      { name: '公务接待费', figures: '2.00 2.00' },
      { name: '局', figures: '7.00 7.00 3.96 3.04' },
    ];
    expect(tornIn([tableOf('three-public', rows)]).end).toBe('局');
  });
});
