import { parsePrinted, stepOf, yuanOf } from '../../model/money';
import { shapeOf } from '../../templates/tables/tableShapes';
import type { Project } from '../../model/narrative/project';
import type { TableRole } from '../../model/tables/table';
import type { RawRow, RawTable } from '../loose/RawTable';
import type { ReferenceTable, CodeContext } from './ReferenceTable';
import { addsUp, familiesOf, isTotal, type Family } from '../loose/families';

/** Whether a table's rows stand under codes. */
export const isCoded = (role: TableRole): boolean => shapeOf(role).rows === 'codes';

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
export function amountsByCode(tables: readonly RawTable[]): Map<string, { table: RawTable; text: string }[]> {
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

/** Whether a row's figures stand on another line than its beginning: between them lines may be missing. */
const isSpread = ({ line, figures }: RawRow): boolean => figures.some((figure) => figure.line !== line);

const firstOf = (row: RawRow | undefined): string | undefined => row?.figures[0]?.text;
const prints = (row: RawRow | undefined, text: string | undefined): boolean =>
  row?.figures.some((figure) => figure.text === text) ?? false;

/** The families of a table whose first figures do not add up within rounding. */
export function tornFamilies(table: RawTable, bodies: ReadonlySet<string>): Family[] {
  return familiesOf(table, bodies).filter((family) => !addsUp(family, table.decimals));
}

/** What the whole document says that rows are held against. */
export interface DocumentContext {
  /** Bodies that compile a table or have projects. */
  bodies: ReadonlySet<string>;
  /** All that the tables name as bodies. */
  named: ReadonlySet<string>;
  /** The name of each code. */
  byCode: ReadonlyMap<string, string>;
  /** Projects that the narrative describes. */
  projects: readonly Project[];
}

/** What all rows of a table are held against. */
interface TableContext {
  /** Children of families that do not add up. */
  torn: ReadonlySet<RawRow>;
  reference: ReadonlyMap<RawRow, readonly CodeContext[]>;
  byCode: DocumentContext['byCode'];
  /** The codes of each name. */
  codes: ReadonlyMap<string, readonly string[]>;
}

/** Whether a row has the name of a code below its own, and the rows behind it do not print that code by that name. */
function isNamedAsChild(table: RawTable, row: RawRow, index: number, { byCode, codes }: TableContext): boolean {
  if (row.name === '' || row.name === byCode.get(row.code)) return false;
  const named = codes.get(row.name)?.filter((code) => code !== row.code && code.startsWith(row.code)) ?? [];
  if (named.length === 0) return false;
  return !table.rows.slice(index + 1).some(({ code, name }) => named.includes(code) && name === row.name);
}

/** Whether a row that is spread over lines was put together out of two. */
function isJoined(table: RawTable, row: RawRow, index: number, context: TableContext): boolean {
  if (isNamedAsChild(table, row, index, context)) return true;
  const known = context.reference.get(row);
  return known?.every((one) => holdsAnothers(table, row, index, one, context)) ?? false;
}

/**
 * Whether a row's name or figures are another's, as the codes of its reference show: its own code stands nowhere else, or codes are missing
 * behind it and its name or its figures are theirs.
 */
function holdsAnothers(
  table: RawTable,
  row: RawRow,
  index: number,
  { own, skipped, divided }: CodeContext,
  { torn, byCode }: TableContext,
): boolean {
  const text = firstOf(row);
  // Zeros are alike everywhere and tell nothing of whose they are; a table may also leave out a code of which it has only them.
  const isZero = text !== undefined && parsePrinted(text) === 0;
  if (!own) return !isZero;
  // A project stands below the lowest code.
  if (row.isProject && divided) return true;
  if (skipped.length === 0) return false;
  const name = byCode.get(row.code) ?? '';
  if (row.name !== name && skipped.some(({ code }) => byCode.get(code) === row.name)) return true;
  // The same quantity stands in both tables; the others print a part of it.
  const { isWhole: isSame } = shapeOf(table.role);
  const fits = isSame ? firstOf(own) === text : prints(own, text);
  const fitsAnother = !isZero && skipped.some((other) => (isSame ? firstOf(other) === text : prints(other, text)));
  if (isSame || torn.has(row)) return !fits || fitsAnother;
  const below = (code: string | undefined): boolean =>
    code !== undefined && code !== row.code && code.startsWith(row.code);
  const isBarren = skipped.some(({ code }) => below(code)) && !below(table.rows[index + 1]?.code);
  return isBarren && (!fits || fitsAnother);
}

/** A row without a code that is no body: the end of a name, or one that the rows below it do not add up to. */
function isNameless(table: RawTable, row: RawRow, index: number, { bodies, named, byCode }: DocumentContext): boolean {
  if (bodies.has(row.name)) return false;
  const isEnd = row.name.length > 1 && [...byCode.values()].some((name) => name.endsWith(row.name));
  if (isEnd || table.rows[index + 1]?.code.length !== 3) return true;
  return !named.has(row.name) && tornFamilies(table, new Set()).some(({ parent }) => parent === row);
}

/** Whether a project's row holds what the narrative says another project gets, one that the table does not list. */
function holdsAnotherProject(table: RawTable, row: RawRow, projects: DocumentContext['projects']): boolean {
  const text = firstOf(row);
  if (!row.isProject || text === undefined) return false;
  const gets = ({ amount }: Project): boolean =>
    amount !== null &&
    Math.abs(amount.amount - yuanOf(text, table.unit)) <= (amount.step + stepOf(text, table.unit)) / 2;
  const own = projects.find(({ name }) => name === row.name);
  if (!own?.amount || gets(own)) return false;
  const listed = new Set(table.rows.map(({ name }) => name));
  return projects.some((other) => !listed.has(other.name) && gets(other));
}

/**
 * Rows that a missing piece of the document has put together out of two: a name without its code that is no body's, a code with
 * another name than everywhere else and other figures too, a function's row among its own projects, a row that its reference shows to
 * be joined, and a row over several lines that does not add up with its sisters where nothing else holds it.
 */
export function tornRows(
  table: RawTable,
  document: DocumentContext,
  amounts: ReturnType<typeof amountsByCode>,
  reference: ReferenceTable | null,
): RawRow[] {
  const { bodies, byCode, projects } = document;
  const torn = new Set(tornFamilies(table, bodies).flatMap(({ children }) => children));
  const unheld = shapeOf(table.role).namesAlone ? new Set([...torn].filter(isSpread)) : new Set<RawRow>();
  if (!isCoded(table.role)) return [...unheld];
  const codes = new Map<string, string[]>();
  for (const [code, name] of byCode) codes.set(name, [...(codes.get(name) ?? []), code]);
  const context: TableContext = {
    torn,
    reference: reference?.about(table) ?? new Map<RawRow, CodeContext[]>(),
    byCode,
    codes,
  };
  return table.rows.filter((row, index) => {
    if (isTotal(row) || row.figures.length === 0) return false;
    if (unheld.has(row)) return true;
    if (row.code === '') return isNameless(table, row, index, document);
    if (isSpread(row) && (isJoined(table, row, index, context) || holdsAnotherProject(table, row, projects)))
      return true;
    if (shapeOf(table.role).hasProjects)
      return (
        !row.isProject && index > 0 && table.rows[index - 1]?.isProject && table.rows[index - 1]?.code === row.code
      );
    if (shapeOf(table.role).codes === 'economic' || !isOtherName(row.name, byCode.get(row.code) ?? '')) return false;
    const others = amounts.get(row.code)?.filter((other) => other.table !== table) ?? [];
    const holdsAnother = [...byCode].some(
      ([code, name]) => code !== row.code && name.length > 3 && row.name !== name && row.name.endsWith(name),
    );
    return holdsAnother || !others.some(({ text }) => text === row.figures[0]?.text);
  });
}
