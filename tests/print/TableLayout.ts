import type { Random } from '../invent/random';
import { widthOf } from './PdfWriter';
import type { PrintHabits } from './Printer';
import type { ModelCell, TableModel } from './tableModel';

/** What is free around a page, and around the words of a cell. In points. */
export const MARGIN = 36;
export const PAD = 2.5;

/** Breaks a text where its column ends; numbers stay whole. */
export function wrapped(text: string, width: number, size: number): string[] {
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

/** Where the columns of a table lie, how high its rows are, and how large it is written, so that every figure has its place. */
export class TableLayout {
  /** Edges of its columns, one more than there are. */
  readonly xs: number[] = [MARGIN];
  readonly size: number;

  /** @param free width of the page between its margins */
  constructor(
    { leaves, rows, header }: TableModel,
    free: number,
    private readonly habits: Pick<PrintHabits, 'size' | 'nameWidth' | 'shifted'>,
    random: Random,
  ) {
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
    const sum = need.reduce((total, width) => total + width, 0);
    this.size = Math.min(this.habits.size, (free - leaves.length * 2 * PAD) / sum);
    const rest = free - sum * this.size - leaves.length * 2 * PAD;
    const spread = random.chance(0.5) ? rest / leaves.length : Math.min(rest / leaves.length, 4);
    for (const width of need)
      this.xs.push((this.xs[this.xs.length - 1] as number) + width * this.size + 2 * PAD + spread);
  }

  heightOf(row: readonly ModelCell[]): number {
    return Math.max(0, ...row.filter(({ down }) => down === 1).map((cell) => this.need(cell)), this.size * 1.25 + 5);
  }

  /** The height that the words of a cell need. */
  private need({ from, to, text }: ModelCell): number {
    // A header's first boundary may be moved, which makes one of its cells narrower.
    const lost = from <= 1 ? Math.abs(this.habits.shifted) : 0;
    const width = (this.xs[to + 1] as number) - (this.xs[from] as number) - 2 * PAD - lost;
    return wrapped(text, width, this.size).length * this.size * 1.25 + 5;
  }

  /** Heights of rows; the last one that a cell reaches down to is as high as its words need. */
  heightsOf(rows: readonly ModelCell[][]): number[] {
    const heights = rows.map((row) => this.heightOf(row));
    rows.forEach((row, index) => {
      for (const cell of row.filter(({ down }) => down > 1)) {
        const last = Math.min(index + cell.down, rows.length) - 1;
        const have = heights.slice(index, last + 1).reduce((sum, height) => sum + height, 0);
        heights[last] = (heights[last] as number) + Math.max(0, this.need(cell) - have);
      }
    });
    return heights;
  }
}
