import { parsePrinted } from '../../model/money';
import { splitBySums } from '../../model/splitBySums';
import { isTotalName } from '../../model/table';
import type { RawRow, RawTable } from '../2-recognise/RawTable';

/** A row and the rows that add up to it. */
export interface Family {
  parent: RawRow;
  children: RawRow[];
}

/** Whether a row is a table's total. */
export function isTotal(row: RawRow): boolean {
  return isTotalName(row.name) && row.code === '';
}

/**
 * The families of a table with codes: a total adds its bodies or classes, a body its classes, a class its sections, a section
 * its items, and an item that is printed as a sum of projects its projects. Rows stand below what they belong to.
 */
function codedFamilies(rows: readonly RawRow[]): Family[] {
  const families = new Map<RawRow, RawRow[]>();
  const total = rows.find(isTotal);
  const bodies = rows.filter((row) => row.code === '' && !isTotal(row));
  let body: RawRow | undefined;
  const path: RawRow[] = [];
  for (const row of rows) {
    if (row === total) continue;
    if (row.code === '') {
      body = row;
      path.length = 0;
      if (total) families.set(total, [...(families.get(total) ?? []), row]);
      continue;
    }
    while (path.length > 0 && !isAbove(path[path.length - 1], row)) path.pop();
    const parent = path[path.length - 1] ?? body ?? (bodies.length === 0 ? total : undefined);
    if (parent) families.set(parent, [...(families.get(parent) ?? []), row]);
    path.push(row);
  }
  return [...families].map(([parent, children]) => ({ parent, children }));
}

/** Whether a row's code lies above another's; projects under one code lie beside each other, below the code's own row. */
function isAbove(upper: RawRow | undefined, lower: RawRow): boolean {
  if (!upper || upper.isProject || !lower.code.startsWith(upper.code)) return false;
  return lower.code.length > upper.code.length || lower.isProject;
}

/**
 * A body's carryover rows follow it. A body is known by its name or, where the names leave something that does not add up, by
 * its rows, which add up to it; a table with no row that repeats the total has no body row.
 */
function carryoverFamilies({ rows, decimals }: RawTable, bodies: ReadonlySet<string>): Family[] {
  const total = rows.find(isTotal);
  const below = rows.filter((row) => row !== total);
  const named = withTotal(
    total,
    below,
    splitAt(
      below,
      below.filter(({ name }) => bodies.has(name)),
    ),
  );
  if (!total || named.every((family) => addsUp(family, decimals))) return named;
  const summed = withTotal(total, below, splitAt(below, bodiesBySums(below, decimals)));
  return summed.every((family) => addsUp(family, decimals)) ? summed : named;
}

/** The families of the bodies, and the total's: the bodies, and the rows that are nobody's. */
function withTotal(total: RawRow | undefined, rows: readonly RawRow[], bodies: readonly Family[]): Family[] {
  const inside = new Set(bodies.flatMap(({ children }) => children));
  const top = { parent: total, children: rows.filter((row) => !inside.has(row)) };
  return [...bodies, top].filter(
    (family): family is Family => family.parent !== undefined && family.children.length > 0,
  );
}

/** Rows that add up the rows behind them, up to the next such row. */
function bodiesBySums(rows: readonly RawRow[], decimals: number): RawRow[] {
  const step = 10 ** -decimals;
  const list = rows.map((row) => ({ amount: first(row), step: row.figures.length > 0 ? step : 0 }));
  return (splitBySums(list) ?? []).flatMap(({ whole }) => rows[whole] ?? []);
}

/** Each parent with the rows up to the next one. */
function splitAt(rows: readonly RawRow[], parents: readonly RawRow[]): Family[] {
  const starts = parents.map((parent) => rows.indexOf(parent));
  return parents.map((parent, at) => ({ parent, children: rows.slice((starts[at] ?? 0) + 1, starts[at + 1]) }));
}

function threePublicFamilies(rows: readonly RawRow[]): Family[] {
  const named = (words: RegExp): RawRow[] => rows.filter((row) => words.test(row.name));
  const total = rows.find(isTotal);
  const cars = named(/^公务用车购置及运行(?:维护)?费$/)[0];
  const parts = named(/^公务用车(?:购置|运行(?:维护)?)费$/);
  const others = named(/^(?:因公出国[（(]境[）)]费用?|公务接待费)$/);
  const families: Family[] = [];
  if (cars && parts.length > 0) families.push({ parent: cars, children: parts });
  const top = [...others, ...(cars ? [cars] : parts)];
  if (total && top.length > 0) families.push({ parent: total, children: top });
  return families;
}

/** The rows of a table that add up to another row of it, for each such row. */
export function familiesOf(table: RawTable, bodies: ReadonlySet<string>): Family[] {
  if (table.role === 'overview' || table.role === 'appropriation') return [];
  if (table.role === 'three-public') return threePublicFamilies(table.rows);
  if (table.role === 'carryover') return carryoverFamilies(table, bodies);
  return codedFamilies(table.rows);
}

const first = (row: RawRow): number => parsePrinted(row.figures[0]?.text ?? '0');

/** How far a family's first figures, its totals, are from adding up; 0 where its parent prints none, or a child's is not known. */
export function gapOf({ parent, children }: Family): number {
  if (parent.figures.length === 0 || children.some(({ unread }) => unread)) return 0;
  return Math.abs(first(parent) - children.reduce((total, child) => total + first(child), 0));
}

/** Whether a family's first figures add up within the rounding of a table. */
export function addsUp(family: Family, decimals: number): boolean {
  return gapOf(family) <= (family.children.length + 1.001) * 0.5 * 10 ** -decimals;
}

/**
 * Bodies that a department's project table names beside or below the department itself: rows without a code that the rows
 * below them add up to. The carryover table, whose rows have no codes, names the same ones.
 */
export function bodiesOfProjects(tables: readonly RawTable[]): string[] {
  return tables
    .filter(({ role }) => role === 'project')
    .flatMap((table) => codedFamilies(table.rows).filter((family) => addsUp(family, table.decimals)))
    .filter(({ parent }) => parent.code === '' && parent.figures.length > 0 && !isTotal(parent))
    .map(({ parent }) => parent.name);
}
