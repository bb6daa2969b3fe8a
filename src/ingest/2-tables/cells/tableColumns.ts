import { otherColumn, type TableRole } from '../../../model/tables/table';
import type { Cell } from '../../../readers/SourceDocument';
import {
  CODE_HEADER,
  COUNT_HEADER,
  GOVERNMENT_CLASSES,
  LIST_RULES,
  NAME_HEADER,
  OWN_NUMBER_HEADER,
  REMARK_HEADER,
  SIDE_NAME,
  SUBJECT_HEADER,
} from '../../../templates/columns/headers';
import { shapeOf } from '../../../templates/tables/tableShapes';
import { columnKey } from '../../../templates/columns/columnKey';
import type { Form } from '../../../templates/forms/Form';
import type { Band } from '../../grids/Band';
import { isFigureLike, isNothing, standsApart, textOfCell } from '../../grids/cellText';
import { headersAbove } from '../../grids/tableHeader';
import { headKey } from './headKey';

/** A column of a table as read from its header: where it lies, and what stands in it. */
export interface Column {
  x0: number;
  x1: number;
  /** Beside code, name and figures: remarks, what names a row no better than its name does, and what counts things. */
  kind: 'code' | 'name' | 'figure' | 'remark' | 'aside' | 'count';
  /** Key of a column of figures. */
  key: string;
  /** Its header as printed, from the outside in. */
  title: string;
  /** Which of the lists side by side it belongs to. */
  list: number;
  /** Whether header and cells are those of two columns, because the rule between them is missing. */
  isTwo: boolean;
  /** Whether somebody has said what stands in it. */
  corrected?: boolean;
}

/** Edges nearer to each other than this are one. In points. */
const SAME = 4;
/** An edge that fewer of the rows have is a merged or a divided cell's own. */
const COMMON = 0.3;

interface Edge {
  at: number;
  rows: number;
}

/** The edges that the rows of a table share. */
function edgesOf(bands: readonly Band[]): number[] {
  const edges: Edge[] = [];
  for (const band of bands) {
    const seen = new Set<Edge>();
    for (const { box } of band.cells) {
      for (const x of [box.x0, box.x1]) {
        let edge = edges.find(({ at }) => Math.abs(at - x) <= SAME);
        if (!edge) edges.push((edge = { at: x, rows: 0 }));
        if (!seen.has(edge)) edge.rows += 1;
        seen.add(edge);
      }
    }
  }
  const most = Math.max(...edges.map(({ rows }) => rows));
  return edges
    .filter(({ rows }) => rows >= COMMON * most)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
}

/** The cell of a row that covers the middle of a stretch. */
export function cellAcross(cells: readonly Cell[], x0: number, x1: number): Cell | undefined {
  const middle = (x0 + x1) / 2;
  return cells.find(({ box }) => box.x0 <= middle && box.x1 >= middle);
}

const normal = (text: string): string => text.replace(/\s/g, '').replace(/（/g, '(').replace(/）/g, ')');

/** What is needed to read the headers of one table. */
export interface HeaderReading {
  role: TableRole;
  header: readonly Band[];
  /** Rows below the header, on all pages whose grid lies as the first one does. */
  body: readonly Band[];
  isFinal: boolean;
  year: number;
  /** The form that the document is printed in; null where none is known. */
  form: Form | null;
}

/** The columns of a table. */
export function columnsOf({ role, header, body, isFinal, year, form }: HeaderReading): Column[] {
  const edges = edgesOf(body.length > 0 ? body : header.slice(-1));
  const stretches = edges.slice(1).map((x1, index) => ({ x0: edges[index] as number, x1 }));
  const years = header.flatMap((band) =>
    band.cells.flatMap((cell) => [...textOfCell(cell).matchAll(/(20\d\d)年/g)].map((found) => Number(found[1]))),
  );
  const thisYear = Math.max(year, ...years.filter((one) => one <= year + 1));
  const read = stretches.map(({ x0, x1 }) => {
    const cells = headersAbove(header, x0, x1);
    const printed = cells.map((cell) => normal(textOfCell(cell)));
    return { x0, x1, cells, printed, kind: kindOf(printed, valuesOf(body, x0, x1), form) };
  });
  const hasLists = LIST_RULES[role] !== undefined;
  // One list that goes on beside itself is told by what its own columns say, whatever stands above its parts.
  const isFolded = !hasLists && (repeatsCodes(read) || repeatsHeaders(read));
  const withLists = withAsides(inLists(read, hasLists || isFolded), role);
  const figures = withLists.filter(({ kind }) => kind === 'figure');
  const ownColumns = form?.tables.find((table) => table.role === role)?.columns ?? {};
  const taken = new Set<string>();
  return withLists.map(({ x0, x1, cells, printed, kind, list }): Column => {
    const title = printed.join(' · ');
    const below = body.flatMap((band) => cellAcross(band.cells, x0, x1) ?? []);
    const isTwo = cells.slice(-1).some(standsApart) && below.some(standsApart);
    if (kind !== 'figure') return { x0, x1, kind, key: '', title, list, isTwo };
    // A header over all columns of figures says nothing of one of them.
    const own = cells.filter(
      (cell) => figures.length === 1 || hasLists || !figures.every((one) => one.cells.includes(cell)),
    );
    const named = withLists.find((column) => column.list === list && column.kind === 'name');
    const keyBelow = (path: readonly string[]): string =>
      columnKey(role, {
        printed: path.map(normal),
        named: named?.printed ?? [],
        list,
        year: thisYear,
        isFinal,
        own: ownColumns,
      });
    const key = headKey(isFolded ? cells.slice(-1) : own.length > 0 ? own : cells, keyBelow);
    // Lists side by side are of different things: a key is one list's.
    const isTaken = [...taken].some((one) => one === `${list}/${key}` || (hasLists && one.endsWith(`/${key}`)));
    const unique = key === '' || isTaken ? ownKey(otherColumn(title || '无表头'), taken, list) : key;
    taken.add(`${list}/${unique}`);
    return { x0, x1, kind, key: unique, title, list, isTwo };
  });
}

/** A key that no column before has: several may stand under the same words. */
function ownKey(key: string, taken: ReadonlySet<string>, list: number): string {
  let own = key;
  for (let count = 2; taken.has(`${list}/${own}`); count += 1) own = `${key} ${count}`;
  return own;
}

/** The printed values of a column's cells. */
function valuesOf(body: readonly Band[], x0: number, x1: number): string[] {
  return body.flatMap((band) => {
    const cell = cellAcross(band.cells, x0, x1);
    const isOwn = cell && cell.row === band.row && cell.box.x1 - cell.box.x0 < 1.6 * (x1 - x0);
    const text = isOwn ? textOfCell(cell) : '';
    return isNothing(text) ? [] : [text];
  });
}

/** What a form may call as nobody else does. */
const LABELS = ['code', 'name', 'remark'] as const;

/** What stands in a column, by its header and by its values. */
function kindOf(printed: readonly string[], values: readonly string[], form: Form | null): Column['kind'] {
  const leaf = printed[printed.length - 1] ?? '';
  const own = LABELS.find((kind) => form?.labels?.[kind]?.includes(leaf));
  if (own) return own;
  if (REMARK_HEADER.test(leaf)) return 'remark';
  if (OWN_NUMBER_HEADER.test(printed.slice(-2).join('>'))) return 'aside';
  if (COUNT_HEADER.test(leaf)) return 'count';
  if (CODE_HEADER.test(leaf)) return 'code';
  const figures = values.filter(isFigureLike).length;
  if (values.length > 0) {
    if (figures < 0.5 * values.length) return 'name';
    // Codes look like figures; they stand under a header of names, or are all as long as codes are.
    const couldBeCodes = NAME_HEADER.test(leaf) ? /^\d{2,7}$/ : leaf === '' ? /^[235]\d\d(?:\d\d){0,2}$/ : null;
    return couldBeCodes !== null && values.every((text) => couldBeCodes.test(text)) ? 'code' : 'figure';
  }
  return NAME_HEADER.test(leaf) || printed.some((text) => SUBJECT_HEADER.test(text)) ? 'name' : 'figure';
}

/**
 * Sets aside what names a row beside its own code and name: the other economic classification, the body that a project belongs to. What
 * stands alone stays the name.
 */
function withAsides<T extends { kind: Column['kind']; list: number; printed: readonly string[] }>(
  columns: readonly T[],
  role: TableRole,
): T[] {
  const isSide = ({ kind, printed }: T): boolean => {
    const isGovernment = GOVERNMENT_CLASSES.test(printed.join('>'));
    if (kind === 'code') return isGovernment;
    const isBody = SIDE_NAME.test(printed[printed.length - 1] ?? '');
    // A purchase is known by all that is said of it.
    return kind === 'name' && (isGovernment || (isBody && shapeOf(role).rows !== 'paths'));
  };
  return columns.map((column) => {
    const hasOwn = columns.some((one) => one.list === column.list && one.kind === column.kind && !isSide(one));
    return isSide(column) && hasOwn ? { ...column, kind: 'aside' } : column;
  });
}

/** Whether a second column of codes follows figures: one list goes on beside itself. */
function repeatsCodes(columns: readonly { kind: Column['kind'] }[]): boolean {
  const first = columns.findIndex(({ kind }) => kind === 'figure');
  return first >= 0 && columns[0]?.kind === 'code' && columns.slice(first).some(({ kind }) => kind === 'code');
}

/**
 * Whether the same headers begin again behind figures, with a column of names first (`项目 金额 项目 金额`): one list goes on beside
 * itself, and what stands behind the second name is for that name.
 */
function repeatsHeaders(columns: readonly { kind: Column['kind']; printed: readonly string[] }[]): boolean {
  const first = columns.findIndex(({ kind }) => kind === 'figure');
  const again = columns.findIndex(({ kind }, index) => index > first && kind === 'name');
  if (columns[0]?.kind !== 'name' || first < 0 || again < 0) return false;
  const leaf = (index: number): string => columns[index]?.printed.at(-1) ?? '';
  // A column of remarks between two years is called otherwise than the names of rows.
  return leaf(again) !== '' && leaf(again) === leaf(0);
}

/** Gives each column its list: a new one begins where names follow figures, in tables that have lists side by side. */
function inLists<T extends { kind: Column['kind'] }>(
  columns: readonly T[],
  hasLists: boolean,
): (T & { list: number })[] {
  let list = 0;
  let figuresSeen = false;
  const result = columns.map((column): T & { list: number } => {
    if (column.kind === 'figure') figuresSeen = true;
    else if (figuresSeen && hasLists && column.kind !== 'remark') {
      list += 1;
      figuresSeen = false;
    }
    return { ...column, list };
  });
  // Names behind the last figures, as in a column of remarks, name nothing.
  return result.map((column, index) => {
    const isBehind =
      column.kind !== 'figure' &&
      !result.slice(index).some(({ kind, list: one }) => kind === 'figure' && one === column.list);
    const isBetween =
      column.kind === 'name' && !hasLists && result.slice(0, index).some(({ kind }) => kind === 'figure');
    return isBehind || isBetween ? { ...column, kind: 'remark' } : column;
  });
}
