/** One drawn block: so many units of this year, or of last year only. */
export interface UnitBlock {
  index: number;
  /** Units that it stands for; less than the others where the last one is not full. */
  units: number;
  /** True for what last year had and this year has not. */
  gone: boolean;
}

/** More blocks than this are a pattern and no longer a count. */
const MOST = 100;

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
