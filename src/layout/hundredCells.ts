import { round } from './sankey/slots';

/** A piece of a cell that belongs to one part. */
export interface CellPiece {
  /** Index of the part. */
  part: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One hundred cells, in columns. */
export interface HundredCells {
  width: number;
  height: number;
  pieces: CellPiece[];
}

const CELL = 15;
const PITCH = 17.6;

/** A piece thinner than this, in parts of a cell, is dust of binary fractions. */
const DUST = 1e-6;

/**
 * Fills one hundred cells by columns from the top, cut inside a cell where one part ends and the next begins, so that
 * nothing is rounded.
 * @param parts of 100, in order
 * @param columns a divisor of 100: 20 columns of 5 lie flat, 10 of 10 are a square
 */
export function hundredCells(parts: readonly number[], columns = 20): HundredCells {
  const rows = 100 / columns;
  const pieces: CellPiece[] = [];
  let start = 0;
  parts.forEach((size, part) => {
    const end = Math.min(100, start + size);
    for (let cell = Math.floor(start + DUST); cell < end - DUST; cell += 1) {
      const from = Math.max(0, start - cell);
      const to = Math.min(1, end - cell);
      pieces.push({
        part,
        x: round(Math.floor(cell / rows) * PITCH),
        y: round((cell % rows) * PITCH + from * CELL),
        width: CELL,
        height: round((to - from) * CELL),
      });
    }
    start = end;
  });
  return {
    width: round((columns - 1) * PITCH + CELL),
    height: round((rows - 1) * PITCH + CELL),
    pieces,
  };
}
