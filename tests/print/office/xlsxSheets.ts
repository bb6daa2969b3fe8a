import type { Random } from '../../invent/random';
import type { ModelCell, PrintedFact, TableModel } from '../tableModel';
import type { OfficeSection } from './OfficePress';
import { addressOf, type XlsxCell, type XlsxSheet } from '../../../scripts/workbook/xlsxFile';

/** How a workbook is filled in. */
export interface XlsxHabits {
  /** How a figure is stored: as a number with a format, as text, with decimals that are not shown, as a formula with its value. */
  figures: 'number' | 'text' | 'more decimals' | 'formula';
  ruled: boolean;
  /** Tables that share a sheet. */
  perSheet: number;
  /** A sheet that lists the others. */
  index: boolean;
  hiddenSheet: boolean;
  hiddenRows: boolean;
  hiddenColumn: boolean;
  /** Order of the sheets. */
  shuffled: boolean;
  isInline: boolean;
  /** Rows left blank above the first one. */
  top: number;
  left: number;
}

export const xlsxHabits = (random: Random): XlsxHabits => ({
  figures: random.pick(['number', 'text', 'more decimals', 'formula'] as const),
  ruled: random.chance(0.6),
  perSheet: random.pick([1, 1, 1, 2, 3]),
  index: random.chance(0.3),
  hiddenSheet: random.chance(0.3),
  hiddenRows: random.chance(0.3),
  hiddenColumn: random.chance(0.2),
  shuffled: random.chance(0.3),
  isInline: random.chance(0.3),
  top: random.pick([0, 0, 1, 3]),
  left: random.pick([0, 0, 1]),
});

/** A figure that nobody sees: it must stand nowhere. */
export const HIDDEN_FIGURE = 777_123.45;

/** A printed figure as a number with a format that shows it; null where it is none. */
function numberOf(text: string, random: Random, more: boolean): Pick<XlsxCell, 'value' | 'format'> | null {
  const [, open = '', digits, percent = ''] = /^(\(?)(-?\d[\d,]*(?:\.\d+)?)\)?(%?)$/.exec(text) ?? [];
  if (digits === undefined) return null;
  const decimals = digits.split('.')[1]?.length ?? 0;
  const plain = Number(digits.replace(/,/g, '')) * (open === '' ? 1 : -1);
  // No format shows a sign before nothing.
  if (plain === 0 && digits.startsWith('-')) return null;
  const zeros = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  const code = `${digits.includes(',') || (random.chance(0.3) && Math.abs(plain) < 1000) ? '#,##0' : '0'}${zeros}${percent}`;
  const format = open === '' ? random.pick([code, `${code}_ `, `${code};[Red]-${code}`]) : `${code};(${code})`;
  // What is left below half of the last printed place changes nothing that is shown.
  const rest = more && plain !== 0 ? 0.3 / 10 ** decimals : 0;
  const shown = plain + Math.sign(plain) * rest;
  return { value: percent === '' ? Number(shown.toPrecision(14)) : Number((shown / 100).toPrecision(14)), format };
}

function storedAs(cell: ModelCell, habits: XlsxHabits, random: Random): Pick<XlsxCell, 'value' | 'format' | 'formula'> {
  if (habits.figures === 'text' || !cell.fact) return { value: cell.text };
  const number = numberOf(cell.text, random, habits.figures === 'more decimals');
  if (!number) return { value: cell.text };
  return habits.figures === 'formula' ? { ...number, formula: 'SUM(Z98:Z99)' } : number;
}

/** Where facts stand, by sheet and cell. */
export type CellOf = Map<PrintedFact, { sheet: string; cell: string }>;

/** Fills in one sheet after the other. */
class SheetFiller {
  readonly sheet: XlsxSheet;
  private row: number;

  constructor(
    name: string,
    private readonly habits: XlsxHabits,
    private readonly random: Random,
    private readonly cellOf: CellOf,
  ) {
    this.row = habits.top;
    this.sheet = { name, cells: [], merges: [], ruled: [], hiddenRows: [], hiddenColumns: [], widths: [] };
  }

  section({ blocks }: OfficeSection): void {
    if (this.sheet.cells.length > 0) this.row += this.random.pick([1, 2]);
    const model = blocks.find((block) => block.kind === 'table');
    const width = model ? model.model.leaves.length : 1;
    for (const block of blocks) {
      if (block.kind === 'table') this.table(block.model);
      else {
        const { left } = this.habits;
        if (block.kind === 'line') {
          this.put(this.row, left, block.text);
          if (block.align === 'center' && width > 1 && this.random.chance(0.5))
            this.sheet.merges?.push([this.row, left, this.row, left + width - 1]);
        } else {
          this.put(this.row, left, block.left);
          this.put(this.row, left + Math.max(1, width - 1), block.right);
        }
        this.row += 1;
      }
    }
  }

  private put(row: number, column: number, value: string | number, more: Partial<XlsxCell> = {}): void {
    this.sheet.cells.push({ row, column, value, isInline: this.habits.isInline, ...more });
  }

  private table(model: TableModel): void {
    const { left, hiddenRows } = this.habits;
    const top = this.row;
    const rows = [...model.header, ...model.rows];
    const hidden = hiddenRows && model.rows.length > 3 ? model.header.length + 2 : -1;
    let skip = 0;
    rows.forEach((row, index) => {
      if (index === hidden && !rows.slice(0, index).some((above, at) => above.some(({ down }) => at + down > index))) {
        // A row that nobody sees, between those that are seen.
        model.leaves.forEach((leaf, column) => {
          this.put(top + index, left + column, leaf.key ? HIDDEN_FIGURE : '隐藏的行');
        });
        this.sheet.hiddenRows?.push(top + index);
        skip = 1;
      }
      const at = top + index + skip;
      for (const cell of row) {
        if (cell.text !== '') this.put(at, left + cell.from, cell.text, storedAs(cell, this.habits, this.random));
        if (cell.fact) this.cellOf.set(cell.fact, { sheet: this.sheet.name, cell: addressOf(at, left + cell.from) });
        if (cell.to > cell.from || cell.down > 1)
          this.sheet.merges?.push([at, left + cell.from, at + cell.down - 1, left + cell.to]);
      }
    });
    this.row = top + rows.length + skip;
    if (this.habits.ruled) this.sheet.ruled?.push({ rows: [top, this.row - 1], columns: left + model.leaves.length });
    if (this.habits.hiddenColumn && this.sheet.hiddenColumns?.length === 0 && this.habits.perSheet === 1) {
      const column = left + model.leaves.length + 1;
      this.put(top, column, '草稿');
      this.put(top + 1, column, HIDDEN_FIGURE);
      this.sheet.hiddenColumns.push(column);
    }
  }
}

/** A workbook of the sections of a document, and where each figure stands in it. */
export function xlsxSheets(
  sections: readonly OfficeSection[],
  habits: XlsxHabits,
  random: Random,
): { sheets: XlsxSheet[]; cellOf: CellOf } {
  const cellOf: CellOf = new Map();
  const sheets: XlsxSheet[] = [];
  let filler: SheetFiller | null = null;
  let tables = 0;
  for (const section of sections) {
    const isTable = section.blocks.some(({ kind }) => kind === 'table');
    if (!filler || !isTable || tables === 0 || tables >= habits.perSheet) {
      filler = new SheetFiller(`${isTable ? '表' : '文'}${sheets.length + 1}`, habits, random, cellOf);
      sheets.push(filler.sheet);
      tables = 0;
    }
    filler.section(section);
    tables = isTable ? tables + 1 : 0;
  }
  const [cover, ...rest] = sheets as [XlsxSheet, ...XlsxSheet[]];
  const text = rest.pop() as XlsxSheet;
  const all = [cover, ...(habits.shuffled ? random.shuffle(rest) : rest), text];
  if (habits.index) all.splice(1, 0, indexSheet(sections));
  if (habits.hiddenSheet) all.splice(2, 0, hiddenSheet(rest[0]));
  return { sheets: all, cellOf };
}

/** A list of the tables with the numbers of their sheets. */
function indexSheet(sections: readonly OfficeSection[]): XlsxSheet {
  const titles = sections.flatMap(({ blocks }) => {
    const lines = blocks.flatMap((block) => (block.kind === 'line' ? [block.text] : []));
    return blocks.some(({ kind }) => kind === 'table') ? [lines[1] ?? ''] : [];
  });
  const cells: XlsxCell[] = [{ row: 0, column: 0, value: '目录' }];
  titles.forEach((title, index) => {
    cells.push({ row: index + 1, column: 0, value: index + 1 }, { row: index + 1, column: 1, value: title });
  });
  return { name: '目录', cells };
}

/** A copy of a table with other figures that is not to be seen. */
function hiddenSheet(like: XlsxSheet | undefined): XlsxSheet {
  const cells = (like?.cells ?? []).map((cell) =>
    typeof cell.value === 'number' ? { ...cell, value: HIDDEN_FIGURE } : cell,
  );
  return { ...like, name: '测算底稿', state: 'hidden', cells };
}
