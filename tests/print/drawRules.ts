import type { Sheet } from './Sheet';

/** How rules are drawn. */
export type RuleHabit = 'lines' | 'thin' | 'double' | 'boxes' | 'edges' | 'shaded';

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
): void {
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
    for (const x of [x0, x1]) if (!openAt.includes(x)) add(vertical, x, [y0, y1]);
  }
  const drawn = (stretches: readonly Stretch[]): readonly Stretch[] =>
    rules === 'edges' ? stretches : joinedStretches(stretches);
  for (const [y, stretches] of horizontal) for (const [x0, x1] of drawn(stretches)) rule(sheet, rules, x0, y, x1, y);
  for (const [x, stretches] of vertical) for (const [y0, y1] of drawn(stretches)) rule(sheet, rules, x, y0, x, y1);
}

function rule(sheet: Sheet, rules: RuleHabit, x0: number, y0: number, x1: number, y1: number): void {
  if (rules === 'lines' || rules === 'edges' || rules === 'boxes') return sheet.line(x0, y0, x1, y1);
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
