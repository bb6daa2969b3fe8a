/** One drawn block: so many units of this year, or of last year only. */
export interface UnitBlock {
  index: number;
  /** Units that it stands for; less than the others where the last one is not full. */
  units: number;
  /** True for what last year had and this year has not. */
  gone: boolean;
}

/** A block is never wider than a row of so many makes it. */
const LEAST = 4;

/** More blocks than this are a pattern and no longer a count. */
const MOST = 100;

/** Blocks of a row where they stand close and are counted by rows: on a narrow screen, and on a wide one. */
const CLOSE = { narrow: 10, wide: 20 };

/** The most blocks of a row where each shows its amount. */
const ROOMY = { narrow: 6, wide: 12 };

/** How many blocks that is; more stand close. */
const FEW = 24;

/**
 * How many blocks stand in a row. Few are spread over rows that are as equal as can be, so that what is left over makes no
 * ragged end; many stand in tens, which can be counted.
 * @param count of all blocks
 */
export function blocksInRow(count: number): { few: boolean; narrow: number; wide: number } {
  const few = count <= FEW;
  const even = (most: number): number => Math.max(LEAST, Math.ceil(count / Math.ceil(count / most)));
  return few ? { few, narrow: even(ROOMY.narrow), wide: even(ROOMY.wide) } : { few, ...CLOSE };
}

/**
 * Unit blocks of a project: one for each unit, or one for so many of them where there are very many.
 * @param count units of this year
 * @param prior units of last year; those that are more than this year's come last
 * @returns the blocks, and how many units a full one stands for (1, 2, 5, 10, 20, …); no blocks for what is no count
 */
export function unitBlocks(count: number, prior: number): { scale: number; blocks: UnitBlock[] } {
  if (!Number.isInteger(count) || count < 1) return { scale: 1, blocks: [] };
  const goneUnits = Number.isInteger(prior) ? Math.max(0, prior - count) : 0;
  const scale = scaleFor(count + goneUnits);
  const now = split(count, scale).map((units) => ({ units, gone: false }));
  const gone = split(goneUnits, scale).map((units) => ({ units, gone: true }));
  return { scale, blocks: [...now, ...gone].map((block, index) => ({ index, ...block })) };
}

/** The smallest round number of units a block that needs no more than the most blocks. */
function scaleFor(units: number): number {
  for (let power = 1; ; power *= 10) {
    for (const digit of [1, 2, 5]) if (units / (digit * power) <= MOST) return digit * power;
  }
}

function split(units: number, scale: number): number[] {
  const full = Math.floor(units / scale);
  const rest = units - full * scale;
  return [...Array<number>(full).fill(scale), ...(rest > 0 ? [rest] : [])];
}
