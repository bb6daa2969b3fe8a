import { parsePrinted } from '../../model/money';
import type { TableRole } from '../../model/table';
import type { RawRow, RawTable } from '../2-recognise/RawTable';
import { addsUp, familiesOf, gapOf, isTotal, type Family } from './tree';

/** A row whose figures are left out, since it is not known whose they are. */
export interface Stray {
  table: RawTable;
  row: RawRow;
}

const CODED: ReadonlySet<TableRole> = new Set([
  'income',
  'expenditure',
  'general-public',
  'basic',
  'project',
  'government-funds',
  'state-capital',
]);

const first = (row: RawRow): number => parsePrinted(row.figures[0]?.text ?? '0');

/** Whether a table's first figures do not add up at all: as if rows at its end were missing. */
export function missesRows(table: RawTable): boolean {
  return familiesOf(table, new Set()).some(
    (family) => gapOf(family) > Math.max(0.02 * family.children.length, Math.abs(first(family.parent)) * 0.002),
  );
}

/** The families of a table whose first figures do not add up within rounding. */
function tornFamilies(table: RawTable, bodies: ReadonlySet<string>): Family[] {
  return familiesOf(table, bodies).filter((family) => !addsUp(family, table.decimals));
}

/** 国有资本经营预算支出: what this class pays for is paid by the state capital operations budget alone. */
const STATE_CAPITAL = '223';
const WITHOUT_STATE_CAPITAL: ReadonlySet<TableRole> = new Set(['general-public', 'project', 'government-funds']);

const isDeep = ({ code }: RawRow): boolean => code.length > 3;

/** Whether a table prints what each of its codes lies under, as all tables of the template do. */
function printsParents({ rows }: RawTable): boolean {
  const codes = new Set(rows.map(({ code }) => code));
  const deep = rows.filter(isDeep);
  const known = deep.filter(({ code }) => codes.has(code.slice(0, -2)));
  return deep.length > 0 && known.length > deep.length / 2;
}

/**
 * Codes stand in the order of a tree. A class, section or item that was left before, a class that comes too late or has nothing
 * below it, and a code without the one that it lies under: each begins another table's list, or follows lines that are missing.
 * What comes after is not known to be the table's, unless the table adds up as it is.
 */
function restart(table: RawTable): number {
  if (!CODED.has(table.role)) return -1;
  const alien = WITHOUT_STATE_CAPITAL.has(table.role)
    ? table.rows.findIndex(({ code }) => code.startsWith(STATE_CAPITAL))
    : -1;
  if (alien >= 0) return alien;
  const left = new Set<string>();
  let before = '';
  const deep = printsParents(table);
  const at = table.rows.findIndex(({ code }, index) => {
    if (code === '') {
      left.clear();
      before = '';
      return false;
    }
    for (const length of [3, 5, 7]) {
      const level = before.slice(0, length);
      if (level.length === length && !code.startsWith(level)) left.add(level);
    }
    const again = [3, 5, 7].some((length) => code.length >= length && left.has(code.slice(0, length)));
    const late = before !== '' && code.slice(0, 3) < before.slice(0, 3);
    const orphan = deep && code.length > 3 && !before.startsWith(code.slice(0, -2));
    const barren = deep && code.length === 3 && !table.rows[index + 1]?.code.startsWith(code);
    before = code;
    return again || late || orphan || barren;
  });
  return at >= 0 && tornFamilies(table, new Set()).length > 0 ? at : -1;
}

/** How many characters two names share at their beginning and their end. */
function shared(left: string, right: string): number {
  const most = Math.min(left.length, right.length);
  let head = 0;
  while (head < most && left[head] === right[head]) head += 1;
  let tail = 0;
  while (tail < most - head && left[left.length - 1 - tail] === right[right.length - 1 - tail]) tail += 1;
  return head + tail;
}

/** A name that differs by more than a misprint from what the document calls the code. */
function isOtherName(name: string, known: string): boolean {
  if (known === '' || name === '' || known.startsWith(name)) return false;
  return Math.max(name.length, known.length) - shared(name, known) > 2;
}

/** First figures of each code in the tables that print the code's whole expenditure or its part of the general public budget. */
function amountsByCode(tables: readonly RawTable[]): Map<string, { table: RawTable; text: string }[]> {
  const amounts = new Map<string, { table: RawTable; text: string }[]>();
  for (const table of tables) {
    for (const row of table.rows) {
      const code = row.right?.code ?? row.code;
      const text = (row.right ? row.rightFigures : row.figures)[0]?.text;
      if (code !== '' && text !== undefined) amounts.set(code, [...(amounts.get(code) ?? []), { table, text }]);
    }
  }
  return amounts;
}

/** Tables whose names no other table prints: a row that was put together out of two shows only in that it does not add up. */
const UNHELD: ReadonlySet<TableRole> = new Set(['basic', 'project', 'government-funds', 'state-capital', 'carryover']);

/** Whether a row's figures stand on another line than its beginning: between them lines may be missing. */
const isSpread = ({ line, figures }: RawRow): boolean => figures.some((figure) => figure.line !== line);

/**
 * Rows that a missing piece of the document has put together out of two: a name without its code that is the end of a known
 * name, a code with another name than everywhere else and other figures too, a function's row among its own projects, and a
 * row over several lines that does not add up with its sisters where nothing else holds it.
 */
function tornRows(
  table: RawTable,
  bodies: ReadonlySet<string>,
  names: ReadonlyMap<string, string>,
  amounts: ReturnType<typeof amountsByCode>,
): RawRow[] {
  const unheld = UNHELD.has(table.role)
    ? new Set(tornFamilies(table, bodies).flatMap(({ children }) => children.filter(isSpread)))
    : new Set<RawRow>();
  if (!CODED.has(table.role)) return [...unheld];
  const known = [...names.values()];
  return table.rows.filter((row, index) => {
    if (isTotal(row) || row.figures.length === 0) return false;
    if (unheld.has(row)) return true;
    const next = table.rows[index + 1];
    if (row.code === '') {
      if (bodies.has(row.name)) return false;
      const isEnd = row.name.length > 1 && known.some((name) => name.endsWith(row.name));
      return isEnd || next?.code.length !== 3;
    }
    if (table.role === 'project')
      return (
        !row.isProject && index > 0 && table.rows[index - 1]?.isProject && table.rows[index - 1]?.code === row.code
      );
    if (table.role === 'basic' || !isOtherName(row.name, names.get(row.code) ?? '')) return false;
    const others = amounts.get(row.code)?.filter((other) => other.table !== table) ?? [];
    const holdsAnother = [...names].some(
      ([code, name]) => code !== row.code && name.length > 3 && row.name !== name && row.name.endsWith(name),
    );
    return holdsAnother || !others.some(({ text }) => text === row.figures[0]?.text);
  });
}

/** Takes out of the tables what is not theirs, and says which rows keep no figures since nobody can say whose they are. */
export function withoutStrays(
  tables: readonly RawTable[],
  bodies: ReadonlySet<string>,
  names: ReadonlyMap<string, string>,
): { tables: RawTable[]; strays: Stray[] } {
  const own = tables.map((table): RawTable => {
    const found = restart(table);
    // A total whose own rows are missing may be the other table's.
    const at = found === 1 ? 0 : found;
    const row = table.rows[at];
    if (!row) return table;
    return { ...table, rows: table.rows.slice(0, at), seam: { line: row.line, text: `${row.code} ${row.name}` } };
  });
  const amounts = amountsByCode(own);
  const strays = own.flatMap((table) => tornRows(table, bodies, names, amounts).map((row): Stray => ({ table, row })));
  return { tables: own, strays };
}
