import type { Random } from '../invent/random';
import { PdfFont, widthOf } from './PdfWriter';
import { Sheet, type TextHabit } from './Sheet';
import { drawRules, type RuleHabit } from './drawRules';
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
}

const MARGIN = 36;
const PAD = 2.5;

/** Breaks a text where its column ends; numbers stay whole. */
function wrapped(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[\d.,，%()-]+|[\s\S]/g) ?? []) {
    if (line !== '' && (widthOf(line) + widthOf(piece)) * size > width) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

/** Places words and tables on sheets. */
export class Printer {
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
    const layout = this.layoutOf(model);
    if (titleBefore && this.random.chance(0.3)) this.newPage(true);
    this.tables += 1;
    let at = 0;
    let header: ModelCell[][] = model.header;
    let isFirst = true;
    while (at < model.rows.length) {
      const end = this.chunkEnd(model, layout, header, at, totalAlone && model.endsInTotal);
      this.chunk(model.rows.slice(at, end), header, layout, !isFirst);
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

  /** Widths of columns and the size of the writing, so that every figure has its place. */
  private layoutOf({ leaves, rows, header }: TableModel): { xs: number[]; size: number } {
    const need = leaves.map((leaf, index) => {
      const own = rows.flatMap((row) =>
        row.filter(({ from, to }) => from === index && to === index).map(({ text }) => widthOf(text)),
      );
      const longest = Math.max(2.5, ...own);
      const title = Math.min(
        3,
        Math.max(
          0,
          ...header
            .flat()
            .filter(({ from, to }) => from === index && to === index)
            .map(({ text }) => widthOf(text)),
        ),
      );
      return leaf.key || /^(?:code|class|section|item)$/.test(leaf.label ?? '')
        ? Math.max(longest, title) + 0.6
        : Math.min(Math.max(longest, title), this.habits.nameWidth) + 0.6;
    });
    const free = this.sheet.width - 2 * MARGIN;
    const sum = need.reduce((total, width) => total + width, 0);
    const size = Math.min(this.habits.size, (free - leaves.length * 2 * PAD) / sum);
    const rest = free - sum * size - leaves.length * 2 * PAD;
    const spread = this.random.chance(0.5) ? rest / leaves.length : Math.min(rest / leaves.length, 4);
    const xs = [MARGIN];
    for (const width of need) xs.push((xs[xs.length - 1] as number) + width * size + 2 * PAD + spread);
    return { xs, size };
  }

  private heightOf(row: readonly ModelCell[], layout: { xs: number[]; size: number }): number {
    return Math.max(
      0,
      ...row.filter(({ down }) => down === 1).map((cell) => this.need(cell, layout)),
      layout.size * 1.25 + 5,
    );
  }

  /** The height that the words of a cell need. */
  private need({ from, to, text }: ModelCell, { xs, size }: { xs: number[]; size: number }): number {
    // A header's first boundary may be moved, which makes one of its cells narrower.
    const lost = from <= 1 ? Math.abs(this.habits.shifted) : 0;
    const width = (xs[to + 1] as number) - (xs[from] as number) - 2 * PAD - lost;
    return wrapped(text, width, size).length * size * 1.25 + 5;
  }

  /** Heights of rows; the last one that a cell reaches down to is as high as its words need. */
  private heightsOf(rows: readonly ModelCell[][], layout: { xs: number[]; size: number }): number[] {
    const heights = rows.map((row) => this.heightOf(row, layout));
    rows.forEach((row, index) => {
      for (const cell of row.filter(({ down }) => down > 1)) {
        const last = Math.min(index + cell.down, rows.length) - 1;
        const have = heights.slice(index, last + 1).reduce((sum, height) => sum + height, 0);
        heights[last] = (heights[last] as number) + Math.max(0, this.need(cell, layout) - have);
      }
    });
    return heights;
  }

  /** How many rows the page still holds; rows under one merged label stay together. */
  private chunkEnd(
    model: TableModel,
    layout: { xs: number[]; size: number },
    header: readonly ModelCell[][],
    at: number,
    totalAlone: boolean,
  ): number {
    let y = this.y + this.heightsOf(header, layout).reduce((sum, height) => sum + height, 0);
    let end = at;
    let lastWhole = at;
    let open = 0;
    const most = totalAlone ? model.rows.length - 1 : model.rows.length;
    while (end < model.rows.length && end - at < this.habits.rowsOnPage) {
      const row = model.rows[end] as ModelCell[];
      y += this.heightOf(row, layout);
      if (y > this.bottom && lastWhole > at) break;
      open = Math.max(open - 1, 0, ...row.map(({ down }) => down - 1));
      end += 1;
      if (open === 0) lastWhole = end;
      if (end === most && at < most) return end;
    }
    return lastWhole > at ? lastWhole : model.rows.length;
  }

  /** Draws rows that stand on one page. */
  private chunk(
    rows: readonly ModelCell[][],
    header: readonly ModelCell[][],
    layout: { xs: number[]; size: number },
    isFurther: boolean,
  ): void {
    const top = this.y;
    const ys = [top];
    for (const height of this.heightsOf([...header, ...rows], layout)) ys.push((ys[ys.length - 1] as number) + height);
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

/** A header from its second row on: what reached down into it goes on there. */
function belowFirst(header: readonly ModelCell[][]): ModelCell[][] {
  const [first = [], second = [], ...rest] = header;
  return [
    [...first.filter(({ down }) => down > 1).map((cell) => ({ ...cell, down: cell.down - 1 })), ...second],
    ...rest,
  ];
}
