import type { Rule } from '../SourceDocument';
import { Memory } from './Memory';
import type { PageSpace } from './PageSpace';
import type { Pdfium } from './pdfium';

const TEXT = 1;
const PATH = 2;
const IMAGE = 3;
const FORM = 5;
const LINE_TO = 0;
const MOVE_TO = 2;
/** A filled rectangle that is thinner than this is a rule. In points. */
const THIN = 3;
/** A rule is longer than this; what is shorter is a dash or a part of a drawing. In points. */
const SHORTEST = 4;
/** Text that is printed so is there to be found, not to be seen: what recognises the characters of a scan puts it there. */
const INVISIBLE = 3;
/** A picture that covers so much of a page hides what was printed before it. */
export const COVERED = 0.5;
/** A drawing with more corners than this is a picture, not a table. */
const MOST_SEGMENTS = 2_000;

/** The affine map of an object and all that it lies in: x' = a·x + c·y + e, y' = b·x + d·y + f. */
type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

const within = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

export interface Drawn {
  /** Lines, and rectangles so thin that they are lines. */
  rules: Rule[];
  /** Edges of shaded areas, for tables that have no lines. */
  shading: Rule[];
  /** How much of the page pictures cover, from 0 to 1. */
  pictures: number;
  /** How many pieces of text there are, and how many of them nobody sees: a picture lies over them, or they are printed invisibly. */
  texts: number;
  hidden: number;
}

type Point = readonly [number, number];

/** What is drawn on a page besides its text. */
export function rulesOf(engine: Pdfium, page: number, space: PageSpace): Drawn {
  const drawn: Drawn = { rules: [], shading: [], pictures: 0, texts: 0, hidden: 0 };
  const memory = new Memory(engine, 64);
  const visit = (object: number, outer: Matrix, depth: number): void => {
    const type = engine.calls.FPDFPageObj_GetType(object);
    if (type === TEXT) {
      drawn.texts += 1;
      if (engine.calls.FPDFTextObj_GetTextRenderMode(object) === INVISIBLE) drawn.hidden += 1;
    }
    if (type !== PATH && type !== FORM && type !== IMAGE) return;
    engine.calls.FPDFPageObj_GetMatrix(object, memory.address());
    const own = [0, 4, 8, 12, 16, 20].map((offset) => memory.float(offset)) as unknown as Matrix;
    const matrix = within(outer, own);
    if (type === IMAGE) {
      const area = Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]);
      const share = area / (space.width * space.height);
      drawn.pictures = Math.min(1, drawn.pictures + share);
      if (share >= COVERED) drawn.hidden = drawn.texts;
    } else if (type === PATH) pathOf(engine, object, matrix, space, memory, drawn);
    else if (depth < 8) {
      const count = engine.FPDFFormObj_CountObjects(object);
      for (let i = 0; i < count; i += 1) visit(engine.FPDFFormObj_GetObject(object, i), matrix, depth + 1);
    }
  };
  const count = engine.calls.FPDFPage_CountObjects(page);
  for (let i = 0; i < count; i += 1) visit(engine.calls.FPDFPage_GetObject(page, i), IDENTITY, 0);
  memory.free();
  return drawn;
}

/** Adds the straight, upright or level parts of one path. */
function pathOf(engine: Pdfium, object: number, matrix: Matrix, space: PageSpace, memory: Memory, drawn: Drawn): void {
  engine.calls.FPDFPath_GetDrawMode(object, memory.address(), memory.address(4));
  const isFilled = memory.integer(0) !== 0;
  const isStroked = (memory.integer(4) & 0xff) !== 0;
  if (!isFilled && !isStroked) return;
  for (const part of partsOf(engine, object, matrix, space, memory)) {
    if (isStroked) drawn.rules.push(...part.slice(1).flatMap((to, index) => ruleBetween(part[index] as Point, to)));
    if (isFilled) fill(part, drawn, () => isWhite(engine, object, memory));
  }
}

/** The parts of a path as corners on the page; curves end a part. */
function partsOf(engine: Pdfium, object: number, matrix: Matrix, space: PageSpace, memory: Memory): Point[][] {
  const count = Math.min(engine.calls.FPDFPath_CountSegments(object), MOST_SEGMENTS);
  const parts: Point[][] = [];
  for (let i = 0; i < count; i += 1) {
    const segment = engine.calls.FPDFPath_GetPathSegment(object, i);
    const type = engine.calls.FPDFPathSegment_GetType(segment);
    engine.calls.FPDFPathSegment_GetPoint(segment, memory.address(), memory.address(4));
    const [x, y] = [memory.float(0), memory.float(4)];
    const at = space.point(matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]);
    if (type === MOVE_TO) parts.push([at]);
    else if (type === LINE_TO) parts[parts.length - 1]?.push(at);
    else parts.push([at]);
    const part = parts[parts.length - 1];
    if (engine.calls.FPDFPathSegment_GetClose(segment) !== 0 && part?.[0]) part.push(part[0]);
  }
  return parts;
}

function isWhite(engine: Pdfium, object: number, memory: Memory): boolean {
  engine.calls.FPDFPageObj_GetFillColor(
    object,
    memory.address(32),
    memory.address(36),
    memory.address(40),
    memory.address(44),
  );
  return [32, 36, 40].every((offset) => memory.integer(offset) > 250) || memory.integer(44) === 0;
}

function ruleBetween([x0, y0]: Point, [x1, y1]: Point): Rule[] {
  const [dx, dy] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
  if (dy < 1 && dx > SHORTEST)
    return [{ direction: 'horizontal', at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) }];
  if (dx < 1 && dy > SHORTEST)
    return [{ direction: 'vertical', at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) }];
  return [];
}

/** A filled rectangle: a rule where it is thin, else the edges of a shaded area. Paper is no shade. */
function fill(part: readonly Point[], drawn: Drawn, isWhite: () => boolean): void {
  if (part.length < 4 || part.length > 6) return;
  const [first] = part as [Point, ...Point[]];
  let [x0, y0] = first;
  let [x1, y1] = first;
  for (const [x, y] of part) {
    x0 = Math.min(x0, x);
    x1 = Math.max(x1, x);
    y0 = Math.min(y0, y);
    y1 = Math.max(y1, y);
  }
  const isWide = x1 - x0 > SHORTEST;
  const isHigh = y1 - y0 > SHORTEST;
  if ((!isWide && !isHigh) || isWhite()) return;
  if (y1 - y0 <= THIN && isWide) drawn.rules.push({ direction: 'horizontal', at: (y0 + y1) / 2, from: x0, to: x1 });
  else if (x1 - x0 <= THIN && isHigh) drawn.rules.push({ direction: 'vertical', at: (x0 + x1) / 2, from: y0, to: y1 });
  else if (isWide && isHigh)
    drawn.shading.push(
      { direction: 'horizontal', at: y0, from: x0, to: x1 },
      { direction: 'horizontal', at: y1, from: x0, to: x1 },
      { direction: 'vertical', at: x0, from: y0, to: y1 },
      { direction: 'vertical', at: x1, from: y0, to: y1 },
    );
}
