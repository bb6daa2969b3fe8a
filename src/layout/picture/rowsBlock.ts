import { round } from '../sankey/slots';
import { textWidth } from '../wrapText';
import { swatchShape } from './bandShapes';
import { signOf } from './framePicture';
import { line, moved, type Block, type Paint, type Room, type Shape } from './shapes';
import { fittingSize, lineOf, textBlock, titleBlock, type TextStyle } from './textBlock';

/** One row of a list: what it is, how much, and a bar from zero. */
export interface RowText {
  id: string;
  /** Key of the colour of its swatch and bar; empty for neither. */
  key: string;
  hollow?: boolean;
  /** Part of the colour of its swatch, for levels below the class. */
  strength?: number;
  /** Sign of a check in its circle, in place of the swatch. */
  sign?: { sign: string; tone: 'ok' | 'ink2' | 'warn' | 'alarm' };
  code?: string;
  name: string;
  /** The name is in the words of the document. */
  printed?: boolean;
  plain?: string;
  /** That the figure is inferred; said after the plain words, and in place of them where there is no room for both. */
  sure?: string;
  figure: string;
  unit?: string;
  /** Stands below the figure. */
  note?: string;
  /** In yuan, where the figure is money. */
  amount?: number;
  /** The bar in parts of the width. */
  bar?: { from: number; size: number };
  barPaint?: Paint;
}

interface RowsOptions {
  /** What is said in place of `count` rows that do not fit. */
  more: (count: number) => string;
  /** Size of the figures. */
  figure?: number;
}

const NAME = { size: 14.5, leading: 19 };
const PLAIN: TextStyle = { size: 12, leading: 16, paint: 'ink2' };
const WORDS = 22;
/** Left edge of the words beside the sign of a check, which is larger than a swatch. */
const BESIDE_SIGN = 28;
const PAD = 8;
const BAR = 5;
const MORE = 26;
const LOOSEST = 20;

/** In dense rows everything stands on one line. */
const DENSE = { size: 14, leading: 22, pad: 5 };
const DENSE_PAD = 3;
/** Height of a dense row without a bar. */
export const DENSE_ROW = DENSE.leading + 2 * DENSE_PAD;

/**
 * Rows one below the other. Where the height is given and too small, each takes one line only; where it still is, the
 * last ones are only counted.
 */
export function rowsBlock(rows: readonly RowText[], room: Room, options: RowsOptions): Block {
  const figure = options.figure ?? 20;
  const usual = rows.map((row) => rowBlock(row, room.width, figure));
  const whole = usual.reduce((sum, { height }) => sum + height, 0);
  const loose = room.height === null || whole <= room.height;
  const tail = Math.max(0, ...rows.map((row) => textWidth(tailOf(row), PLAIN.size)));
  const blocks = loose ? usual : rows.map((row) => denseBlock(row, room.width, tailOf(row) === '' ? 0 : tail));
  // Few rows in much height stand further apart.
  const extra = loose && room.height !== null ? round(Math.min(LOOSEST, (room.height - whole) / rows.length)) : 0;
  const shown = fitting(blocks, room.height);
  const shapes: Shape[] = [];
  let y = 0;
  blocks.slice(0, shown).forEach((block, index) => {
    const row = rows[index];
    if (!row) return;
    shapes.push({
      ...moved(block.shapes, 0, round(y + extra / 2)),
      mark: row.id,
      ...(row.amount === undefined ? {} : { amount: row.amount }),
    });
    y += block.height + extra;
    if (index < shown - 1 || shown < rows.length) shapes.push(line(0, round(y), room.width, round(y), 'rule'));
  });
  if (shown < rows.length) {
    shapes.push(lineOf(options.more(rows.length - shown), rows[0] ? leftOf(rows[0]) : 0, round(y + 18), { ...PLAIN }));
    y += MORE;
  }
  return { shapes, height: round(y) };
}

/** How many of the blocks fit, with room for the count of the others. */
function fitting(blocks: readonly Block[], height: number | null): number {
  if (height === null) return blocks.length;
  let [used, count] = [0, 0];
  for (const block of blocks) {
    const last = count === blocks.length - 1;
    if (used + block.height + (last ? 0 : MORE) > height) break;
    used += block.height;
    count += 1;
  }
  return count;
}

function leftOf({ key, sign }: RowText): number {
  return sign ? BESIDE_SIGN : key === '' ? 0 : WORDS;
}

/** Sign or swatch at the height of a line's middle. */
function markOf(row: RowText, middle: number): Shape[] {
  if (row.sign) return signOf(row.sign.sign, row.sign.tone, 10, round(middle));
  return row.key === '' ? [] : [swatchShape(row.key, 0, middle - 5.5, row.hollow, row.strength)];
}

/** What stands beside a figure in a dense row. */
function tailOf({ unit = '', note = '' }: RowText): string {
  return [unit, note].filter(Boolean).join(' · ');
}

/** @param tail width that all rows keep for what stands beside their figures */
function denseBlock(row: RowText, width: number, tail: number): Block {
  const { size, leading, pad } = row.bar ? DENSE : { ...DENSE, pad: DENSE_PAD };
  const left = leftOf(row);
  const beside = tail === 0 ? 0 : tail + 7;
  const worth = textWidth(row.figure, 17) + beside + 14;
  const base = round(pad + leading / 2 + 5);
  const room = width - left - worth;
  const kept = row.sure ? textWidth(`  ${row.sure}`, PLAIN.size) : 0;
  const title = titleBlock(row.code ?? '', row.name, left, pad, room - kept, {
    size,
    leading,
    most: 1,
    ...(row.printed ? { printed: true } : {}),
  });
  const [name] = title.shapes;
  const spare = room - textWidth(`${row.code ?? ''} ${row.name}`.trim(), size);
  // Without room for all a code goes first, then the plain words; how sure it is stays.
  const said = [row.plain, row.plain?.replace(/^\d+ /, ''), '']
    .map((plain) => [plain, row.sure].filter(Boolean).join(' · '))
    .find((words) => textWidth(`  ${words}`, PLAIN.size) <= spare);
  if (name?.shape === 'text' && said) {
    name.runs = [...name.runs, { text: `  ${said}`, size: PLAIN.size, weight: 400, paint: 'ink2' }];
  }
  const amount = row.amount === undefined ? {} : { amount: row.amount };
  const shapes = [
    ...markOf(row, pad + leading / 2),
    ...title.shapes,
    lineOf(row.figure, width - beside, base, { size: 17, weight: 700, serif: true, anchor: 'end', ...amount }),
    ...(tailOf(row) === ''
      ? []
      : [
          lineOf(tailOf(row), row.note ? width : width - beside + 6, base, {
            ...PLAIN,
            anchor: row.note ? 'end' : 'start',
          }),
        ]),
  ];
  if (!row.bar) return { shapes, height: DENSE_ROW };
  return { shapes: [...shapes, ...barShapes(row, row.bar, width, pad + leading + 2, 4)], height: leading + pad + 10 };
}

function barShapes(
  row: RowText,
  { from, size }: { from: number; size: number },
  width: number,
  y: number,
  height: number,
): Shape[] {
  const bar = { x: round(width * from), y, width: round(width * size), height };
  const paint = row.barPaint ?? { code: row.key };
  return [
    { shape: 'rect', x: 0, y, width: round(width), height, fill: 'sunk' },
    row.hollow
      ? { shape: 'rect', ...bar, stroke: paint, strokeWidth: 1, dash: '1.5 2' }
      : { shape: 'rect', ...bar, fill: paint },
  ];
}

function rowBlock(row: RowText, width: number, wanted: number): Block {
  const left = leftOf(row);
  const unit = row.unit ? textWidth(row.unit, PLAIN.size) + 5 : 0;
  const size = fittingSize(row.figure, wanted, width * 0.5 - unit);
  const worth = Math.max(textWidth(row.figure, size) + unit, textWidth(row.note ?? '', PLAIN.size)) + 14;
  const title = titleBlock(row.code ?? '', row.name, left, PAD, width - left - worth, {
    ...NAME,
    ...(row.printed ? { printed: true } : {}),
  });
  const said = [row.plain, row.sure].filter(Boolean).join(' · ');
  const plain = said
    ? textBlock(said, left, PAD + title.height, width - left - worth, PLAIN)
    : { shapes: [], height: 0 };
  const words = title.height + plain.height;
  const right = (row.note ? 18 : 0) + Math.max(19, size);
  const inner = Math.max(words, right);
  const figure = round(PAD + (row.note ? size * 0.9 : Math.max(19, size) / 2 + size * 0.36));
  const middle = PAD + NAME.leading / 2;
  const shapes: Shape[] = [
    ...markOf(row, middle),
    ...title.shapes,
    ...plain.shapes,
    lineOf(
      [
        { text: row.figure, size, weight: 700, serif: true },
        ...(row.unit ? [{ text: ` ${row.unit}`, paint: 'ink2' as const }] : []),
      ],
      width,
      figure,
      { size: 12, anchor: 'end', ...(row.amount === undefined ? {} : { amount: row.amount }) },
    ),
    ...(row.note ? [lineOf(row.note, width, round(figure + 18), { ...PLAIN, anchor: 'end' })] : []),
  ];
  if (!row.bar) return { shapes, height: round(PAD + inner + PAD) };
  const top = round(PAD + inner + 5);
  return { shapes: [...shapes, ...barShapes(row, row.bar, width, top, BAR)], height: round(top + BAR + 4) };
}
