import type { MoneyUnit } from '../../../model/money';
import type { Form } from '../../../templates/forms/Form';
import { bodyIn, unitIn } from '../../words/headLine';
import type { Cell, Grid, Page, SourceDocument, Word } from '../../../readers/SourceDocument';
import { bandsOf } from '../../grids/Band';
import { hasOtherHeader } from '../../grids/tableHeader';
import { labelOf, titleOf, type Title } from '../../words/titleOf';
import { isContents } from './isContents';
import { isAbove, splitGrid } from './splitGrid';

/** A table as found: what stands above its grids, and the grids, which may go on over pages. */
export interface TablePart {
  title: Title | null;
  label: string;
  /** Null where none is printed near it. */
  unit: MoneyUnit | null;
  /** Whether the unit that is printed counts things: people, cars, rooms. */
  isCount: boolean;
  /** Name that 编制部门, 部门名称 or the like gives; empty if none. */
  body: string;
  /** Line of the title, or the first of its grid. */
  line: number;
  endLine: number;
  grids: Grid[];
  /** What stands below it up to the next title: notes. */
  notes: string[];
}

/** What stands on a page from top to bottom: a line of words outside any grid, or a grid. */
type Item = { y: number } & ({ kind: 'line'; line: number; text: string } | { kind: 'grid'; grid: Grid });

/** Lines above a grid in which its title is looked for. */
const REACH = 14;
/** `单位：人`, `单位：辆、台（套）`: no money. */
const COUNT_UNIT = /(?:计量)?单位[:：](?!.*元)[（(]?[人辆台套个件户间次只㎡亩平方米公里、，/（）()]+$/;
const close = (text: string): string => text.replace(/\s/g, '');

/** The words of a page that stand in no cell, by line, and its grids, from top to bottom. */
function itemsOf(page: Page, form: Form | null): Item[] {
  const inCells = new Set<Word>((page.grids ?? []).flatMap(({ cells }) => cells.flatMap(({ words }) => words)));
  const lines = new Map<number, Word[]>();
  for (const word of page.words) {
    if (inCells.has(word)) continue;
    lines.set(word.line, [...(lines.get(word.line) ?? []), word]);
  }
  const muted = new Set(
    page.lines.filter(({ isPageMark, isRunningHead }) => isPageMark || isRunningHead).map(({ number }) => number),
  );
  const items: Item[] = [...lines]
    .filter(([line]) => !muted.has(line))
    .map(([line, words]) => ({
      kind: 'line' as const,
      y: Math.min(...words.map(({ box }) => box.y0)),
      line,
      text: words.map(({ text }) => text).join(' '),
    }));
  for (const grid of page.grids ?? []) {
    if (grid.from !== 'cells') items.push({ kind: 'grid', y: grid.box.y0, grid });
    else if (!isContents(grid, form))
      for (const stretch of splitGrid(grid, form)) {
        const y = stretch.grid?.box.y0 ?? grid.box.y1;
        items.push(...stretch.banner.map((line) => ({ kind: 'line' as const, y: y - 0.5, ...line })));
        if (stretch.grid) items.push({ kind: 'grid', y, grid: stretch.grid });
      }
  }
  return items.sort((a, b) => a.y - b.y);
}

/** Rows at the top of a grid that are one cell across: its title or unit stands inside the frame. They are taken out as lines. */
function withoutBanner(grid: Grid, form: Form | null): { banner: { line: number; text: string }[]; grid: Grid } {
  const columns = grid.cells.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), 0);
  const banner: { line: number; text: string }[] = [];
  let top = 0;
  for (const cell of [...grid.cells].sort((a, b) => a.row - b.row)) {
    if (cell.row !== top || cell.columnSpan !== columns) break;
    const text = cell.words.map((word) => word.text).join(' ');
    if (text !== '' && !isAbove(text, form)) break;
    if (text !== '') banner.push({ line: cell.words[0]?.line ?? 0, text });
    top = cell.row + cell.rowSpan;
  }
  if (top === 0) return { banner, grid };
  const cells = grid.cells.filter(({ row }) => row >= top).map((cell) => ({ ...cell, row: cell.row - top }));
  // Other ways to read its header count the rows that are gone.
  const { page, box, from } = grid;
  return { banner, grid: { page, box, from, cells } };
}

const lineRange = (cells: readonly Cell[]): [number, number] => {
  const lines = cells.flatMap(({ words }) => words.map(({ line }) => line));
  return lines.reduce<[number, number]>(
    ([first, last], line) => [first === 0 ? line : Math.min(first, line), Math.max(last, line)],
    [0, 0],
  );
};

/**
 * Finds the tables of a document: every grid, with the title, number, unit and body that stand above it.
 * @param form the one that it is printed in, if it is known
 */
export function tableParts(document: SourceDocument, form: Form | null): TablePart[] {
  const parts: TablePart[] = [];
  let above: { line: number; text: string }[] = [];
  for (const page of document.pages) {
    for (const item of itemsOf(page, form)) {
      if (item.kind === 'line') {
        above.push(item);
        continue;
      }
      const { banner, grid } =
        item.grid.from === 'cells' ? { banner: [], grid: item.grid } : withoutBanner(item.grid, form);
      const before = parts[parts.length - 1];
      // A sheet of a workbook goes on with no other one.
      const mayGoOn = page.of === undefined || 'table' in page.of;
      const part = begun([...above, ...banner], grid, before, { form, mayGoOn });
      // What only stands below each other is a table where a title says so, or where one goes on.
      const isTable =
        grid.from !== 'alignment' || (part ? part.title !== null : before?.grids.at(-1)?.page === page.number - 1);
      if (!isTable) continue;
      above = [];
      if (part) parts.push(part);
      else continued(parts[parts.length - 1] as TablePart, grid);
    }
  }
  const last = parts[parts.length - 1];
  if (last) last.notes.push(...above.slice(0, 3).map(({ text }) => text));
  return parts;
}

/**
 * Lines above a grid, a title that is broken over two of them whole again: neither half says what the table is, or the second one
 * alone ends like a title and says nothing.
 */
function withWholeTitles(
  lines: readonly { line: number; text: string }[],
  form: Form | null,
): { line: number; text: string }[] {
  const result: { line: number; text: string }[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as { line: number; text: string };
    const next = lines[index + 1];
    const half = next ? titleOf(next.text, form) : null;
    const whole = next && titleOf(line.text, form) === null ? titleOf(line.text + next.text, form) : null;
    const isBroken = whole !== null && (half === null || (half.role === 'other' && whole.role !== 'other'));
    result.push(isBroken && next ? { ...line, text: line.text + next.text } : line);
    if (isBroken) index += 1;
  }
  return result;
}

/** The unit that the lines between a title and its grid state, also where it is broken over two of them. */
function unitBetween(lines: readonly { text: string }[]): MoneyUnit | null {
  for (const [index, { text }] of lines.entries()) {
    const next = lines[index + 1]?.text.split(' ').pop() ?? '';
    const unit = unitIn(text) ?? unitIn(text + next);
    if (unit !== null) return unit;
  }
  return null;
}

/** A grid that goes on with the table before it. */
function continued(part: TablePart, grid: Grid): void {
  part.grids.push(grid);
  part.endLine = Math.max(part.endLine, lineRange(grid.cells)[1]);
}

/** The table that a grid begins; null where it goes on with the one before. */
function begun(
  above: readonly { line: number; text: string }[],
  grid: Grid,
  before: TablePart | undefined,
  { form, mayGoOn }: { form: Form | null; mayGoOn: boolean },
): TablePart | null {
  const near = withWholeTitles(above.slice(-REACH), form);
  const at = near.findLastIndex(({ text }) => titleOf(text, form) !== null);
  const heading = near[at];
  const title = heading ? titleOf(heading.text, form) : null;
  const below = at < 0 ? near : near.slice(at);
  const [first, last] = lineRange(grid.cells);
  if (before) before.notes.push(...(at < 0 ? near : near.slice(0, at)).slice(0, 3).map(({ text }) => text));
  const again =
    title !== null &&
    before?.title !== null &&
    before?.title !== undefined &&
    (title.isContinued || close(title.text) === close(before.title.text));
  const isFurther = mayGoOn && title === null && before?.grids.at(-1)?.page !== grid.page;
  if (before && (again || (isFurther && !hasOtherHead(grid, before)))) return null;
  const label =
    title?.label ||
    // The nearest above the title, else one below it.
    [...near.slice(Math.max(0, at - 2), Math.max(0, at)).reverse(), ...near.slice(Math.max(0, at))]
      .map(({ text }) => labelOf(text))
      .find(Boolean) ||
    '';
  return {
    title,
    label,
    unit: unitBetween(below) ?? unitIn(heading?.text ?? ''),
    isCount: below.some(({ text }) => COUNT_UNIT.test(close(text))),
    body: below.map(({ text }) => bodyIn(text)).find((name) => name !== '') ?? '',
    line: heading?.line ?? first,
    endLine: last,
    grids: [grid],
    notes: [],
  };
}

/** Whether a grid without a title has another shape than the table before it, so that it is a table of its own. */
function hasOtherHead(grid: Grid, before: TablePart): boolean {
  const width = (one: Grid): number => one.box.x1 - one.box.x0;
  const last = before.grids[before.grids.length - 1];
  const [first] = before.grids;
  if (!last || !first) return true;
  // What stands at the top of a table of targets are labels of its own: money, the project, its goal.
  if (before.title?.kind !== 'targets' && hasOtherHeader(bandsOf(grid), bandsOf(first))) return true;
  return (
    Math.abs(width(grid) - width(last)) > 0.12 * width(last) || Math.abs(grid.box.x0 - last.box.x0) > 0.12 * width(last)
  );
}
