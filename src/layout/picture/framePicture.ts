import { round } from '../sankey/slots';
import { textWidth } from '../wrapText';
import { line, moved, type Block, type Room, type Shape } from './shapes';
import { baseline, lineOf, textBlock } from './textBlock';

/** What stands around the contents of every picture, already in words. */
export interface FrameText {
  /** What the picture shows, as a finding. */
  title: string;
  /** Body, year and stage, unit; lines break between them. */
  facts: string[];
  source: string;
  /** Sign of the worst state that the document's checks came to, and the counts. */
  check: { sign: string; tone: 'ok' | 'ink2' | 'warn' | 'alarm'; text: string };
  brand: string;
}

/**
 * How large a picture is, in pixels. Without a height it is as high as it needs. `scale` is how many of these pixels one
 * pixel of the design takes: a picture that will be seen small is designed on a smaller sheet.
 */
export interface PictureSize {
  width: number;
  height?: number;
  scale?: number;
  /** The contents alone, without anything around them; for places where all else is said beside. */
  bare?: boolean;
  /** The way back to the page that the picture is of; without it the picture leads nowhere. */
  way?: PictureWay;
}

/** A way back to a page: a QR code of its address, and the address of the site as people type it. */
export interface PictureWay {
  code: { size: number; path: string };
  text: string;
}

/** A picture: what is drawn on a sheet of `width` × `height`, shown `scale` times as large. */
export interface PlacedPicture {
  width: number;
  height: number;
  scale: number;
  shapes: Shape[];
}

/** Sheets are not wider than this; wider pictures are the same one, larger. */
export const WIDEST = 760;

/** From these widths of the sheet on, its margins and its heading are larger. */
const MEDIUM = 480;
const WIDE = 620;

/** Room between the parts of a picture. */
const GAP = 16;

/** Margin of a picture without anything around it. */
const NARROW = 10;

/** Most lines of the finding. */
const MOST_LINES = 3;

/** Side of the QR code, and the room between it and the finding. */
const CODE = { side: 60, gap: 16 };

const FACTS = 13;
const SMALL = 12;
const CIRCLE = 8.5;

/** Distance of the two lines of the double rule, and their widths. */
const DOUBLE = { distance: 3.5, upper: 1.25, lower: 2.25 };

/**
 * Places a picture: the finding, body and unit, a double rule, the contents, and below a line the source, the checks and the mark.
 * @param contents gives the contents for the room that there is
 */
export function framePicture(text: FrameText, size: PictureSize, contents: (room: Room) => Block): PlacedPicture {
  if (size.bare) return barePicture(size.width, contents);
  const scale = size.scale ?? Math.max(1, size.width / WIDEST);
  const width = round(size.width / scale);
  const margin = width < MEDIUM ? 16 : width < WIDE ? 24 : 28;
  const inner = round(width - 2 * margin);
  const top = width < MEDIUM ? 16 : 22;
  const head = headOf(text, inner, width, size.way);
  const foot = footOf(text, inner);
  const fixed = size.height === undefined ? null : round(size.height / scale);
  const taken = top + head.height + GAP + GAP + foot.height + (width < MEDIUM ? 12 : 16);
  const block = contents({ width: inner, height: fixed === null ? null : round(fixed - taken) });
  const height = fixed ?? round(taken + block.height);
  const spare = fixed === null ? 0 : Math.max(0, fixed - taken - block.height);
  return {
    width,
    height,
    scale,
    shapes: [
      { shape: 'rect', x: 0, y: 0, width, height, fill: 'paper' },
      { shape: 'rect', x: 0, y: 0, width, height: 3, fill: 'ink' },
      moved(head.shapes, margin, top),
      moved(block.shapes, margin, round(top + head.height + GAP + spare / 2)),
      moved(foot.shapes, margin, round(height - (width < MEDIUM ? 12 : 16) - foot.height)),
    ],
  };
}

/** The contents on a sheet of their own, with a narrow margin. */
function barePicture(width: number, contents: (room: Room) => Block): PlacedPicture {
  const block = contents({ width: width - 2 * NARROW, height: null });
  const height = round(block.height + 2 * NARROW);
  const sheet: Shape = { shape: 'rect', x: 0, y: 0, width, height, fill: 'paper' };
  return { width, height, scale: 1, shapes: [sheet, moved(block.shapes, NARROW, NARROW)] };
}

function headOf(text: FrameText, whole: number, width: number, way: PictureWay | undefined): Block {
  const inner = way ? whole - CODE.side - CODE.gap : whole;
  const size = width < MEDIUM ? 21 : width < WIDE ? 24 : 27;
  const style = {
    size,
    leading: round(size * 1.28),
    serif: true,
    weight: 700 as const,
    balanced: true,
    most: MOST_LINES,
  };
  const title = textBlock(text.title, 0, 0, inner, style);
  const facts = phrasesBlock(way ? [...text.facts, way.text] : text.facts, title.height + 4, inner);
  const rule = round(Math.max(title.height + 4 + facts.height, way ? CODE.side : 0) + 8);
  const code = way ? [codeOf(way, whole)] : [];
  return {
    shapes: [...title.shapes, ...facts.shapes, ...code, ...doubleRule(whole, rule)],
    height: round(rule + DOUBLE.distance + DOUBLE.lower),
  };
}

/** The QR code at the right end of the head, as dark as the letters. */
function codeOf({ code: { size, path } }: PictureWay, end: number): Shape {
  const scale = CODE.side / size;
  return moved(
    [
      { shape: 'rect', x: 0, y: 0, width: size, height: size, fill: 'surface' },
      { shape: 'path', d: path, fill: 'ink' },
    ],
    end - CODE.side,
    0,
    scale,
  );
}

/** Phrases with dots between them, as many on a line as fit it. */
function phrasesBlock(phrases: readonly string[], top: number, width: number): Block {
  const lines: string[] = [];
  for (const phrase of phrases) {
    const longer = `${lines.at(-1) ?? ''} · ${phrase}`;
    if (lines.length > 0 && textWidth(longer, FACTS) <= width) lines[lines.length - 1] = longer;
    else lines.push(phrase);
  }
  const blocks = lines.map((words) => textBlock(words, 0, 0, width, { size: FACTS, leading: 19, paint: 'ink2' }));
  let y = top;
  const shapes = blocks.map((block) => {
    const group = moved(block.shapes, 0, round(y));
    y += block.height;
    return group;
  });
  return { shapes, height: round(y - top) };
}

/** The double rule of an account book, from its upper line. */
export function doubleRule(width: number, y: number): Shape[] {
  return [
    line(0, y, width, y, 'ink', DOUBLE.upper),
    line(0, round(y + DOUBLE.distance), width, round(y + DOUBLE.distance), 'ink', DOUBLE.lower),
  ];
}

/** The source at the left; checks and mark at the right, or below it where the picture is narrow. */
function footOf({ source, check, brand }: FrameText, inner: number): Block {
  const badge = 2 * CIRCLE + 7 + textWidth(check.text, SMALL);
  const mark = textWidth(brand, 17) + 4;
  const beside = inner >= 440;
  const style = { size: SMALL, leading: 17, paint: 'ink2' as const, balanced: true };
  const words = textBlock(source, 0, 11, beside ? inner - badge - mark - 36 : inner, style);
  const row = beside ? 11 : 11 + words.height + 6;
  const middle = beside ? round(row + Math.max(words.height, 24) / 2) : round(row + 12);
  const left = beside ? inner - mark - 18 - badge : 0;
  return {
    shapes: [
      line(0, 0, inner, 0, 'ink'),
      ...words.shapes,
      ...badgeOf(check, left, middle),
      lineOf(brand, inner, middle + 5, { size: 17, weight: 700, serif: true, anchor: 'end' }),
      line(inner - mark + 3, middle + 10, inner, middle + 10, 'ink'),
      line(inner - mark + 3, middle + 12.5, inner, middle + 12.5, 'ink'),
    ],
    height: round(Math.max(row + 28, 11 + words.height)),
  };
}

function badgeOf(check: FrameText['check'], x: number, middle: number): Shape[] {
  const { sign, tone, text } = check;
  return [
    ...signOf(sign, tone, round(x + CIRCLE + 1), middle),
    lineOf(text, x + 2 * CIRCLE + 8, baseline(middle - SMALL, 2 * SMALL, SMALL), { size: SMALL, paint: 'ink2' }),
  ];
}

/** The sign of a state in its circle, around a middle. */
export function signOf(sign: string, tone: FrameText['check']['tone'], x: number, y: number): Shape[] {
  const filled = tone === 'alarm';
  const [r, d] = [CIRCLE, 2 * CIRCLE];
  const circle = `M${round(x - r)} ${y}a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0 -${d} 0Z`;
  return [
    { shape: 'path', d: circle, stroke: tone, strokeWidth: 1.25, ...(filled ? { fill: tone } : {}) },
    lineOf(sign, x, baseline(y - 6, 12, 11.5), {
      size: 11.5,
      weight: 700,
      anchor: 'middle',
      paint: filled ? 'paper' : tone,
    }),
  ];
}
