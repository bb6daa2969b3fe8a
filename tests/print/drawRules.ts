import type { Sheet } from './Sheet';

/** How rules around all cells are drawn. */
export type FullRules = 'lines' | 'thin' | 'double' | 'boxes' | 'edges' | 'shaded';
/**
 * How a table is drawn that lacks rules: none at all, those between rows, the three of a three-line table, a frame and one below the
 * header, or a shaded header and every other row shaded.
 */
export type FewRules = 'none' | 'horizontal' | 'three-line' | 'frame' | 'zebra';
export type RuleHabit = FullRules | FewRules;

export const FEW_RULES: readonly FewRules[] = ['none', 'horizontal', 'three-line', 'frame', 'zebra'];

type Stretch = [from: number, to: number];

/** Joins stretches that touch. */
function joinedStretches(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const [from, to] of [...stretches].sort((a, b) => a[0] - b[0])) {
    const last = result[result.length - 1];
    if (last && from <= last[1] + 0.01) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}

/** Draws the rules around cells. */
export function drawRules(
  sheet: Sheet,
  boxes: readonly (readonly [number, number, number, number])[],
  rules: RuleHabit,
  openTop: number | null,
  openAt: readonly number[],
  headerBottom: number | null = null,
): void {
  if (rules === 'none') return;
  if (rules === 'three-line' || rules === 'frame' || rules === 'zebra')
    return drawFew(sheet, boxes, rules, headerBottom);
  if (rules === 'shaded') {
    for (const box of boxes) sheet.rectangle(...box, 0.9);
    return;
  }
  if (rules === 'boxes' && openTop === null && openAt.length === 0) {
    for (const box of boxes) sheet.rectangle(...box);
    return;
  }
  const horizontal = new Map<number, Stretch[]>();
  const vertical = new Map<number, Stretch[]>();
  const add = (map: Map<number, Stretch[]>, at: number, stretch: Stretch): void =>
    void map.set(at, [...(map.get(at) ?? []), stretch]);
  for (const [x0, y0, x1, y1] of boxes) {
    for (const y of [y0, y1]) if (y !== openTop) add(horizontal, y, [x0, x1]);
    for (const x of [x0, x1]) if (!openAt.includes(x) && rules !== 'horizontal') add(vertical, x, [y0, y1]);
  }
  const drawn = (stretches: readonly Stretch[]): readonly Stretch[] =>
    rules === 'edges' ? stretches : joinedStretches(stretches);
  for (const [y, stretches] of horizontal) for (const [x0, x1] of drawn(stretches)) rule(sheet, rules, x0, y, x1, y);
  for (const [x, stretches] of vertical) for (const [y0, y1] of drawn(stretches)) rule(sheet, rules, x, y0, x, y1);
}

/** The few rules of a table that has no more. */
function drawFew(
  sheet: Sheet,
  boxes: readonly (readonly [number, number, number, number])[],
  rules: FewRules,
  headerBottom: number | null,
): void {
  const [x0, x1] = [Math.min(...boxes.map((box) => box[0])), Math.max(...boxes.map((box) => box[2]))];
  const [y0, y1] = [Math.min(...boxes.map((box) => box[1])), Math.max(...boxes.map((box) => box[3]))];
  if (rules === 'zebra') {
    if (headerBottom !== null) sheet.rectangle(x0, y0, x1, headerBottom, 0.8);
    const tops = [...new Set(boxes.map((box) => box[1]))]
      .filter((y) => y >= (headerBottom ?? y0))
      .sort((a, b) => a - b);
    tops.forEach((top, index) => {
      if (index % 2 === 1) sheet.rectangle(x0, top, x1, tops[index + 1] ?? y1, 0.92);
    });
    return;
  }
  for (const y of [y0, ...(headerBottom === null ? [] : [headerBottom]), y1]) sheet.line(x0, y, x1, y);
  if (rules === 'frame') for (const x of [x0, x1]) sheet.line(x, y0, x, y1);
}

function rule(sheet: Sheet, rules: RuleHabit, x0: number, y0: number, x1: number, y1: number): void {
  if (rules !== 'thin' && rules !== 'double') return sheet.line(x0, y0, x1, y1);
  const [dx, dy] = y0 === y1 ? [0, 1] : [1, 0];
  const offsets = rules === 'double' ? [-0.9, 0.9] : [0];
  for (const offset of offsets)
    sheet.rectangle(
      x0 + dx * (offset - 0.25),
      y0 + dy * (offset - 0.25),
      x1 + dx * (offset + 0.25),
      y1 + dy * (offset + 0.25),
      0,
    );
}
