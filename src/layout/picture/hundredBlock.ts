import { textWidth } from '../wrapText';
import { hundredCells } from '../hundredCells';
import { round } from '../sankey/slots';
import { type RowText, DENSE_ROW, rowsBlock } from './rowsBlock';
import { doubleRule } from './framePicture';
import { moved, type Block, type Room, type Shape } from './shapes';
import { fittingSize, lineOf, textBlock } from './textBlock';

/** What the picture of the overview says beside its finding. */
export interface HundredText {
  figure: string;
  unit: string;
  amount: number;
  /** The document's own reason, in quotation marks; empty if it gives none. */
  reason: string;
  prior: string;
  cells: string;
  /** Of 100 yuan, in the order of the rows. */
  parts: number[];
  rows: RowText[];
  more: (count: number) => string;
}

/** From this width on the figure stands beside the cells. */
const BESIDE = 540;
const GUTTER = 36;

/** The cells give way to rows that would not fit, down to this part of their size. */
const LEAST_CELLS = 0.5;

/** An empty piece thinner than this would be a dotted smudge. */
const THIN = 3;

/** The whole as one large figure with its reason, and every hundred yuan of it as one hundred cells. */
export function hundredBlock(text: HundredText, room: Room): Block {
  if (text.parts.length === 0) return figureBlock(text, room.width);
  if (room.width < BESIDE) {
    // Where height is scarce the list goes before the reason, whose short form stands in the heading.
    const figure = figureBlock(room.height === null ? text : { ...text, reason: '', prior: '' }, room.width);
    const height = room.height === null ? null : room.height - figure.height - 20;
    const cells = cellsBlock(text, { width: room.width, height });
    return {
      shapes: [...figure.shapes, moved(cells.shapes, 0, figure.height + 20)],
      height: figure.height + 20 + cells.height,
    };
  }
  const left = round((room.width - GUTTER) * 0.5);
  const right = room.width - GUTTER - left;
  const figure = figureBlock(text, left);
  const cells = cellsBlock(text, { width: right, height: room.height });
  return {
    shapes: [...figure.shapes, moved(cells.shapes, left + GUTTER, 0)],
    height: Math.max(figure.height, cells.height),
  };
}

function figureBlock({ figure, unit, amount, reason, prior }: HundredText, width: number): Block {
  const size = fittingSize(figure, reason || prior ? 62 : 54, width - textWidth(unit, 15) - 8);
  const runs = [
    { text: figure, size, weight: 700 as const, serif: true },
    { text: ` ${unit}`, weight: 600 as const },
  ];
  const base = round(size * 0.82);
  const rule = round(base + size * 0.24);
  const quote = reason
    ? textBlock(reason, 0, rule + 14, width, { size: 14, leading: 22, paint: 'ink2', printed: true, most: 5 })
    : { shapes: [], height: 0 };
  const note = textBlock(prior, 0, rule + 14 + quote.height + 4, width, { size: 12, leading: 17, paint: 'ink2' });
  const height = quote.height + note.height;
  return {
    shapes: [
      lineOf(runs, 0, base, { size: 15, amount }),
      ...doubleRule(width, rule),
      ...quote.shapes,
      ...note.shapes.map((shape) => ({ ...shape, amount })),
    ],
    height: round(rule + 6 + (height === 0 ? 0 : 12 + height)),
  };
}

function cellsBlock(text: HundredText, room: Room): Block {
  const { width, height, pieces } = hundredCells(text.parts);
  const title = 24;
  const gap = 8;
  const spare = room.height === null ? Infinity : room.height - title - gap - text.rows.length * DENSE_ROW;
  const full = room.width / width;
  const wanted = Math.min(full, Math.max(full * LEAST_CELLS, spare / height));
  // Never rounded up: the rows need what they were given.
  const scale = Math.floor(wanted * 100) / 100;
  const cells = pieces.flatMap((piece): Shape[] => {
    const row = text.rows[piece.part];
    if (!row) return [];
    const box = { shape: 'rect' as const, x: piece.x, y: piece.y, width: piece.width, height: piece.height };
    if (!row.hollow) return [{ ...box, fill: { code: row.key } }];
    if (piece.height <= THIN) return [];
    return [
      {
        ...box,
        x: piece.x + 0.75,
        y: round(piece.y + 0.75),
        width: piece.width - 1.5,
        height: round(piece.height - 1.5),
        stroke: { code: row.key },
        strokeWidth: 1.2,
        dash: '1.5 2',
      },
    ];
  });
  const top = round(title + height * scale + gap);
  const list = rowsBlock(
    text.rows,
    { width: room.width, height: room.height === null ? null : room.height - top },
    { more: text.more, figure: 19 },
  );
  return {
    shapes: [
      lineOf(text.cells, 0, 14, { size: 15, weight: 700, serif: true }),
      moved(cells, 0, title, scale),
      moved(list.shapes, 0, top),
    ],
    height: round(top + list.height),
  };
}
