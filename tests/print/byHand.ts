import { Random } from '../invent/random';
import type { Head } from './Form';
import { leavesOf } from './rows';
import { headerCells, type ModelCell, type TableModel } from './tableModel';
import { Printer, type PrintHabits } from './Printer';
import type { PdfOptions } from './PdfWriter';
import { pdfOf } from './Sheet';

/** A cell written by hand: its words, or words over several columns or rows. `null` continues the cell at its left or above. */
export type HandCell = string | null | { text: string; over?: number; down?: number };

export interface HandTable {
  title: string;
  heads: readonly Head[];
  rows: readonly (readonly HandCell[])[];
  unit?: string;
}

export const PLAIN: PrintHabits = {
  rules: 'lines',
  text: 'run',
  turns: 0,
  landscape: false,
  size: 9,
  again: 'none',
  openTop: false,
  openSides: false,
  titleBefore: false,
  totalAlone: false,
  perPage: 1,
  shifted: 0,
  shadedHeader: false,
  runningHead: '',
  pageNumbers: false,
  nameWidth: 20,
  rowsOnPage: 99,
};

const isFigure = (text: string): boolean => /^[-(]?[\d,.]+%?\)?$/.test(text);

/** The cells of a row written by hand. */
export function cellsOf(row: readonly HandCell[]): ModelCell[] {
  return row.flatMap((cell, index): ModelCell[] => {
    if (cell === null) return [];
    const { text, over = 1, down = 1 } = typeof cell === 'string' ? { text: cell } : cell;
    return [
      { from: index, to: index + over - 1, down, text, align: isFigure(text) && text.length > 3 ? 'right' : 'left' },
    ];
  });
}

export const COLUMNS: readonly Head[] = [
  { title: '科目编码', label: 'code' },
  { title: '科目名称', label: 'name' },
  { title: '合计', key: 'total' },
  { title: '基本支出', key: 'basic' },
  { title: '项目支出', key: 'project' },
];

/** The tables that make a budget, so that one more can be looked at alone. */
const AROUND: readonly HandTable[] = [
  {
    title: '部门收支总表',
    heads: [
      {
        title: '收入',
        under: [
          { title: '项目', label: 'name' },
          { title: '预算数', key: 'income' },
        ],
      },
      {
        title: '支出',
        under: [
          { title: '项目', label: 'name', list: 1 },
          { title: '预算数', key: 'expenditure', list: 1 },
        ],
      },
    ],
    rows: [
      ['一、财政拨款', '100.00', '一、一般公共服务支出', '100.00'],
      ['收入总计', '100.00', '支出总计', '100.00'],
    ],
  },
  {
    title: '部门支出总表',
    heads: COLUMNS,
    rows: [
      ['201', '一般公共服务支出', '100.00', '60.00', '40.00'],
      ['20103', '政府办公厅（室）及相关机构事务', '100.00', '60.00', '40.00'],
      ['2010301', '行政运行', '60.00', '60.00', ''],
      ['2010302', '一般行政管理事务', '40.00', '', '40.00'],
      ['', '合计', '100.00', '60.00', '40.00'],
    ],
  },
];

/** A table that was written by hand, ready to be placed. */
export function handModel({ heads, rows }: HandTable): TableModel {
  return {
    leaves: leavesOf(heads),
    header: headerCells(heads, (words) => words),
    rows: rows.map(cellsOf),
    endsInTotal: false,
  };
}

/** A table without a header of its own, ready to be placed. */
export interface PlacedTable {
  title: string;
  model: TableModel;
  unit?: string;
}

/** A PDF of a whole small budget with further tables written by hand. */
export function byHand(
  tables: readonly (HandTable | PlacedTable)[],
  habits: Partial<PrintHabits> = {},
  more: (printer: Printer) => void = () => undefined,
  options: PdfOptions = {},
): Uint8Array<ArrayBuffer> {
  const printer = new Printer({ ...PLAIN, ...habits }, new Random(1));
  printer.newPage(false);
  printer.line('青禾县财政局', 22, 'center');
  printer.line('2024年部门预算', 22, 'center');
  for (const table of [...AROUND, ...tables]) {
    const { title, unit = '万元' } = table;
    printer.table('model' in table ? table.model : handModel(table), () => {
      printer.line(title, 14, 'center');
      printer.ends('编制部门：青禾县财政局', `单位：${unit}`);
    });
  }
  more(printer);
  return pdfOf(printer.sheets, printer.font, options);
}
