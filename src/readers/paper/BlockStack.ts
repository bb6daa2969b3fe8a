import { refuse } from '../text/Refusal';
import type { Block, PaperCell } from './Paper';
import { MOST_CELLS } from './tiledCells';

/** How a cell begins: how far it reaches, or that it goes on with the one above it. */
export interface CellStart {
  columnSpan: number;
  rowSpan: number;
  goesOn?: boolean;
}

interface OpenTable {
  kind: 'table';
  widths: number[];
  row: number;
  column: number;
  cells: (PaperCell & { blocks: Block[]; goesOn: boolean })[];
  /** What its caption says. */
  above: Block[];
  /** For each column the row from which on nothing reaches down into it. */
  free: number[];
  /** A table for the layout of a page holds others. */
  isLayout: boolean;
}

interface OpenText {
  kind: 'text';
  blocks: Block[];
  text: string;
}

/** Deeper than tables in tables are ever nested; each level more is one function call more. */
const DEEPEST = 64;

/**
 * Puts paragraphs and tables together as a document opens and closes them. A table that holds another one is there for the layout only: what
 * stands in its cells stands below each other.
 */
export class BlockStack {
  private readonly root: OpenText = { kind: 'text', blocks: [], text: '' };
  private readonly open: (OpenText | OpenTable)[] = [this.root];
  private cells = 0;

  /** Adds characters to the paragraph that is open. */
  text(text: string): void {
    const top = this.top;
    if (top?.kind === 'text') top.text += text;
  }

  /** Ends a paragraph, if one has begun. */
  endParagraph(): void {
    const top = this.top;
    if (top?.kind !== 'text') return;
    const text = top.text
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    top.text = '';
    if (text !== '')
      for (const line of text.split('\n')) if (line !== '') top.blocks.push({ kind: 'text', pieces: [{ text: line }] });
  }

  openTable(): void {
    if (this.open.length > DEEPEST) refuse('office-broken', { part: 'table' });
    this.endParagraph();
    this.open.push({ kind: 'table', widths: [], row: -1, column: 0, cells: [], above: [], free: [], isLayout: false });
  }

  /** States the width of the next column. In points. */
  columnWidth(points: number): void {
    const table = this.table;
    if (table && Number.isFinite(points)) table.widths.push(points);
  }

  /** @param skipped columns that are left blank before its first cell */
  openRow(skipped = 0): void {
    const table = this.table;
    if (!table) return;
    table.row += 1;
    table.column = skipped;
  }

  openCell({ columnSpan, rowSpan, goesOn = false }: CellStart): void {
    const table = this.table;
    if (!table) return;
    if (table.row < 0) table.row = 0;
    while (!goesOn && (table.free[table.column] ?? 0) > table.row) table.column += 1;
    this.cells += 1;
    if (this.cells > MOST_CELLS) refuse('too-many-cells', { cells: this.cells, most: MOST_CELLS });
    const cell = { row: table.row, column: table.column, rowSpan, columnSpan, text: '', blocks: [], goesOn };
    table.cells.push(cell);
    if (!goesOn) for (let at = 0; at < columnSpan; at += 1) table.free[table.column + at] = table.row + rowSpan;
    table.column += columnSpan;
    this.open.push({ kind: 'text', blocks: cell.blocks, text: '' });
  }

  closeCell(): void {
    if (this.top?.kind !== 'text' || this.open.length < 3) return;
    this.endParagraph();
    this.open.pop();
  }

  openCaption(): void {
    const table = this.table;
    if (table) this.open.push({ kind: 'text', blocks: table.above, text: '' });
  }

  closeTable(): void {
    while (this.top?.kind === 'text' && this.open.length > 1) this.closeCell();
    if (this.top?.kind !== 'table') return;
    const table = this.top;
    this.open.pop();
    const blocks = blocksOf(table);
    const outer = this.open[this.open.length - 2];
    if (outer?.kind === 'table' && blocks.some(({ kind }) => kind === 'table')) outer.isLayout = true;
    const into = this.open[this.open.length - 1];
    if (into?.kind === 'text') for (const block of blocks) into.blocks.push(block);
  }

  /** Everything that was put together. */
  get blocks(): Block[] {
    while (this.open.length > 1) this.closeTable();
    this.endParagraph();
    return this.root.blocks;
  }

  private get top(): OpenText | OpenTable | undefined {
    return this.open[this.open.length - 1];
  }

  private get table(): OpenTable | undefined {
    while (this.top?.kind === 'text' && this.open.length > 2) this.closeCell();
    return this.top?.kind === 'table' ? this.top : undefined;
  }
}

const textOf = (blocks: readonly Block[]): string =>
  blocks.flatMap((block) => (block.kind === 'text' ? block.pieces.map(({ text }) => text) : [])).join('\n');

/** What a table becomes: a table, or what stands in the cells of one that is only there for the layout, or holds one column of words. */
function blocksOf({ cells, above, isLayout, widths }: OpenTable): Block[] {
  const whole = joinedDown(cells);
  const columns = new Set(whole.map(({ column }) => column)).size;
  if (isLayout || columns < 2) return [...above, ...whole.flatMap(({ blocks }) => blocks)];
  return [
    ...above,
    {
      kind: 'table',
      cells: whole.map(({ row, column, rowSpan, columnSpan, blocks }) => ({
        row,
        column,
        rowSpan,
        columnSpan,
        text: textOf(blocks),
      })),
      ...(widths.length > 0 ? { widths } : {}),
    },
  ];
}

/** Cells with those that go on below them. */
function joinedDown(cells: OpenTable['cells']): OpenTable['cells'] {
  const above = new Map<number, OpenTable['cells'][number]>();
  const whole: OpenTable['cells'] = [];
  for (const cell of cells) {
    const before = above.get(cell.column);
    if (cell.goesOn && before && before.row + before.rowSpan === cell.row && before.columnSpan === cell.columnSpan) {
      before.rowSpan += 1;
      before.blocks.push(...cell.blocks);
      continue;
    }
    above.set(cell.column, cell);
    whole.push(cell);
  }
  return whole;
}
