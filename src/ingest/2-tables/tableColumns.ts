import { otherColumn, type TableRole } from '../../model/table';
import type { Cell } from '../../readers/SourceDocument';
import {
  BUDGET_BESIDE_FINAL,
  CODE_HEADER,
  DIFFERENCE,
  HEADER_RULES,
  LIST_RULES,
  NAME_HEADER,
  PERCENT,
  PRIOR_ACTUAL,
  PRIOR_BUDGET,
  REMARK_HEADER,
} from '../../templates/headers';
import type { Band } from './Band';
import { isFigureLike, isNothing, textOfCell } from './cells';
import { headersAbove } from './tableHeader';

/** A column of a table as read from its header: where it lies, and what stands in it. */
export interface Column {
  x0: number;
  x1: number;
  kind: 'code' | 'name' | 'remark' | 'figure';
  /** Key of a column of figures. */
  key: string;
  /** Its header as printed, from the outside in. */
  title: string;
  /** Which of the lists side by side it belongs to. */
  list: number;
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

/** What the path of headers above a column says, and of which year. */
interface Path {
  segments: string[];
  /** Empty, `prior_`, `prior_actual_` or `budget_`. */
  prefix: string;
  compared: '' | 'difference' | 'percent';
}

/** Takes years and comparisons out of a path of headers. */
function pathOf(printed: readonly string[], thisYear: number, isFinal: boolean): Path {
  const whole = printed.join('>');
  const leaf = printed[printed.length - 1] ?? '';
  const isCompared = DIFFERENCE.test(whole);
  const compared = !isCompared ? '' : PERCENT.test(leaf) ? 'percent' : 'difference';
  let prefix = '';
  const segments = printed.flatMap((segment): string[] => {
    if (isCompared && DIFFERENCE.test(segment)) return [];
    if (isCompared && PERCENT.test(segment)) return [];
    const year = Number(/(\d{4})年/.exec(segment)?.[1] ?? thisYear);
    const isPrior = year < thisYear || /上年|去年/.test(segment);
    const isCarried = /结转|结余/.test(segment);
    if (isPrior && !isCarried && !isCompared)
      prefix = PRIOR_ACTUAL.test(segment)
        ? 'prior_actual_'
        : PRIOR_BUDGET.test(segment) || /预算/.test(segment)
          ? 'prior_'
          : prefix || 'prior_';
    else if (isFinal && BUDGET_BESIDE_FINAL.test(segment) && !/决算/.test(whole)) prefix = 'budget_';
    const bare = segment
      .replace(/\d{4}年度?/g, '')
      .replace(isPrior && !isCarried ? /(?:上年度?|去年)(?:年初)?/g : /$^/, '');
    // What a column counts says nothing of where the money comes from or goes: 预算数, 决算数.
    return bare === '' || /^(?:年初)?(?:预算|决算|执行|完成)数?$/.test(bare) ? [] : [bare];
  });
  return { segments, prefix, compared };
}

/** The key that rules give a path; undefined where none fits. */
function keyBy(rules: (typeof HEADER_RULES)[string], path: string): string | undefined {
  return rules.find(([, words]) => words.test(path))?.[0];
}

/** What is needed to read the headers of one table. */
export interface HeaderReading {
  role: TableRole;
  header: readonly Band[];
  /** Rows below the header, on all pages whose grid lies as the first one does. */
  body: readonly Band[];
  isFinal: boolean;
  year: number;
}

/** The columns of a table. */
export function columnsOf({ role, header, body, isFinal, year }: HeaderReading): Column[] {
  const edges = edgesOf(body.length > 0 ? body : header.slice(-1));
  const stretches = edges.slice(1).map((x1, index) => ({ x0: edges[index] as number, x1 }));
  const years = header.flatMap((band) =>
    band.cells.flatMap((cell) => [...textOfCell(cell).matchAll(/(20\d\d)年/g)].map((found) => Number(found[1]))),
  );
  const thisYear = Math.max(year, ...years.filter((one) => one <= year + 1));
  const read = stretches.map(({ x0, x1 }) => {
    const cells = headersAbove(header, x0, x1);
    const printed = cells.map((cell) => normal(textOfCell(cell)));
    return { x0, x1, cells, printed, kind: kindOf(printed, valuesOf(body, x0, x1)) };
  });
  const hasLists = LIST_RULES[role] !== undefined;
  const withLists = inLists(read, hasLists || repeatsCodes(read));
  const figures = withLists.filter(({ kind }) => kind === 'figure');
  const taken = new Set<string>();
  return withLists.map(({ x0, x1, cells, printed, kind, list }): Column => {
    const title = printed.join(' · ');
    if (kind !== 'figure') return { x0, x1, kind, key: '', title, list };
    // A header over all columns of figures says nothing of one of them.
    const own = cells
      .filter((cell) => figures.length === 1 || hasLists || !figures.every((one) => one.cells.includes(cell)))
      .map((cell) => normal(textOfCell(cell)));
    const named = withLists.find((column) => column.list === list && column.kind === 'name');
    const key = keyOf(role, own.length > 0 ? own : printed, named?.printed ?? [], list, thisYear, isFinal);
    const isTaken = taken.has(`${list}/${key}`) || (hasLists && list > 0 && taken.has(`0/${key}`));
    const unique = key === '' || isTaken ? otherColumn(title || '无表头') : key;
    taken.add(`${list}/${unique}`);
    return { x0, x1, kind, key: unique, title, list };
  });
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

/** What stands in a column, by its header and by its values. */
function kindOf(printed: readonly string[], values: readonly string[]): Column['kind'] {
  const leaf = printed[printed.length - 1] ?? '';
  if (REMARK_HEADER.test(leaf)) return 'remark';
  if (CODE_HEADER.test(leaf)) return 'code';
  const figures = values.filter(isFigureLike).length;
  if (values.length > 0) {
    if (figures < 0.5 * values.length) return 'name';
    // Codes look like figures; they stand under a header of names, or are all as long as codes are.
    const couldBeCodes = NAME_HEADER.test(leaf) ? /^\d{2,7}$/ : leaf === '' ? /^[235]\d\d(?:\d\d){0,2}$/ : null;
    return couldBeCodes !== null && values.every((text) => couldBeCodes.test(text)) ? 'code' : 'figure';
  }
  return NAME_HEADER.test(leaf) || printed.some((text) => /科目(?:编码|代码|名称)/.test(text)) ? 'name' : 'figure';
}

/** Whether a second column of codes follows figures: one list goes on beside itself. */
function repeatsCodes(columns: readonly { kind: Column['kind'] }[]): boolean {
  const first = columns.findIndex(({ kind }) => kind === 'figure');
  return first >= 0 && columns[0]?.kind === 'code' && columns.slice(first).some(({ kind }) => kind === 'code');
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

/** The key of a column of figures; empty where none fits. */
function keyOf(
  role: TableRole,
  printed: readonly string[],
  named: readonly string[],
  list: number,
  year: number,
  isFinal: boolean,
): string {
  const { segments, prefix, compared } = pathOf(printed, year, isFinal);
  const path = segments.join('>');
  const listRules = LIST_RULES[role];
  const found = listRules
    ? (listOf(role, named, path) ??
      keyBy(listRules, path) ??
      (list === 0 ? 'income' : role === 'overview' ? 'expenditure' : 'total'))
    : (keyBy(HEADER_RULES[role] ?? [], path) ?? (path === '' ? 'total' : undefined));
  if (compared !== '') return found === undefined || found === 'total' ? compared : `${found}_${compared}`;
  if (found === undefined) return '';
  const inBasic = role === 'basic' || role === 'appropriation-basic';
  return prefix + (inBasic ? found.replace(/^basic_/, '') : found);
}

/**
 * The key of a list of which only one column holds figures, by what heads its names: the header above its figures may reach further
 * than the list does.
 */
function listOf(role: TableRole, named: readonly string[], path: string): string | undefined {
  const words = named.join('>');
  if (role === 'overview' && /功能(?:分类|科目)/.test(words)) return 'expenditure';
  if (/支出用途|经济(?:分类|科目)/.test(words) && !/功能/.test(path.split('>').pop() ?? '')) return 'purpose';
  return undefined;
}
