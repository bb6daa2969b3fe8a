/**
 * Heights that a frame needs by the width of its column: each holds from its width on, up to the next one's. The first also
 * holds for all that is narrower. Older frozen editions have none.
 */
export type ColumnHeights = readonly (readonly [from: number, height: number])[];

/** Widths between which one height may hold: text takes fewer lines the wider it is, and at 560 px charts lie down. */
const STARTS = [300, 320, 340, 360, 400, 440, 480, 520, 560, 600, 640, 700, 760, 840, 900] as const;

/** Where the widest columns are tried. */
const WIDEST = 1080;

/** Heights that differ by less are one: a strip of paper this high looks meant, and a code stays short. */
const STRIP = 16;

/**
 * Works out the heights of a frame for every width of a column.
 * @param heightAt height in pixels that the frame needs at a width
 */
export function columnHeights(heightAt: (width: number) => number): ColumnHeights {
  const steps: (readonly [number, number])[] = [];
  for (const [index, from] of STARTS.entries()) {
    const last = (STARTS[index + 1] ?? WIDEST) - 1;
    const height = Math.max(...[from, Math.round((from + last) / 2), last].map(heightAt));
    const before = steps.at(-1);
    if (before && Math.abs(before[1] - height) < STRIP)
      steps[steps.length - 1] = [before[0], Math.max(before[1], height)];
    else steps.push([from, height]);
  }
  return steps;
}
