import type { Structure, StructurePart } from '../../series/structure/structure';
import { partsOf } from '../../series/structure/parts';
import { round } from '../sankey/slots';
import { sunburst } from '../sunburst/sunburst';
import { rowsBlock, type RowText } from './rowsBlock';
import { moved, type Block, type Room, type Shape } from './shapes';
import { fittingSize, lineOf } from './textBlock';

/** The words of a structure, formatted. */
export interface RingsText {
  /** In the middle: word, figure, unit. */
  all: string;
  figure: string;
  unit: string;
  amount: number;
  row: (part: StructurePart) => RowText;
  more: (count: number) => string;
}

/** From this width on the rings stand beside the list. */
const BESIDE = 520;
const GUTTER = 32;
const MOST_RADIUS = 172;

/** Longest list that goes down to the second level. */
const LONGEST = 20;

/** Classes whose full colour carries letters in the colour of the paper. */
const CARRIES = ['201', '206', '207', '210', '213', '214', '221', '223', '224', '303', '310'];

/** How strong the colour of a class is in its deeper levels. */
const LEVELS = [1, 0.46, 0.24];

/** A structure as rings, with a list of its codes that says the same. */
export function ringsBlock(structure: Structure, text: RingsText, room: Room): Block {
  const deep = room.height === null;
  const two = partsOf(structure.parts).filter((part) => part.ring < 2);
  const parts = deep && two.length <= LONGEST ? two : structure.parts;
  const rows = parts.map((part) => text.row(part));
  if (room.width >= BESIDE) {
    const diameter = round(Math.min((room.width - GUTTER) * 0.5, room.height ?? 2 * MOST_RADIUS, 2 * MOST_RADIUS));
    const wheel = wheelShapes(structure, text, diameter);
    const width = room.width - diameter - GUTTER;
    const list = rowsBlock(rows, { width, height: room.height }, { more: text.more, figure: 18 });
    const height = Math.max(diameter, list.height);
    const top = deep ? 0 : round((height - diameter) / 2);
    return {
      shapes: [moved(wheel, 0, top), moved(list.shapes, diameter + GUTTER, round((height - list.height) / 2))],
      height,
    };
  }
  const diameter = round(Math.min(room.width, (room.height ?? Infinity) * 0.56, 320));
  const list = rowsBlock(
    rows,
    { width: room.width, height: room.height === null ? null : room.height - diameter - 14 },
    { more: text.more, figure: 18 },
  );
  return {
    shapes: [
      moved(wheelShapes(structure, text, diameter), round((room.width - diameter) / 2), 0),
      moved(list.shapes, 0, diameter + 14),
    ],
    height: round(diameter + 14 + list.height),
  };
}

function wheelShapes(structure: Structure, text: RingsText, diameter: number): Shape[] {
  const radius = round(diameter / 2 - 1);
  const hole = round(radius * 0.42);
  const rings = Math.min(3, structure.rings);
  const radii = Array.from({ length: rings + 1 }, (_, ring) => round(hole + ((radius - hole) * ring) / rings));
  const letter = radius > 140 ? 12.5 : 12;
  const drawn = sunburst(structure.parts, { radii, first: 0, letter });
  const stops = drawn.stops.map(({ key, path }): Shape => ({
    shape: 'path',
    d: path,
    stroke: { code: key },
    strokeWidth: 1.25,
    dash: '1.5 3',
  }));
  const arcs = drawn.arcs.flatMap(({ part, path, label }): Shape[] => {
    const written = label && (part.ring > 0 || CARRIES.includes(part.code));
    return [
      { ...arcShape(part, path), mark: part.id, amount: part.amount },
      ...(written
        ? [
            lineOf(part.code, label.x, round(label.y + letter * 0.36), {
              size: letter,
              weight: 600,
              anchor: 'middle',
              paint: part.ring === 0 ? 'paper' : 'ink',
            }),
          ]
        : []),
    ];
  });
  const figure = fittingSize(text.figure, 24, 2 * hole - 14);
  const middle = [
    lineOf(text.all, 0, round(-figure * 0.72), { size: 12, paint: 'ink2', anchor: 'middle' }),
    lineOf(text.figure, 0, round(figure * 0.34), {
      size: figure,
      weight: 700,
      serif: true,
      anchor: 'middle',
      amount: text.amount,
    }),
    lineOf(text.unit, 0, round(figure * 0.34 + 18), { size: 12, paint: 'ink2', anchor: 'middle' }),
  ];
  return [moved([...stops, ...arcs, ...middle], radius + 1, radius + 1)];
}

function arcShape(part: StructurePart, d: string): Shape {
  if (part.kind !== 'code') return { shape: 'path', d, stroke: { code: part.key }, strokeWidth: 1.25, dash: '1.5 3' };
  if (part.ring === 0) return { shape: 'path', d, fill: { code: part.key }, stroke: 'paper', strokeWidth: 1.5 };
  return {
    shape: 'path',
    d,
    fill: { code: part.key },
    strength: LEVELS[part.ring] ?? 0.24,
    stroke: { code: part.key },
    strokeWidth: 1,
  };
}
