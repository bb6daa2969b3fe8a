import type { Block, Paper, PaperTable } from './Paper';

/** Lines before a table that are drawn with it: its title and what stands there with it. */
const WITH_TABLE = 6;

/** A text without pages as sheets: one for each table with what stands above it, whose cells are known by its number. */
export function tablePapers(blocks: readonly Block[]): Paper[] {
  const papers: Paper[] = [];
  let above: Block[] = [];
  let table = 0;
  for (const block of blocks) {
    if (block.kind === 'text') {
      above.push(block);
      continue;
    }
    table += 1;
    const far = above.slice(0, -WITH_TABLE);
    if (far.length > 0) papers.push({ blocks: far });
    papers.push({ of: { table }, blocks: [...above.slice(-WITH_TABLE), placed(block, table)] });
    above = [];
  }
  if (above.length > 0) papers.push({ blocks: above });
  return papers;
}

const placed = (block: PaperTable, table: number): PaperTable => ({
  ...block,
  cells: block.cells.map((cell) => ({ ...cell, place: { table, row: cell.row + 1, column: cell.column + 1 } })),
});
