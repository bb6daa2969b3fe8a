import { describe, expect, it } from 'vitest';
import type { Budget } from '../../src/model/budget';
import type { Fact } from '../../src/model/fact';
import type { TableColumn } from '../../src/model/tables/table';
import { readBeside } from '../../src/layout/readBeside';
import { foldedColumns } from '../../src/series/tables/foldedColumns';
import { readPage, type ReadTable } from '../../src/series/tables/readPage';
import { inventedBudget } from '../build/inventedData';

type Printed = readonly [code: string, name: string, cells: Readonly<Record<string, string>>];

/** A page with one table: each list's part of a row is given by itself, at the height of its row. */
function pageOf(columns: readonly TableColumn[], rows: readonly (readonly Printed[])[]): ReadTable[] {
  const budget = inventedBudget('a', 2031);
  const facts = rows.flatMap((parts, index) =>
    parts.flatMap(([code, name, cells]) =>
      Object.entries(cells).map(([column, text], at): Fact => {
        const box = [100 + 60 * at, 100 + 16 * index, 150 + 60 * at, 110 + 16 * index] as const;
        const printed = {
          text,
          page: 3,
          line: index + 1,
          offset: at,
          box: [...box] as [number, number, number, number],
        };
        const id = `income/${index + 1}/${column}`;
        return {
          id,
          table: 'income',
          row: index + 1,
          code,
          name,
          column,
          amount: 0,
          step: 1,
          printed,
          provenance: 'reported',
        };
      }),
    ),
  );
  const table: Budget['tables'][number] = {
    role: 'income',
    label: '',
    title: '收入总表',
    unit: '元',
    columns: [...columns],
    columnsFrom: 'headers',
    line: 1,
    endLine: 9,
    empty: null,
    rows: rows.map((parts, index) => ({
      row: index + 1,
      code: parts[0]?.[0] ?? '',
      name: parts[0]?.[1] ?? '',
      line: 1,
    })),
  };
  return readPage({ ...budget, tables: [table], facts }, 3);
}

const column = (key: string, title: string, list = 0): TableColumn => ({ key, title, list });

const SOURCES = [
  column('total', '收入预算 · 合计'),
  column('fiscal_appropriation', '收入预算 · 财政拨款收入'),
  column('business_income', '收入预算 · 事业收入'),
  column('other_income', '收入预算 · 其他收入'),
];

const oneList = pageOf(SOURCES, [
  [['201', '一般公共服务支出', { total: '30', fiscal_appropriation: '30', business_income: '0', other_income: '0' }]],
  [['208', '社会保障和就业支出', { total: '12', fiscal_appropriation: '12', business_income: '0.00' }]],
]);

const twoLists = pageOf(
  [column('income', '本年收入 · 预算数'), column('expenditure', '本年支出 · 预算数', 1)],
  [
    [
      ['', '财政拨款收入', { income: '42' }],
      ['', '一般公共服务支出', { expenditure: '30' }],
    ],
    [['', '社会保障和就业支出', { expenditure: '12' }]],
  ],
);

describe('what was read, beside its printed page', () => {
  it('folds columns that say nothing new, and says which', () => {
    const [table] = oneList as [ReadTable];
    const { shown, same, zero, more } = foldedColumns(table, 0, 3);
    expect(shown.map(({ head }) => head)).toEqual(['合计']);
    expect(same.map((fold) => [fold.column.head, fold.as.head])).toEqual([['财政拨款收入', '合计']]);
    expect(zero.map(({ head }) => head)).toEqual(['事业收入', '其他收入']);
    expect(more).toEqual([]);
  });

  it('folds nothing in which a row differs, and counts what has no room', () => {
    const rows = ['1', '2', '3'].map((text): Printed[] => [
      [
        '201',
        '名',
        { total: `${text}0`, fiscal_appropriation: `${text}1`, business_income: `${text}2`, other_income: text },
      ],
    ]);
    const [table] = pageOf(SOURCES, rows) as [ReadTable];
    const { shown, same, zero, more } = foldedColumns(table, 0, 3);
    expect([shown.length, same.length, zero.length]).toEqual([3, 0, 0]);
    expect(more.map(({ head }) => head)).toEqual(['其他收入']);
  });

  it('heads columns so that they are told apart', () => {
    expect(twoLists[0]?.columns.map(({ head }) => head)).toEqual(['本年收入 · 预算数', '本年支出 · 预算数']);
  });

  it('sets no words over others: lists stand side by side', () => {
    const { texts, width } = readBeside(twoLists, 500);
    const widthOf = ({ text, is }: (typeof texts)[number]): number =>
      text.length * (is === 'head' ? 8 : is === 'name' ? 11 : 7);
    const spans = texts.map((text) => {
      const from = text.is === 'name' ? text.x : text.x - widthOf(text);
      return { y: text.y, from, to: from + widthOf(text) };
    });
    for (const [index, one] of spans.entries())
      for (const other of spans.slice(index + 1))
        if (one.y === other.y)
          expect(one.to <= other.from || other.to <= one.from, JSON.stringify([one, other])).toBe(true);
    expect(Math.min(...spans.map(({ from }) => from))).toBeGreaterThanOrEqual(500);
    expect(Math.max(...spans.map(({ to }) => to))).toBeLessThanOrEqual(500 + width);
    expect(texts.filter(({ is }) => is === 'figure').map(({ text }) => text)).toEqual(['42', '30', '12']);
  });
});
