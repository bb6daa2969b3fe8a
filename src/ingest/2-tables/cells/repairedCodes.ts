import { ECONOMIC_CODES } from '../../../templates/rows/economicCodes';
import { noticeOf, type Notice } from '../../../model/problems/problem';
import type { Fact } from '../../../model/fact';
import { isTotalName, type TableRow } from '../../../model/tables/table';
import { shapeOf } from '../../../templates/tables/tableShapes';
import type { GridTable } from './gridTable';

/** Classes of functions begin with 2, economic ones with 3 or 5. */
const isWhole = (code: string): boolean => /^[235]\d\d(?:\d\d){0,2}$/.test(code);
/** A table of which fewer codes than this are whole has numbers of its own. */
const MOST = 0.7;
const LONGEST_DAMAGED = 6;

/** Digits of what is left of a code whose class, or class and section, are not there. */
const LENGTHS_OF_RESTS = [1, 2, 4];

/** A row with a code, and the parts in which it is printed. */
interface Coded {
  table: GridTable;
  row: TableRow;
}

/** The codes that a name stands for, as the other rows of the document and the classification have it. */
function codesByName(tables: readonly GridTable[]): Map<string, Set<string>> {
  const codes = new Map<string, Set<string>>();
  const add = (name: string, code: string): void => {
    if (name !== '' && isWhole(code)) codes.set(name, (codes.get(name) ?? new Set()).add(code));
  };
  for (const { table } of tables) for (const { name, code } of table.rows) add(name, code);
  for (const [code, name] of Object.entries(ECONOMIC_CODES)) add(name, code);
  return codes;
}

/** What a damaged code may have been: a zero lost within it, or its class cut at the beginning. */
function couldBe(printed: string, code: string): boolean {
  if (printed.length === 5 && code.length === 7 && code.endsWith(printed.slice(1))) return true;
  if (code.length <= printed.length) return false;
  let at = 0;
  for (const digit of printed) {
    while (code[at] === '0' && digit !== '0') at += 1;
    if (code[at] !== digit) return false;
    at += 1;
  }
  return at === code.length;
}

/**
 * Whether the first columns of a table's codes are missing, as where the edge of its page cuts them off: what is left are ends of codes,
 * and the rows whose code ended before them have none.
 */
function hasCutCodes({ table }: GridTable): boolean {
  const { rows, codes } = shapeOf(table.role);
  if (rows !== 'codes' || codes === null || table.role === 'other') return false;
  const coded = table.rows.filter(({ code }) => code !== '');
  return coded.filter(({ code }) => LENGTHS_OF_RESTS.includes(code.length)).length > coded.length / 2;
}

/** Lets figures admit that the code of their row may be another one. */
function inferCodes(facts: readonly Fact[]): void {
  for (const fact of facts) Object.assign(fact, { provenance: 'inferred', rule: 'code-as-printed', alternatives: [] });
}

/**
 * Repairs codes that lost a zero or their class, where the row's name and another printing agree on one and the code that it lies
 * under is in the table; each is told. What cannot be repaired stays as printed, and its figures are then inferred.
 */
export function repairCodes(tables: readonly GridTable[]): Notice[] {
  for (const table of tables.filter(hasCutCodes))
    inferCodes(table.facts.filter(({ code, name }) => code !== '' || !isTotalName(name)));
  const named = codesByName(tables);
  const damaged: Coded[] = tables.flatMap((table) => {
    const coded = table.table.rows.filter(({ code }) => code !== '');
    const broken = coded.filter(({ code }) => !isWhole(code) && code.length <= LONGEST_DAMAGED);
    return coded.length - broken.length < MOST * coded.length ? [] : broken.map((row) => ({ table, row }));
  });
  return damaged.flatMap(({ table, row }): Notice[] => {
    const present = new Set(table.table.rows.map(({ code }) => code));
    const fits = [...(named.get(row.name) ?? [])].filter(
      (code) => couldBe(row.code, code) && !present.has(code) && (code.length === 3 || present.has(code.slice(0, -2))),
    );
    const facts = table.facts.filter((fact) => fact.row === row.row);
    const [code] = fits;
    if (code === undefined || fits.length > 1) {
      inferCodes(facts);
      return [];
    }
    const values = { role: table.table.role, row: row.row, printed: row.code, code };
    for (const fact of facts) if (fact.code === row.code) fact.code = code;
    row.code = code;
    return [noticeOf('code-repaired', values, { table: table.table.label || table.table.title, line: row.line })];
  });
}
