import type { Notice } from '../../model/problems/problem';
import type { Run, RunLine } from '../geometry/lines';
import { pagedDocument, type DrawnPage } from '../geometry/pagedDocument';
import type { SourceDocument } from '../SourceDocument';
import { layTable } from './layTable';
import type { Paper, PaperText } from './Paper';
import { LINE, MARGIN, SIZE, widthOf, wrapped } from './writing';

/** Width of running text. In points. */
const TEXT_WIDTH = 560;

/** A paragraph as lines; pieces that stand beside each other are one line. */
function layText({ pieces }: PaperText, top: number): RunLine[] {
  if (pieces.length > 1) {
    let x = MARGIN;
    return [
      pieces.flatMap(({ text, place }) => {
        const runs = text.split(/\s+/).filter((word) => word !== '');
        const line = runs.map((word): Run => {
          const run = { text: word, box: boxAt(word, x, top), cell: null, ...(place ? { place } : {}) };
          x = run.box.x1 + SIZE / 2;
          return run;
        });
        x += 2 * SIZE;
        return line;
      }),
    ];
  }
  const [only] = pieces;
  if (!only) return [];
  return wrapped(only.text, TEXT_WIDTH).map((words, index) => {
    let x = MARGIN;
    return words.map((text): Run => {
      const run = {
        text,
        box: boxAt(text, x, top + index * LINE),
        cell: null,
        ...(only.place ? { place: only.place } : {}),
      };
      x = run.box.x1 + SIZE / 2;
      return run;
    });
  });
}

const boxAt = (text: string, x: number, top: number): Run['box'] => ({
  x0: x,
  y0: top + 2,
  x1: x + widthOf(text) * SIZE,
  y1: top + 2 + SIZE,
});

/** Lays what a sheet holds below each other. */
function layPaper({ of, blocks }: Paper, number: number): DrawnPage {
  const page: DrawnPage = {
    number,
    ...(of ? { of } : {}),
    width: TEXT_WIDTH + 2 * MARGIN,
    height: 0,
    lines: [],
    rules: [],
    grids: [],
    unmapped: 0,
    isPicture: false,
    isUnderPicture: false,
  };
  let y = MARGIN;
  for (const block of blocks) {
    if (block.kind === 'text') {
      const lines = layText(block, y).filter((line) => line.length > 0);
      page.lines.push(...lines);
      y += Math.max(1, lines.length) * LINE;
      continue;
    }
    const laid = layTable(block, y + 4, number);
    if (!laid) continue;
    page.lines.push(...laid.lines);
    page.rules.push(...laid.rules);
    page.grids.push(laid.grid);
    page.width = Math.max(page.width, laid.grid.box.x1 + MARGIN);
    y = laid.grid.box.y1 + 8;
  }
  page.height = y + MARGIN;
  return page;
}

/**
 * A document of a format that has cells but no places, laid on paper: from here on it is read as a printed one is, and its pages can be
 * drawn and its figures framed as there.
 * @param told what its reader tells of it
 */
export function paperDocument(
  format: SourceDocument['format'] & ('excel' | 'word' | 'html'),
  papers: readonly Paper[],
  told: readonly Notice[],
): SourceDocument {
  return pagedDocument(
    format,
    papers.map((paper, index) => layPaper(paper, index + 1)),
    told,
  );
}
