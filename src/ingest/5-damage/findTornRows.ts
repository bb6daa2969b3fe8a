import { parsePrinted } from '../../model/money';
import { shapeOf } from '../../templates/tables/tableShapes';
import { OF_EXPENSES } from '../../templates/rows/expenseRows';
import type { RawRow, RawTable } from '../loose/RawTable';
import { referenceFor, type ReferenceTable } from './ReferenceTable';
import { amountsByCode, isCoded, tornFamilies, tornRows, type DocumentContext } from './tornRows';
import { addsUp, familiesOf, gapOf, isTotal } from '../loose/families';

/** A row whose figures are left out, since it is not known whose they are. */
export interface TornRow {
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
const isDeep = ({ code }: RawRow): boolean => code.length > 3;

/** Whether a table prints what each of its codes lies under, as all tables of the template do. */
function printsParents({ rows }: RawTable): boolean {
  const codes = new Set(rows.map(({ code }) => code));
  const deep = rows.filter(isDeep);
  const known = deep.filter(({ code }) => codes.has(code.slice(0, -2)));
  return deep.length > 0 && known.length > deep.length / 2;
}

/** Where the projects end and codes follow to the end that the general public budget does not pay for; -1 if none do. */
function strangers(table: RawTable, reference: ReferenceTable | null): number {
  if (!shapeOf(table.role).hasProjects || !reference) return -1;
  const known = reference.about(table);
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

/** Where rows follow the three public expenses to the end that are none of them; -1 if none do. */
function behindThreePublic({ rows }: RawTable): number {
  const at = rows.findLastIndex(({ name }) => OF_EXPENSES.test(name)) + 1;
  return at > 0 && rows.slice(at).some(({ figures }) => figures.length > 0) ? at : -1;
}

/**
 * Codes stand in the order of a tree. A class, section or item that was left before, a class that comes too late or has nothing
 * below it, and a code without the one that it lies under: each begins another table's list, or follows lines that are missing.
 * What comes after is not known to be the table's, unless the table adds up as it is.
 */
function restart(table: RawTable, bodies: ReadonlySet<string>, reference: ReferenceTable | null): number {
  if (shapeOf(table.role).rows === 'expenses') return behindThreePublic(table);
  if (!isCoded(table.role)) return -1;
  const alien = !shapeOf(table.role).paysStateCapital
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
  const places = [at, strangers(table, reference)].filter((place) => place >= 0);
  return places.length > 0 && tornFamilies(table, new Set()).length > 0 ? Math.min(...places) : -1;
}

/** All that coded tables name as bodies: rows without a code that two tables print. */
function bodiesIn(tables: readonly RawTable[], bodies: ReadonlySet<string>): Set<string> {
  const seen = new Set<string>();
  const named = new Set(bodies);
  for (const table of tables.filter(({ role }) => isCoded(role))) {
    const own = table.rows.filter((row) => row.code === '' && !isTotal(row)).map(({ name }) => name);
    for (const name of new Set(own)) (seen.has(name) ? named : seen).add(name);
  }
  return named;
}

/** Takes out of the tables what is not theirs, and says which rows keep no figures since nobody can say whose they are. */
export function findTornRows(
  tables: readonly RawTable[],
  known: Omit<DocumentContext, 'named'>,
): { tables: RawTable[]; tornRows: TornRow[] } {
  const document: DocumentContext = { ...known, named: bodiesIn(tables, known.bodies) };
  const own = tables.map((table): RawTable => {
    const found = restart(table, document.named, referenceFor(table, tables, document.bodies));
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
  const found = own.flatMap((table) =>
    tornRows(table, document, amounts, referenceFor(table, own, document.bodies)).map((row): TornRow => ({
      table,
      row,
    })),
  );
  return { tables: own, tornRows: found };
}
