import type { Random } from '../invent/random';
import { PdfFont, widthOf } from './PdfWriter';
import type { Press } from './Press';
import { Sheet, type TextHabit } from './Sheet';
import { drawRules, type RuleHabit } from './drawRules';
import { MARGIN, PAD, TableLayout, wrapped } from './TableLayout';
import type { ModelCell, TableModel } from './tableModel';

export interface PrintHabits {
  rules: RuleHabit;
  text: TextHabit;
  /** Quarter turns of pages with tables. */
  turns: number;
  landscape: boolean;
  size: number;
  /** What a page that goes on with a table prints of its header. */
  again: 'whole' | 'none' | 'second';
  /** No rule above the first row of a page that goes on with a table. */
  openTop: boolean;
  /** No rules at the left and right of a table. */
  openSides: boolean;
  /** Where a table's title may stand alone at the end of the page before it. */
  titleBefore: boolean;
  /** The last row of a table, its total, stands alone on its last page. */
  totalAlone: boolean;
  /** How many tables may share a page. */
  perPage: number;
  /** The header's first boundary stands so far from that of the rows. In points. */
  shifted: number;
  shadedHeader: boolean;
  runningHead: string;
  pageNumbers: boolean;
  /** Characters of a name before it wraps. */
  nameWidth: number;
  /** Rows that a page holds at most, so that pages break often. */
  rowsOnPage: number;
  /** Where the words of a merged cell stand that a page break cuts: on the page before or behind it. Other tables never break there. */
  mergedWords?: 'before' | 'behind';
}

/** Places words and tables on sheets. */
export class Printer implements Press {
  readonly sheets: Sheet[] = [];
  readonly font = new PdfFont();
  private y = 0;
  private tables = 0;

  constructor(
    private readonly habits: PrintHabits,
    private readonly random: Random,
  ) {}

  private get sheet(): Sheet {
    return this.sheets[this.sheets.length - 1] as Sheet;
  }

  private get bottom(): number {
    return this.sheet.height - MARGIN - 20;
  }

  newPage(isTable: boolean): void {
    const { landscape, turns, text, runningHead, pageNumbers } = this.habits;
    const [width, height] = isTable && landscape ? [842, 595] : [595, 842];
    this.sheets.push(new Sheet(width, height, isTable ? turns : 0, this.font, text));
    this.tables = 0;
    this.y = MARGIN + 10;
    if (runningHead !== '' && this.sheets.length > 1) this.sheet.text(runningHead, MARGIN, 24, 9);
    const number = `- ${this.sheets.length} -`;
    if (pageNumbers && this.sheets.length > 1)
      this.sheet.text(number, (width - widthOf(number) * 9) / 2, height - 20, 9);
  }

  /** A line of words outside any table. */
  line(text: string, size = 11, align: 'left' | 'center' | 'right' = 'left'): void {
    for (const part of wrapped(text, this.sheet.width - 2 * MARGIN, size)) {
      if (this.y + size * 1.6 > this.bottom) this.newPage(false);
      const free = this.sheet.width - 2 * MARGIN - widthOf(part) * size;
      this.y += size * 1.6;
      this.sheet.text(part, MARGIN + (align === 'left' ? 0 : align === 'center' ? free / 2 : free), this.y, size);
    }
  }

  /** A line with words at both ends. */
  ends(left: string, right: string, size = 9): void {
    this.y += size * 1.6;
    this.sheet.text(left, MARGIN, this.y, size);
    this.sheet.text(right, this.sheet.width - MARGIN - widthOf(right) * size, this.y, size);
  }

  /** A table with what stands above it. Sets the page of each of its facts. */
  table(model: TableModel, above: () => void): void {
    const { titleBefore, perPage, again, totalAlone } = this.habits;
    const goesOn = this.sheets.length > 0 && this.tables > 0 && this.tables < perPage && this.y < this.bottom * 0.6;
    if (!goesOn) this.newPage(true);
    else this.y += 14;
    above();
    this.y += 4;
    const layout = new TableLayout(model, this.sheet.width - 2 * MARGIN, this.habits, this.random);
    if (titleBefore && this.random.chance(0.3)) this.newPage(true);
    this.tables += 1;
    let at = 0;
    let header: ModelCell[][] = model.header;
    let isFirst = true;
    let rows = model.rows;
    while (at < model.rows.length) {
      const end = this.chunkEnd({ ...model, rows }, layout, header, at, totalAlone && model.endsInTotal);
      if (this.habits.mergedWords) rows = cutAt(rows, end, this.habits.mergedWords);
      this.chunk(rows.slice(at, end), header, layout, !isFirst);
      at = end;
      isFirst = false;
      header =
        again === 'whole'
          ? model.header
          : again === 'second' && model.header.length > 1
            ? belowFirst(model.header)
            : [];
      if (at < model.rows.length) this.newPage(true);
    }
    this.tables = Math.max(1, this.tables);
  }

  /** How many rows the page still holds; rows under one merged label stay together. */
  private chunkEnd(
    model: TableModel,
    layout: TableLayout,
    header: readonly ModelCell[][],
    at: number,
    totalAlone: boolean,
  ): number {
    let y = this.y + layout.heightsOf(header).reduce((sum, height) => sum + height, 0);
    let end = at;
    let lastWhole = at;
    let open = 0;
    const most = totalAlone ? model.rows.length - 1 : model.rows.length;
    while (end < model.rows.length && end - at < this.habits.rowsOnPage) {
      const row = model.rows[end] as ModelCell[];
      y += layout.heightOf(row);
      if (y > this.bottom && lastWhole > at) break;
      open = Math.max(open - 1, 0, ...row.map(({ down }) => down - 1));
      end += 1;
      if (open === 0 || this.habits.mergedWords) lastWhole = end;
      if (end === most && at < most) return end;
    }
    return lastWhole > at ? lastWhole : model.rows.length;
  }

  /** Draws rows that stand on one page. */
  private chunk(
    rows: readonly ModelCell[][],
    header: readonly ModelCell[][],
    layout: TableLayout,
    isFurther: boolean,
  ): void {
    const top = this.y;
    const ys = [top];
    for (const height of layout.heightsOf([...header, ...rows])) ys.push((ys[ys.length - 1] as number) + height);
    const boxes: [number, number, number, number][] = [];
    [...header, ...rows].forEach((row, index) => {
      const isHead = index < header.length;
      for (const cell of row) {
        const shift = (column: number): number =>
          isHead && column === 1 && layout.xs.length > 3 ? this.habits.shifted : 0;
        const box: [number, number, number, number] = [
          (layout.xs[cell.from] as number) + shift(cell.from),
          ys[index] as number,
          (layout.xs[cell.to + 1] as number) + shift(cell.to + 1),
          ys[Math.min(index + cell.down, ys.length - 1)] as number,
        ];
        boxes.push(box);
        if (isHead && this.habits.shadedHeader) this.sheet.rectangle(...box, 0.85);
        this.words(cell, box, layout.size);
        if (cell.fact) cell.fact.page = this.sheets.length;
      }
    });
    const openTop = this.habits.openTop && isFurther && header.length === 0;
    drawRules(
      this.sheet,
      boxes,
      this.habits.rules,
      openTop ? top : null,
      this.habits.openSides ? [layout.xs[0] as number, layout.xs[layout.xs.length - 1] as number] : [],
      header.length > 0 ? (ys[header.length] ?? null) : null,
    );
    this.y = ys[ys.length - 1] as number;
  }

  private words({ text, align }: ModelCell, [x0, y0, x1, y1]: [number, number, number, number], size: number): void {
    if (text === '') return;
    const lines = wrapped(text, x1 - x0 - 2 * PAD, size);
    const height = lines.length * size * 1.25;
    let y = (y0 + y1 - height) / 2 + size * 1.02;
    for (const line of lines) {
      const free = x1 - x0 - 2 * PAD - widthOf(line) * size;
      const x = x0 + PAD + (align === 'left' ? 0 : align === 'center' ? free / 2 : free);
      this.sheet.text(line, x, y, size);
      y += size * 1.25;
    }
  }
}

/** Rows in which each cell that reaches below a row ends there and begins anew below it, its words on one side only. */
function cutAt(rows: readonly ModelCell[][], end: number, words: 'before' | 'behind'): ModelCell[][] {
  const cut = rows.map((row) => [...row]);
  cut.slice(0, end).forEach((row, index) => {
    row.forEach((cell, at) => {
      const rest = index + cell.down - end;
      if (rest <= 0 || end >= cut.length) return;
      row[at] = { ...cell, down: cell.down - rest, text: words === 'behind' ? '' : cell.text };
      cut[end]?.push({ ...cell, down: rest, text: words === 'behind' ? cell.text : '' });
    });
  });
  return cut;
}

/** A header from its second row on: what reached down into it goes on there. */
function belowFirst(header: readonly ModelCell[][]): ModelCell[][] {
  const [first = [], second = [], ...rest] = header;
  return [
    [...first.filter(({ down }) => down > 1).map((cell) => ({ ...cell, down: cell.down - 1 })), ...second],
    ...rest,
  ];
}
