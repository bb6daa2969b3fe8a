import { sumYuan } from '../money';
import { isRounding, splitBySums, type Summand } from '../sums/splitBySums';
import { isTotalName } from './table';
import { threePublicItem, type ThreePublicItem } from './threePublic';

/**
 * Which rows of a table add up to which other row of it: for tables with codes, with bodies and with the three public expenses. Readers
 * of text place figures by it, checks hold printed sums against it.
 */

/** What tells a row: its code, empty where it has none, and its name. */
export interface NamedRow {
  code: string;
  name: string;
}

/** A row and the rows that add up to it. */
export interface RowFamily<R> {
  parent: R;
  children: R[];
}

/** Code → the codes printed right below it, however often each is printed; the empty code stands for the grand total. */
export function childrenByCode(codes: readonly string[]): Map<string, string[]> {
  const printed = new Set(codes);
  const children = new Map<string, string[]>();
  for (const code of codes) {
    let parent = code.slice(0, -2);
    while (parent.length >= 3 && !printed.has(parent)) parent = parent.slice(0, -2);
    if (parent.length < 3) parent = '';
    children.set(parent, [...(children.get(parent) ?? []), code]);
  }
  return children;
}

/** A row that may be a project printed below its code, beside others of the same code. */
type CodedRow = NamedRow & { isProject?: boolean };

/** Whether a row's code lies above another's; projects under one code lie beside each other, below the code's own row. */
function isAbove(upper: CodedRow | undefined, lower: CodedRow): boolean {
  if (!upper || upper.isProject || !lower.code.startsWith(upper.code)) return false;
  return lower.code.length > upper.code.length || lower.isProject === true;
}

/**
 * The same by where rows stand: a total adds its bodies or classes, a body its classes, a class its sections, a section its items, and
 * an item that is printed as a sum of projects its projects. Rows stand below what they belong to.
 */
export function familiesByPlace<R extends CodedRow>(rows: readonly R[], isTotal: (row: R) => boolean): RowFamily<R>[] {
  const families = new Map<R, R[]>();
  const total = rows.find(isTotal);
  const hasBodies = rows.some((row) => row.code === '' && !isTotal(row));
  let body: R | undefined;
  const path: R[] = [];
  for (const row of rows) {
    if (row === total) continue;
    if (row.code === '') {
      body = row;
      path.length = 0;
      if (total) families.set(total, [...(families.get(total) ?? []), row]);
      continue;
    }
    while (path.length > 0 && !isAbove(path[path.length - 1], row)) path.pop();
    const parent = path[path.length - 1] ?? body ?? (hasBodies ? undefined : total);
    if (parent) families.set(parent, [...(families.get(parent) ?? []), row]);
    path.push(row);
  }
  return [...families].map(([parent, children]) => ({ parent, children }));
}

/** Each body with the rows up to the next one. */
function splitAt<R>(rows: readonly R[], isBody: (row: R) => boolean): RowFamily<R>[] {
  const families: RowFamily<R>[] = [];
  for (const row of rows) {
    if (isBody(row)) families.push({ parent: row, children: [] });
    else families.at(-1)?.children.push(row);
  }
  return families;
}

/** What the rows of a table with bodies are known by. */
export interface BodyTable<R> {
  /** Its rows in print order, without the total. */
  rows: readonly R[];
  total: R | undefined;
  /** Whether a row is named like a body. */
  isBody: (row: R) => boolean;
  /** What a row adds; null where that is not known. */
  summandOf: (row: R) => Summand | null;
}

/** Whether a row may be the sum of others, as far as all of them are known. */
function mayAddUp<R>({ parent, children }: RowFamily<R>, summandOf: BodyTable<R>['summandOf']): boolean {
  const whole = summandOf(parent);
  const parts = children.map(summandOf);
  if (whole === null || whole.step === 0 || parts.includes(null)) return true;
  const known = parts.flatMap((part) => part ?? []);
  const difference = whole.amount - sumYuan(known.map(({ amount }) => amount));
  return isRounding(
    difference,
    known.reduce((sum, { step }) => sum + step, whole.step),
  );
}

/** The families of a table whose rows follow the body that they belong to: each body's, and the total's. */
export interface BodyFamilies<R> {
  bodies: RowFamily<R>[];
  /** The total with the bodies, and the rows that are nobody's; null where no total or nothing else is printed. */
  total: RowFamily<R> | null;
}

/**
 * The rows of a body follow it. A body is known by its name or, where the names leave something that does not add up, by its rows, which
 * add up to it; a table with no row that repeats others has no body.
 */
export function bodyFamilies<R>({ rows, total, isBody, summandOf }: BodyTable<R>): BodyFamilies<R> {
  const withTotal = (bodies: RowFamily<R>[]): BodyFamilies<R> => {
    const inside = new Set(bodies.flatMap(({ children }) => children));
    const top = rows.filter((row) => !inside.has(row));
    return { bodies, total: total !== undefined && top.length > 0 ? { parent: total, children: top } : null };
  };
  const fits = ({ bodies, total: all }: BodyFamilies<R>): boolean =>
    [...bodies, ...(all ? [all] : [])].every((family) => mayAddUp(family, summandOf));
  const named = withTotal(splitAt(rows, isBody));
  if (total === undefined || fits(named)) return named;
  const splits = splitBySums(rows.map((row) => summandOf(row) ?? { amount: 0, step: 0 })) ?? [];
  const wholes = new Set(splits.map(({ whole }) => rows[whole]));
  const summed = withTotal(splitAt(rows, (row) => wholes.has(row)));
  return fits(summed) ? summed : named;
}

/** The three public expenses, and of what cars consist. */
const PARTS: readonly ThreePublicItem[] = ['abroad', 'hospitality', 'cars'];
const CAR_PARTS: readonly ThreePublicItem[] = ['car_purchase', 'car_running'];

/**
 * The families of the table of the three public expenses: cars are purchase and running, the total is travel abroad, hospitality and
 * cars. Where meetings or training are printed too, nobody knows whether a total that says nothing else holds them.
 */
export function expenseFamilies<R extends NamedRow>(
  rows: readonly R[],
): (RowFamily<R> & { item: 'three_public' | 'cars' })[] {
  const rowOf = (item: ThreePublicItem): R | undefined =>
    rows.find(({ code, name }) => code === '' && threePublicItem(name) === item);
  const rowsOf = (items: readonly ThreePublicItem[]): R[] => items.flatMap((item) => rowOf(item) ?? []);
  const [total, cars] = [rowOf('three_public'), rowOf('cars')];
  const isOpen = total !== undefined && isTotalName(total.name) && rowsOf(['meetings', 'training']).length > 0;
  const parts = cars ? rowsOf(PARTS) : rowsOf([...PARTS, ...CAR_PARTS]);
  return [
    ...(total && parts.length > 0 && !isOpen
      ? [{ item: 'three_public' as const, parent: total, children: parts }]
      : []),
    ...(cars && rowsOf(CAR_PARTS).length > 0
      ? [{ item: 'cars' as const, parent: cars, children: rowsOf(CAR_PARTS) }]
      : []),
  ];
}
