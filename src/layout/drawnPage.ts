import type { PrintedPage } from '../model/source/printedPage';

/** A rectangle in the drawing's units. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A word of the page; one that is masked has no text and is drawn as a bar. */
export interface PlacedWord extends Area {
  text: string;
  size: number;
  baseline: number;
}

/** A figure of the page with the cell that it stands in, and the stretches of its row and column. */
export interface PlacedFigure {
  fact: string;
  cell: Area;
  row: Area;
  column: Area;
}

/** A printed page as shapes. */
export interface DrawnPage {
  /** The part of the paper on which something is printed: its margins are left out. */
  paper: Area;
  words: PlacedWord[];
  /** All rules as one path. */
  rules: string;
  figures: PlacedFigure[];
}

/** A figure to be found on the page: its id, and the box around its printed words. */
export interface FigureBox {
  fact: string;
  box: readonly [number, number, number, number];
}

type Box = readonly [number, number, number, number];

/** Left around what is printed. In points. */
const MARGIN = 20;

/** What a line of writing takes of its box, and how far its baseline stands above the box's lower edge. */
const SIZE = 0.84;
const BELOW = 0.2;

const areaOf = ([x0, y0, x1, y1]: Box): Area => ({ x: x0, y: y0, width: x1 - x0, height: y1 - y0 });

const holds = ([x0, y0, x1, y1]: Box, x: number, y: number): boolean => x >= x0 && x <= x1 && y >= y0 && y <= y1;

/** The box around boxes. */
function around(boxes: readonly Box[]): Box {
  return [
    Math.min(...boxes.map(([x0]) => x0)),
    Math.min(...boxes.map(([, y0]) => y0)),
    Math.max(...boxes.map(([, , x1]) => x1)),
    Math.max(...boxes.map(([, , , y1]) => y1)),
  ];
}

/** Places the words, rules and figures of a printed page; a figure outside any cell is framed by its own words. */
export function drawnPage(page: PrintedPage, figures: readonly FigureBox[]): DrawnPage {
  return {
    paper: printedPart(page),
    words: page.words.map(([text, x0, y0, x1, y1]): PlacedWord => {
      const height = y1 - y0;
      const isMasked = /^\*+$/.test(text);
      return {
        ...areaOf([x0, y0, x1, y1]),
        text: isMasked ? '' : text,
        size: Math.round(height * SIZE * 10) / 10,
        baseline: Math.round((y1 - height * BELOW) * 10) / 10,
      };
    }),
    rules: page.rules
      .map(([direction, at, from, to]) => (direction === 'h' ? `M${from} ${at}H${to}` : `M${at} ${from}V${to}`))
      .join(''),
    figures: figures.map(({ fact, box }) => placedFigure(fact, box, page.cells)),
  };
}

function printedPart({ words, cells, width, height }: PrintedPage): Area {
  const boxes = [...words.map(([, ...box]) => box), ...cells];
  const [x0, y0, x1, y1] = boxes.length > 0 ? around(boxes) : [0, 0, width, height];
  const x = Math.max(0, Math.floor(x0 - MARGIN));
  const y = Math.max(0, Math.floor(y0 - MARGIN));
  return {
    x,
    y,
    width: Math.max(1, Math.min(width, Math.ceil(x1 + MARGIN)) - x),
    height: Math.max(1, Math.min(height, Math.ceil(y1 + MARGIN)) - y),
  };
}

function placedFigure(fact: string, box: Box, cells: readonly Box[]): PlacedFigure {
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  const cell = cells.find((one) => holds(one, x, y)) ?? box;
  const beside = cells.filter(([, y0, , y1]) => y >= y0 && y <= y1 && y1 - y0 <= 1.5 * (cell[3] - cell[1]));
  const above = cells.filter(([x0, , x1]) => x >= x0 && x <= x1 && x1 - x0 <= 1.5 * (cell[2] - cell[0]));
  return {
    fact,
    cell: areaOf(cell),
    row: areaOf(beside.length > 0 ? around(beside) : cell),
    column: areaOf(above.length > 0 ? around(above) : cell),
  };
}
