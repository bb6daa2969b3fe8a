import type { Rule } from '../../SourceDocument';
import type { ContentColumn } from './contentColumns';
import { heightOf, isFigure, type TextLine } from './TextLine';

/** One row of a table: its lines of writing, from top to bottom. */
export interface TextRow {
  lines: TextLine[];
  top: number;
  bottom: number;
  /** Where the rule below it lies, if each row has one. */
  rule: number | null;
  /** Whether its words may belong to other rows as well. */
  isGuess: boolean;
}

/** Lines of one row stand no farther apart than this, from middle to middle. In parts of their height. */
const WITHIN = 1.45;
/** Rows stand so much farther apart than the lines within them. In parts of the height of a line. */
const CLEAR = 0.15;
/** How a row of a list begins that may have no figures. */
const BEGINS =
  /^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[）)]|\d+[、.．](?!\d)|其中|\d{3,7}(?!\d))|[合总小]\s*计$/;

const middle = ({ top, bottom }: TextLine): number => (top + bottom) / 2;

/** The columns that a line has figures in. */
const figuresOf = (line: TextLine, columns: readonly ContentColumn[]): Set<ContentColumn> =>
  new Set(columns.filter(({ phrases }) => line.phrases.some((phrase) => isFigure(phrase) && phrases.includes(phrase))));

interface Band {
  lines: TextLine[];
  /** Where the rule below it lies; null below the last one. */
  rule: number | null;
}

/** Lines between the same two rules, from top to bottom. */
function betweenRules(lines: readonly TextLine[], rules: readonly Rule[]): Band[] {
  const places = [...new Set(rules.map(({ at }) => at))].sort((a, b) => a - b);
  const bands = new Map<number, Band>();
  for (const line of lines) {
    const above = places.findLastIndex((at) => at < middle(line));
    const band = bands.get(above) ?? { lines: [], rule: places[above + 1] ?? null };
    band.lines.push(line);
    bands.set(above, band);
  }
  return [...bands.values()];
}

/** Parts lines into rows by how far they stand apart; two lines with figures of one column never are one row. */
function byDistance(lines: readonly TextLine[], columns: readonly ContentColumn[]): TextLine[][] {
  const rows: TextLine[][] = [];
  let figures = new Set<ContentColumn>();
  for (const line of lines) {
    const last = rows[rows.length - 1];
    const before = last?.[last.length - 1];
    const own = figuresOf(line, columns);
    const isNear =
      before !== undefined && middle(line) - middle(before) <= WITHIN * Math.max(heightOf(before), heightOf(line));
    if (last && isNear && ![...own].some((column) => figures.has(column))) {
      last.push(line);
      for (const column of own) figures.add(column);
    } else {
      rows.push([line]);
      figures = own;
    }
  }
  return rows;
}

/** Whether lines within rows stand clearly nearer to each other than rows do. */
function areClear(rows: readonly (readonly TextLine[])[]): boolean {
  const within = rows.flatMap((row) =>
    row.slice(1).map((line, index) => middle(line) - middle(row[index] as TextLine)),
  );
  const apart = rows.slice(1).map((row, index) => middle(row[0] as TextLine) - middle(rows[index]?.at(-1) as TextLine));
  if (within.length === 0 || apart.length === 0) return true;
  const height = heightOf(rows[0]?.[0] as TextLine);
  return Math.min(...apart) - Math.max(...within) >= CLEAR * height;
}

/** The rows of a table: between its rules where each row has one, else by the distance of its lines. */
export function textRows(
  lines: readonly TextLine[],
  columns: readonly ContentColumn[],
  rules: readonly Rule[],
): { rows: TextRow[]; isRuled: boolean } {
  const bands = betweenRules(lines, rules);
  const withFigures = bands.filter((band) => band.lines.some((line) => figuresOf(line, columns).size > 0));
  const isRuled = bands.length > 2 && withFigures.every((band) => isOneRow(band.lines, columns));
  const rows = isRuled
    ? bands
    : bands.flatMap((band) => byDistance(band.lines, columns).map((own): Band => ({ lines: own, rule: null })));
  const isClear = isRuled || areClear(rows.map((row) => row.lines));
  const result = rows.map((row, index): TextRow => {
    // Words alone may be the rest of a name above or below, unless they begin like a row.
    const isLoose = (one: Band | undefined): boolean =>
      one !== undefined &&
      !isRuled &&
      one.lines.every((line) => figuresOf(line, columns).size === 0) &&
      !one.lines.some(({ phrases }) => phrases.some(({ text }) => BEGINS.test(text)));
    const isGuess = !isClear || [rows[index - 1], row, rows[index + 1]].some(isLoose);
    return {
      lines: row.lines,
      top: Math.min(...row.lines.map(({ top }) => top)),
      bottom: Math.max(...row.lines.map(({ bottom }) => bottom)),
      rule: row.rule,
      isGuess,
    };
  });
  return { rows: result, isRuled };
}

/** Whether no column has figures on two of the lines. */
function isOneRow(lines: readonly TextLine[], columns: readonly ContentColumn[]): boolean {
  const all = lines.flatMap((line) => [...figuresOf(line, columns)]);
  return new Set(all).size === all.length;
}
