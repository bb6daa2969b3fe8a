import { quantile, scaleLinear } from 'd3';

/** From this many dots on they are small and stand one above the other, and quartiles are drawn. */
const MANY = 120;
/** From this many on only the first and the last could be named. */
const SOME = 40;
const RADII = { few: 6, some: 4, many: 2.7 };
/** Ticks of the scale that a phone has room for. */
const TICKS = 4;

/** The one scale of all strips of a page, from zero; places are parts of a hundred of the width. */
export interface StripScale {
  ticks: { value: number; at: number }[];
  at: (value: number) => number;
}

/** A dot of a strip, by the place of its value in the list. */
export interface StripDot {
  index: number;
  /** In parts of a hundred of the width. */
  x: number;
  /** In pixels above or below the line. */
  y: number;
}

/** One strip: dots, and of many the quartiles. */
export interface PlacedStrip {
  dots: StripDot[];
  radius: number;
  /** In pixels. */
  height: number;
  /** First quartile, median and third quartile, in parts of a hundred of the width; null of few. */
  quartiles: [number, number, number] | null;
}

/** The scale of all values of a page; it holds zero. */
export function stripScale(values: readonly number[]): StripScale {
  const scale = scaleLinear([Math.min(0, ...values), Math.max(0, ...values, Number.MIN_VALUE)], [0, 100]);
  if (values.every((value) => value === 0)) scale.domain([0, 1]);
  const ticks = scale.ticks(TICKS).map((value) => ({ value, at: scale(value) }));
  return { ticks, at: (value) => scale(value) };
}

/** Places the values of a group on the scale. */
export function stripOf(values: readonly number[], { at }: StripScale): PlacedStrip {
  const radius = values.length > MANY ? RADII.many : values.length > SOME ? RADII.some : RADII.few;
  const dots =
    values.length > SOME ? swarm(values, at, radius) : values.map((value, index) => ({ index, x: at(value), y: 0 }));
  const sorted = [...values].sort((a, b) => a - b);
  const quartile = (part: number): number => at(quantile(sorted, part) ?? 0);
  return {
    dots,
    radius,
    height: 2 * Math.max(14, ...dots.map(({ y }) => Math.abs(y) + radius + 2)),
    quartiles: values.length > MANY ? [quartile(0.25), quartile(0.5), quartile(0.75)] : null,
  };
}

/** Dots in one narrow stretch stand above and below each other, so that none hides another. */
function swarm(values: readonly number[], at: (value: number) => number, radius: number): StripDot[] {
  /** On a phone, the narrowest drawing, a dot is so many parts of a hundred wide. */
  const stretch = (100 * 2 * radius) / 320;
  const counts = new Map<number, number>();
  return values.map((value, index) => {
    const x = at(value);
    const bin = Math.round(x / stretch);
    const nth = counts.get(bin) ?? 0;
    counts.set(bin, nth + 1);
    const step = Math.ceil(nth / 2) * (2 * radius + 1);
    return { index, x: nth === 0 ? x : bin * stretch, y: nth % 2 === 0 ? step : -step };
  });
}
