import type { YearsRow, YearsView } from '../../collection/yearsView';
import { undividedOf } from '../../collection/yearsView';
import { bandPath } from '../sankey/bandPath';

/** A class at one year: all in percent of the drawing, money from its lower edge. */
export interface RiverBar {
  id: string;
  key: string;
  x: number;
  y: number;
  height: number;
  amount: number;
}

/** A class between two years that both print it. */
export interface RiverBand {
  id: string;
  key: string;
  path: string;
}

/** A river through the years: each printed year is a bar of its classes, from zero; bands join years that follow each other. */
export interface River {
  bars: RiverBar[];
  bands: RiverBand[];
  /** Stretches of years without a document. */
  gaps: { from: number; to: number }[];
  /** Of each class in the last year, for what leads from it to its name; in percent from above. */
  ends: { id: string; y: number }[];
  /** Classes too small to be seen, which stand in one. */
  folded: YearsRow[];
  shown: YearsRow[];
}

/** A class that never comes to so much of the largest total is folded. */
const LEAST = 0.005;
/** Key of what is folded, and of what the classes leave of the total. */
export const FOLDED = 'rest';

/** Places the classes of all years, largest of the last year lowest. */
export function riverOfYears({ years, classes }: Pick<YearsView, 'years' | 'classes'>): River {
  const top = Math.max(1, ...years.map(({ total }) => total?.amount ?? 0));
  const isSmall = ({ figures }: YearsRow): boolean => figures.every((figure) => (figure?.amount ?? 0) < LEAST * top);
  const folded = classes.filter(isSmall).length > 1 ? classes.filter(isSmall) : [];
  const shown = classes.filter((row) => !folded.includes(row));
  const stacks = years.map((year, at) => stackOf(year, at, { shown, folded, classes, top }));
  const x = (at: number): number => (years.length < 2 ? 0 : (100 * at) / (years.length - 1));
  const bars = stacks.flatMap((stack, at) => stack.map((bar) => ({ ...bar, x: x(at) })));
  const bands = stacks.flatMap((stack, at) => {
    const next = stacks[at + 1];
    return next ? bandsBetween(stack, next, x(at), x(at + 1)) : [];
  });
  const last = stacks.at(-1) ?? [];
  return {
    bars,
    bands,
    gaps: gapsOf(years).map(({ from, to }) => ({ from: x(from), to: x(to) })),
    ends: last.map(({ id, y, height }) => ({ id, y: y + height / 2 })),
    folded,
    shown,
  };
}

interface Stacked {
  shown: readonly YearsRow[];
  folded: readonly YearsRow[];
  classes: readonly YearsRow[];
  top: number;
}

function stackOf(
  year: YearsView['years'][number],
  at: number,
  { shown, folded, classes, top }: Stacked,
): Omit<RiverBar, 'x'>[] {
  const rest =
    folded.reduce((sum, { figures }) => sum + (figures[at]?.amount ?? 0), 0) + undividedOf(year, classes, at);
  const parts = [
    ...shown.map(({ id, key, figures }) => ({ id, key, amount: figures[at]?.amount ?? 0 })),
    { id: FOLDED, key: FOLDED, amount: rest },
  ];
  let below = 100;
  return parts.flatMap(({ id, key, amount }) => {
    // What is taken away has no height in a pile; the table has it.
    if (amount <= 0) return [];
    const height = (100 * amount) / top;
    below -= height;
    return [{ id, key, amount, y: below, height }];
  });
}

function bandsBetween(
  from: readonly Omit<RiverBar, 'x'>[],
  to: readonly Omit<RiverBar, 'x'>[],
  start: number,
  end: number,
): RiverBand[] {
  return from.flatMap(({ id, key, y, height }) => {
    const other = to.find((bar) => bar.id === id);
    if (!other) return [];
    const slot = (at: number, size: number) => ({ at, size });
    return [{ id, key, path: bandPath('y', slot(y, height), slot(other.y, other.height), start, end).outline }];
  });
}

/** Runs of years without a document, from the year before to the year after. */
function gapsOf(years: YearsView['years']): { from: number; to: number }[] {
  const gaps: { from: number; to: number }[] = [];
  for (const [at, { budget }] of years.entries()) {
    if (budget !== null) continue;
    const open = gaps.at(-1);
    if (open?.to === at) open.to = at + 1;
    else gaps.push({ from: at - 1, to: at + 1 });
  }
  return gaps;
}
