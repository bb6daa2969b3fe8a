import { parsePrinted } from '../../model/money';
import type { TableRole } from '../../model/table';
import type { RawRow, RawTable } from '../2-recognise/RawTable';
import { hostOf, type Host } from './hosts';
import { amountsByCode, CODED, tornFamilies, tornRows, type Said } from './tornRows';
import { addsUp, familiesOf, gapOf, isTotal } from './tree';

/** A row whose figures are left out, since it is not known whose they are. */
export interface Stray {
  table: RawTable;
  row: RawRow;
}

const first = (row: RawRow): number => parsePrinted(row.figures[0]?.text ?? '0');

/** Whether a table's first figures do not add up at all: as if rows at its end were missing. */
export function missesRows(table: RawTable): boolean {
  return familiesOf(table, new Set()).some(
    (family) => gapOf(family) > Math.max(0.02 * family.children.length, Math.abs(first(family.parent)) * 0.002),
  );
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

/** Where the projects end and codes follow to the end that the general public budget does not pay for; -1 if none do. */
function strangers(table: RawTable, host: Host | null): number {
  if (table.role !== 'project' || !host) return -1;
  const known = host.about(table);
  const isStrange = (row: RawRow): boolean => known.get(row)?.every(({ own }) => own === undefined) ?? false;
  const deepest = Math.max(...table.rows.map(({ code }) => code.length));
  let at = table.rows.findLastIndex((row) => row.code.length === deepest && !isStrange(row)) + 1;
  while (at < table.rows.length && !isStrange(table.rows[at] as RawRow)) at += 1;
  if (at === table.rows.length) return -1;
  // What the first of them lies under has come with it.
  while (at > 0 && isAbove(table.rows[at - 1], table.rows[at])) at -= 1;
  return at;
}

const isAbove = (upper: RawRow | undefined, lower: RawRow | undefined): boolean =>
  upper !== undefined &&
  upper.code !== '' &&
  upper.code !== lower?.code &&
  (lower?.code.startsWith(upper.code) ?? false);

/** Words of the three public expenses, and of the two that bodies print with them. */
const OF_THREE_PUBLIC = /合计|总计|小计|出国|接待|车|会议|培训|三公/;

/** Where rows follow the three public expenses to the end that are none of them; -1 if none do. */
function behindThreePublic({ rows }: RawTable): number {
  const at = rows.findLastIndex(({ name }) => OF_THREE_PUBLIC.test(name)) + 1;
  return at > 0 && rows.slice(at).some(({ figures }) => figures.length > 0) ? at : -1;
}

/**
 * Codes stand in the order of a tree. A class, section or item that was left before, a class that comes too late or has nothing
 * below it, and a code without the one that it lies under: each begins another table's list, or follows lines that are missing.
 * What comes after is not known to be the table's, unless the table adds up as it is.
 */
function restart(table: RawTable, bodies: ReadonlySet<string>, host: Host | null): number {
  if (table.role === 'three-public') return behindThreePublic(table);
  if (!CODED.has(table.role)) return -1;
  const alien = WITHOUT_STATE_CAPITAL.has(table.role)
    ? table.rows.findIndex(({ code }) => code.startsWith(STATE_CAPITAL))
    : -1;
  if (alien >= 0) return alien;
  const left = new Set<string>();
  let before = '';
  const deep = printsParents(table);
  const whole = new Set(familiesOf(table, bodies).flatMap((one) => (addsUp(one, table.decimals) ? [one.parent] : [])));
  const at = table.rows.findIndex((row, index) => {
    const { code } = row;
    if (code === '') {
      // Below a body codes begin anew; a class that adds up shows that it is one.
      const first = table.rows[index + 1];
      const isBody = bodies.has(row.name) || (first?.code.length === 3 && whole.has(first));
      if (!isTotal(row) && !isBody) return false;
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
  const places = [at, strangers(table, host)].filter((place) => place >= 0);
  return places.length > 0 && tornFamilies(table, new Set()).length > 0 ? Math.min(...places) : -1;
}

/** All that coded tables name as bodies: rows without a code that two tables print. */
function bodiesIn(tables: readonly RawTable[], bodies: ReadonlySet<string>): Set<string> {
  const seen = new Set<string>();
  const named = new Set(bodies);
  for (const table of tables.filter(({ role }) => CODED.has(role))) {
    const own = table.rows.filter((row) => row.code === '' && !isTotal(row)).map(({ name }) => name);
    for (const name of new Set(own)) (seen.has(name) ? named : seen).add(name);
  }
  return named;
}

/** Takes out of the tables what is not theirs, and says which rows keep no figures since nobody can say whose they are. */
export function withoutStrays(
  tables: readonly RawTable[],
  known: Omit<Said, 'named'>,
): { tables: RawTable[]; strays: Stray[] } {
  const said: Said = { ...known, named: bodiesIn(tables, known.bodies) };
  const own = tables.map((table): RawTable => {
    const found = restart(table, said.named, hostOf(table, tables, said.bodies));
    // A total whose own rows are missing may be the other table's.
    const at = found === 1 ? 0 : found;
    const row = table.rows[at];
    if (!row) return table;
    return {
      ...table,
      rows: table.rows.slice(0, at),
      seam: { line: row.line, text: `${row.code} ${row.name}`.trim() },
    };
  });
  const amounts = amountsByCode(own);
  const strays = own.flatMap((table) =>
    tornRows(table, said, amounts, hostOf(table, own, said.bodies)).map((row): Stray => ({ table, row })),
  );
  return { tables: own, strays };
}
