import type { MoneyUnit } from '../../model/money';
import type { Cell, Grid, Page, SourceDocument, Word } from '../../readers/SourceDocument';
import { bandsOf } from './Band';
import { hasOtherHeader } from './tableHeader';
import { labelOf, titleOf, type Title } from './titleOf';

/** A table as found: what stands above its grids, and the grids, which may go on over pages. */
export interface TablePart {
  title: Title | null;
  label: string;
  /** Null where none is printed near it. */
  unit: MoneyUnit | null;
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
const UNIT =
  /(?:金额)?(?:计量)?单位[:：]?(?:人民币)?[（(]?(万元|千元|亿元|元)|^[（(](?:单位[:：])?(万元|千元|亿元|元)[）)]$/;
const BODY =
  /(?:(?:编制|填报|预算|公开)?(?:部门|单位)(?:名称|全称)?|部门(?:\/单位|（单位）)|预算主管部门)[:：](.*?)(?=(?:金额|计量)?单位[:：](?:人民币)?[（(]?(?:万|千|亿)?元|$)/;

const close = (text: string): string => text.replace(/\s/g, '');

/** The unit that a line states. */
export function unitIn(text: string): MoneyUnit | null {
  const found = UNIT.exec(close(text));
  return ((found?.[1] ?? found?.[2]) as MoneyUnit | undefined) ?? null;
}

/** The body that a line names above a table. */
export function bodyIn(text: string): string {
  const found = BODY.exec(close(text))?.[1] ?? '';
  return /^(?:人民币)?(?:[万千亿]?元|[万千亿]$)/.test(found) ? '' : found.replace(/元$/, '');
}

/** The words of a page that stand in no cell, by line, and its grids, from top to bottom. */
function itemsOf(page: Page): Item[] {
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
  items.push(...(page.grids ?? []).map((grid) => ({ kind: 'grid' as const, y: grid.box.y0, grid })));
  return items.sort((a, b) => a.y - b.y);
}

/** Rows at the top of a grid that are one cell across: its title or unit stands inside the frame. They are taken out as lines. */
function withoutBanner(grid: Grid): { banner: { line: number; text: string }[]; grid: Grid } {
  const columns = Math.max(...grid.cells.map(({ column, columnSpan }) => column + columnSpan));
  const banner: { line: number; text: string }[] = [];
  let top = 0;
  for (const cell of [...grid.cells].sort((a, b) => a.row - b.row)) {
    if (cell.row !== top || cell.columnSpan !== columns) break;
    const text = cell.words.map((word) => word.text).join(' ');
    const isAbove =
      text === '' || titleOf(text) !== null || unitIn(text) !== null || bodyIn(text) !== '' || labelOf(text) !== '';
    if (!isAbove) break;
    if (text !== '') banner.push({ line: cell.words[0]?.line ?? 0, text });
    top = cell.row + cell.rowSpan;
  }
  if (top === 0) return { banner, grid };
  const cells = grid.cells.filter(({ row }) => row >= top).map((cell) => ({ ...cell, row: cell.row - top }));
  return { banner, grid: { ...grid, cells } };
}

const lineRange = (cells: readonly Cell[]): [number, number] => {
  const lines = cells.flatMap(({ words }) => words.map(({ line }) => line));
  return lines.length === 0 ? [0, 0] : [Math.min(...lines), Math.max(...lines)];
};

/** Finds the tables of a document: every grid, with the title, number, unit and body that stand above it. */
export function tableParts(document: SourceDocument): TablePart[] {
  const parts: TablePart[] = [];
  let above: { line: number; text: string }[] = [];
  for (const page of document.pages) {
    for (const item of itemsOf(page)) {
      if (item.kind === 'line') {
        above.push(item);
        continue;
      }
      const { banner, grid } = withoutBanner(item.grid);
      const part = begun([...above, ...banner], grid, parts[parts.length - 1]);
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
function withWholeTitles(lines: readonly { line: number; text: string }[]): { line: number; text: string }[] {
  const result: { line: number; text: string }[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as { line: number; text: string };
    const next = lines[index + 1];
    const half = next ? titleOf(next.text) : null;
    const whole = next && titleOf(line.text) === null ? titleOf(line.text + next.text) : null;
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
): TablePart | null {
  const near = withWholeTitles(above.slice(-REACH));
  const at = near.findLastIndex(({ text }) => titleOf(text) !== null);
  const heading = near[at];
  const title = heading ? titleOf(heading.text) : null;
  const below = at < 0 ? near : near.slice(at);
  const [first, last] = lineRange(grid.cells);
  if (before) before.notes.push(...(at < 0 ? near : near.slice(0, at)).slice(0, 3).map(({ text }) => text));
  const again =
    title !== null &&
    before?.title !== null &&
    before?.title !== undefined &&
    (title.isContinued || close(title.text) === close(before.title.text));
  if (before && (again || (title === null && before.grids.at(-1)?.page !== grid.page && !hasOtherHead(grid, before))))
    return null;
  const label =
    title?.label ||
    near
      .slice(Math.max(0, at - 2))
      .map(({ text }) => labelOf(text))
      .find(Boolean) ||
    '';
  return {
    title,
    label,
    unit: unitBetween(below) ?? unitIn(heading?.text ?? ''),
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
  if (hasOtherHeader(bandsOf(grid), bandsOf(first))) return true;
  return (
    Math.abs(width(grid) - width(last)) > 0.12 * width(last) || Math.abs(grid.box.x0 - last.box.x0) > 0.12 * width(last)
  );
}
