import type { PlacingRule } from '../../../model/fact';
import { shapeOf } from '../../../templates/tables/tableShapes';
import { noticeOf } from '../../../model/problems/problem';
import { CORRECTED } from '../../../model/source/corrections';
import { isOtherColumn, type TableRole } from '../../../model/tables/table';
import { ROLE_NAMES } from '../../../model/tables/tableNames';
import type { CellParts } from '../../1-parts/Parts';
import type { TablePart } from '../../1-parts/cells/tableParts';
import { QUOTED, type Tell } from '../../Finding';
import type { CellTables } from '../Tables';
import { tellAbsent } from './absentTables';
import { readGridTable, type GridTable } from './gridTable';
import { projectRows } from './projectRows';
import { proveColumns } from './proveColumns';
import { refuseOthers, refuseWithout } from './refuseCells';
import { repairCodes } from './repairedCodes';
import { roleByCodes } from '../../../templates/tables/roleByCodes';
import { roleByHeaders } from './roleByHeaders';
import { TableCorrections } from '../TableCorrections';
import { TableUnits } from './tableUnit';

/** Lets every figure of a table admit a doubt. */
function inferAll({ facts }: GridTable, rule: PlacingRule): void {
  for (const fact of facts) Object.assign(fact, { provenance: 'inferred', rule, alternatives: [] });
}

/**
 * Lets all figures of a table admit what is open of it as a whole.
 * @param by whether its unit is printed; whether somebody has said what it is, or its headers alone
 */
function admitDoubts(
  table: GridTable,
  { title }: TablePart,
  { isSure, isSaid, isTold }: { isSure: boolean; isSaid: boolean; isTold: boolean },
): void {
  // The characters that nobody knows may be those that tell it from another table.
  if (title?.text.includes('\ufffd') === true) inferAll(table, 'unclear-title');
  if (!isSure) inferAll(table, 'unit-of-others');
  if (isSaid) inferAll(table, CORRECTED);
  if (isTold) inferAll(table, 'headers-alone');
}

/** A table of people, cars or rooms: its numbers count, and are no money. */
function counted(table: GridTable): GridTable {
  const counts = table.facts.map(({ id, printed }) => ({ printed, ref: id, role: 'count' as const }));
  return { ...table, facts: [], counts: [...table.counts, ...counts] };
}

/** Reads all tables, each once, in the order of the document. */
function readParts(
  { document, form, year, moneyParts, targetParts }: CellParts,
  corrections: TableCorrections,
  tell: Tell,
): Pick<CellTables, 'tables' | 'tablePlaces'> {
  const tablePlaces = [...targetParts];
  const readingOf = (part: TablePart, isTrial = false) => ({
    form,
    year,
    isFinal: part.title?.isFinal ?? false,
    lines: document.lines,
    corrections: corrections.of(part, isTrial),
  });
  const dry = new Map(
    moneyParts.map((part) => {
      const role = corrections.of(part, true).role ?? part.title?.role ?? 'other';
      return [part, readGridTable(part, { ...readingOf(part, true), role, unit: '元', firstRow: 1 })];
    }),
  );
  const units = new TableUnits(document, dry);
  const titled = new Set([...dry.values()].map(({ table }) => roleByCodes(table.role, table)));
  // What somebody has said that a table is, no other one is.
  const taken = new Set<TableRole>(moneyParts.flatMap((part) => corrections.of(part, true).role ?? []));
  let otherRows = 0;
  const tables = [...dry].flatMap(([part, { facts, unread, counts, ...rest }]): GridTable[] => {
    // A frame around words is no table.
    const counting = counts.filter(({ role: what }) => what === 'count');
    if (part.title === null && facts.length + unread.length + counting.length === 0) return [];
    tablePlaces.push(part);
    const said = corrections.of(part).role;
    const byCodes = part.isCount ? 'other' : roleByCodes(part.title?.role ?? 'other', rest.table);
    // Of two tables of one role the first keeps it, the other is kept as printed.
    const own = taken.has(byCodes) ? 'other' : byCodes;
    const isOpen = said === undefined && own === 'other' && !part.isCount && (part.title?.role ?? 'other') === 'other';
    const told = isOpen
      ? roleByHeaders(new Set([...titled, ...taken]), (as) =>
          readGridTable(part, { ...readingOf(part, true), role: as, unit: '元', firstRow: 1 }),
        )
      : undefined;
    const role = said ?? told ?? own;
    taken.add(role);
    const { unit, isSure } =
      facts.length > 0 && !part.isCount ? units.of(part, tell) : { unit: part.unit ?? '元', isSure: true };
    const firstRow = role === 'other' ? otherRows + 1 : 1;
    const readBy = (as: TablePart) => readGridTable(as, { ...readingOf(part), role, unit, firstRow });
    const table = readBy(part);
    proveColumns(part, table, readBy);
    if (role === 'other') otherRows += table.table.rows.length;
    admitDoubts(table, part, { isSure, isSaid: said !== undefined, isTold: told !== undefined });
    const title = part.title?.text ?? part.label;
    if (told) tell(noticeOf('headers-alone', { title }, { table: title, line: part.line || null }));
    return [part.isCount ? counted(table) : table];
  });
  return { tables, tablePlaces };
}

/** Tells what stands in the tables and no key stands for, and what is no figure. */
function tellUnread(tables: readonly GridTable[], tell: Tell): void {
  for (const { table, facts, unread } of tables) {
    const name = table.label || table.title || ROLE_NAMES[table.role];
    const place = { table: name, line: table.line };
    if (table.role === 'other') tell(noticeOf('other-table', { title: table.title, figures: facts.length }, place));
    else
      for (const { key, title: header } of table.columns.filter((column) => isOtherColumn(column.key))) {
        const figures = facts.filter(({ column }) => column === key).length;
        tell(noticeOf('other-column', { role: table.role, header, figures }, place));
      }
    for (const { row, column, text: printed, line, place: cell } of unread) {
      const values = {
        role: table.role,
        row: row.row,
        name: `${row.code} ${row.name}`.trim().slice(0, QUOTED),
        column,
        printed,
      };
      tell(noticeOf('unread-cell', values, { table: name, line, ...(cell ? { cell } : {}) }));
    }
  }
}

/** The name that the document gives the code of each function, by its first printing. */
function namesByCode(tables: readonly GridTable[]): Map<string, string> {
  const names = new Map<string, string>();
  const coded = tables.filter(({ table }) => shapeOf(table.role).codes !== 'economic');
  for (const { code, name } of coded.flatMap(({ table }) => table.rows))
    if (code !== '' && name !== '' && !names.has(code)) names.set(code, name);
  return names;
}

/**
 * Reads the tables of a document whose reader has found their cells: each figure stands where it is printed.
 * @throws Refusal
 */
export function readCellTables(parts: CellParts, tell: Tell): CellTables {
  const corrections = new TableCorrections(parts.corrections);
  const { tables, tablePlaces } = readParts(parts, corrections, tell);
  corrections.tell(
    tables.map(({ table }) => table),
    tell,
  );
  refuseOthers(parts.document, tables);
  tell(...repairCodes(tables));
  refuseWithout(tables);
  tellUnread(tables, tell);
  tellAbsent(tables, tell);
  const byCode = namesByCode(tables);
  return {
    ...parts,
    tables,
    tablePlaces,
    names: { byCode, bodies: parts.bodies, rows: new Set(), year: parts.year },
    projectRows: projectRows(tables, parts.bodies, byCode),
  };
}
