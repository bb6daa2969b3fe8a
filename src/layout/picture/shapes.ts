/**
 * What pictures are made of: shapes whose colours are named by their role. Which colour that is decides whoever draws
 * them, so one layout serves light and dark.
 */

/** A tone, or the colour that a code wears, whole or as a hatch. */
export type Paint = Tone | { readonly code: string } | { readonly hatch: string };

export type Tone = 'paper' | 'surface' | 'sunk' | 'rule' | 'rule2' | 'ink' | 'ink2' | 'ink3' | 'alarm' | 'warn' | 'ok';

/** How much of a colour is seen: a part of one, or a strength that light and dark give in their own way. */
export type Strength = number | 'wash' | 'strip' | 'reported' | 'derived' | 'inferred';

/** What a shape stands for. It becomes `data-mark` and `data-amount`. */
interface Meaning {
  mark?: string;
  /** In yuan. */
  amount?: number;
}

interface Painted extends Meaning {
  fill?: Paint;
  strength?: Strength;
  stroke?: Paint;
  strokeWidth?: number;
  dash?: string;
}

export interface RectShape extends Painted {
  shape: 'rect';
  x: number;
  y: number;
  width: number;
  height: number;
  radius?: number;
}

export interface PathShape extends Painted {
  shape: 'path';
  d: string;
}

/** A stretch of a line of text. What it leaves out is as in the line. */
export interface Run {
  text: string;
  size?: number;
  weight?: 400 | 600 | 700;
  serif?: boolean;
  paint?: Paint;
}

/** One line of text, `y` at its baseline. */
export interface TextShape extends Meaning {
  shape: 'text';
  x: number;
  y: number;
  runs: Run[];
  size: number;
  weight: 400 | 600 | 700;
  serif: boolean;
  paint: Paint;
  anchor: 'start' | 'middle' | 'end';
  /** Words of the document, which are Chinese on English pictures too. */
  printed?: boolean;
}

/** Shapes that are moved, and perhaps scaled, together. */
export interface GroupShape extends Meaning {
  shape: 'group';
  x: number;
  y: number;
  scale?: number;
  children: Shape[];
}

export type Shape = RectShape | PathShape | TextShape | GroupShape;

/** Shapes with the height that they take. */
export interface Block {
  shapes: Shape[];
  height: number;
}

/** Room for the contents of a picture. Without a height they take what they need. */
export interface Room {
  width: number;
  height: number | null;
}

/** All shapes, those in groups too. */
export function flatShapes(shapes: readonly Shape[]): Shape[] {
  return shapes.flatMap((shape) => [shape, ...(shape.shape === 'group' ? flatShapes(shape.children) : [])]);
}

/** Shapes moved as a group. */
export function moved(shapes: Shape[], x: number, y: number, scale?: number): GroupShape {
  return { shape: 'group', x, y, children: shapes, ...(scale === undefined || scale === 1 ? {} : { scale }) };
}

/** A straight line. */
export function line(x1: number, y1: number, x2: number, y2: number, stroke: Paint, strokeWidth = 1): PathShape {
  return { shape: 'path', d: `M${x1} ${y1}L${x2} ${y2}`, stroke, strokeWidth };
}
