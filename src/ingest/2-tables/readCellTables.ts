import type { Stage } from '../../model/budget';
import type { MoneyUnit } from '../../model/money';
import { noticeOf, type Notice } from '../../model/problem';
import type { Printed } from '../../model/source';
import { isOtherColumn, type TableRole } from '../../model/table';
import { ROLE_NAMES } from '../../model/tableNames';
import type { SourceDocument } from '../../readers/SourceDocument';
import { refuse } from '../../readers/text/Refusal';
import { PAGE_NUMBER } from '../2-recognise/numbers';
import { readYear } from '../5-narrative/opening';
import type { ReadDocument } from '../4-assemble/assembleBudget';
import { describedProjects } from '../5-narrative/narrative';
import { commonest } from '../commonest';
import { absentOf } from './absentParts';
import { readGridTable, type GridTable } from './gridTable';
import { runningText } from '../5-narrative/parts';
import { refuseOthers, refusePictures, refuseWithout } from './refuseCells';
import { repairCodes } from './repairedCodes';
import { tableParts, type TablePart } from './tableParts';

/** Longest words that a notice quotes. */
const QUOTED = 40;

/** Gives each part its role: of two tables of one role the first keeps it, the other is kept as printed. */
function withRoles(parts: readonly TablePart[]): { part: TablePart; role: TableRole }[] {
  const taken = new Set<TableRole>();
  return parts.map((part) => {
    const role = part.title?.role ?? 'other';
    const own = role === 'other' || taken.has(role) ? 'other' : role;
    taken.add(own);
    return { part, role: own };
  });
}

/** The unit of a table: its own, else the one that all others state. */
function unitOf(part: TablePart, parts: readonly TablePart[], notices: Notice[]): MoneyUnit {
  if (part.unit !== null) return part.unit;
  const stated = parts.flatMap(({ unit }) => (unit === null ? [] : [unit]));
  const usual = commonest(stated);
  const title = part.title?.text ?? '';
  if (usual === '') refuse('no-unit', { words: title }, { table: title, line: part.line || null });
  notices.push(noticeOf('unit-missing', { title, unit: usual }, { table: title, line: part.line || null }));
  return usual;
}

interface ReadTables {
  tables: GridTable[];
  /** What may be a table of money, with those frames around words that are none. */
  parts: TablePart[];
  /** What is a table, of money or of targets. */
  places: TablePart[];
  notices: Notice[];
}

/** Reads all tables, each once, in the order of the document. */
export function readTables(document: SourceDocument, year: number): ReadTables {
  const notices: Notice[] = [];
  const all = tableParts(document);
  const money = all.filter(({ title }) => title?.kind !== 'targets');
  const places = all.filter(({ title }) => title?.kind === 'targets');
  let otherRows = 0;
  const tables = withRoles(money).flatMap(({ part, role }): GridTable[] => {
    const reading = { role, year, isFinal: part.title?.isFinal ?? false, lines: document.lines };
    const firstRow = role === 'other' ? otherRows + 1 : 1;
    const dry = readGridTable(part, { ...reading, unit: '元', firstRow });
    // A frame around words is no table.
    if (part.title === null && dry.facts.length === 0 && dry.unread.length === 0) return [];
    places.push(part);
    const unit = dry.facts.length > 0 ? unitOf(part, money, notices) : (part.unit ?? '元');
    const table = readGridTable(part, { ...reading, unit, firstRow });
    if (role === 'other') otherRows += table.table.rows.length;
    return [table];
  });
  return { tables, parts: money, places, notices };
}

const nameOf = ({ table: { label, title, role } }: GridTable): string => label || title || ROLE_NAMES[role];

/** A table of performance targets gives no facts; that its rows are not read is told. */
function targetsLeftOut({ title, line }: TablePart): Notice {
  const words = title?.text ?? '';
  return noticeOf('other-table', { title: words, figures: 0 }, { table: words, line });
}

/** What stands in the tables and no key stands for, and what is no figure. */
function noticesOf(tables: readonly GridTable[]): Notice[] {
  return tables.flatMap((one): Notice[] => {
    const { table, facts, unread } = one;
    const place = { table: nameOf(one), line: table.line };
    const cells = unread.map(({ row, column, text, line }) =>
      noticeOf(
        'unread-cell',
        {
          role: table.role,
          row: row.row,
          name: `${row.code} ${row.name}`.trim().slice(0, QUOTED),
          column,
          printed: text,
        },
        { table: nameOf(one), line },
      ),
    );
    if (table.role === 'other')
      return [noticeOf('other-table', { title: table.title, figures: facts.length }, place), ...cells];
    const columns = table.columns
      .filter(({ key }) => isOtherColumn(key))
      .map(({ key, title }) =>
        noticeOf(
          'other-column',
          { role: table.role, header: title, figures: facts.filter(({ column }) => column === key).length },
          place,
        ),
      );
    return [...columns, ...cells];
  });
}

/** Tables whose codes are economic categories: their names are no function's, though the narrative may use the same words. */
const ECONOMIC: readonly TableRole[] = [
  'basic',
  'appropriation-basic',
  'general-public-economic',
  'operating-cost',
  'procurement',
];

/** The name that the document gives the code of each function, by its first printing. */
function namesByCode(tables: readonly GridTable[]): Map<string, string> {
  const names = new Map<string, string>();
  const coded = tables.filter(({ table }) => !ECONOMIC.includes(table.role));
  for (const { code, name } of coded.flatMap(({ table }) => table.rows))
    if (code !== '' && name !== '' && !names.has(code)) names.set(code, name);
  return names;
}

/** The body that the document names most often, in its tables or on its title page. */
function bodyOf(parts: readonly TablePart[], lines: SourceDocument['lines']): string {
  const named = commonest(parts.map(({ body }) => body));
  if (named !== '') return named;
  const title = lines.find(({ text }) =>
    /(?:预算主管部门|部门名称|单位名称|编制部门|编制单位)[:：]\S/.test(text.replace(/\s/g, '')),
  );
  if (title) return title.text.replace(/\s/g, '').replace(/^.*?[:：]/, '');
  const heading = lines
    .slice(0, 12)
    .map(({ text }) => /^(.{4,40}?)(?:20\d\d年|二〇)/.exec(text.replace(/\s/g, ''))?.[1] ?? '')
    .find((words) => words !== '');
  return heading ?? '';
}

/** Page numbers that stand between tables. */
function pageNumbers(document: SourceDocument): Printed[] {
  return document.lines.flatMap((line) => {
    const found = PAGE_NUMBER.exec(line.text);
    return found ? [{ text: found[1] ?? '', page: line.page, line: line.number, offset: line.raw.search(/\d/) }] : [];
  });
}

/** Which numbers of a document nobody knows, by table; each is told once. */
function unknownOf(numbers: Parameters<ReadDocument['notices']>[0], tables: readonly GridTable[]): Notice[] {
  const byPlace = new Map<string, number[]>();
  for (const number of numbers.filter(({ role }) => role === 'unknown')) {
    const table = tables.find(({ table: { line, endLine } }) => number.line >= line && number.line <= endLine);
    if (table?.unread.some(({ line }) => line === number.line)) continue;
    const place = table ? nameOf(table) : '';
    byPlace.set(place, [...(byPlace.get(place) ?? []), number.line]);
  }
  return [...byPlace].map(([table, all]) => {
    const lines = [...new Set(all)];
    return noticeOf('unknown-number', { count: all.length, lines }, { table, line: lines[0] ?? null });
  });
}

function pageNotices(document: SourceDocument): Notice[] {
  const pictures = document.pages.filter(({ isPicture }) => isPicture).map(({ number }) => number);
  const unmapped = document.pages.filter(({ unmapped: count }) => count > 0);
  const count = unmapped.reduce((sum, page) => sum + page.unmapped, 0);
  return [
    ...(pictures.length > 0 ? [noticeOf('unread-page', { pages: pictures }, { page: pictures[0] ?? 1 })] : []),
    ...(unmapped[0] ? [noticeOf('no-unicode', { words: '', figures: count }, { page: unmapped[0].number })] : []),
  ];
}

/**
 * Reads the tables of a document whose reader has found their cells: each figure stands where it is printed.
 * @throws Refusal
 */
export function readCellTables(document: SourceDocument): ReadDocument {
  refusePictures(document);
  const year = readYear(document.lines) ?? refuse('no-year', {});
  const { tables, parts, places, notices } = readTables(document, year);
  refuseOthers(document, tables);
  notices.push(...repairCodes(tables));
  const stage: Stage = parts.filter(({ title }) => title?.isFinal).length > parts.length / 2 ? 'final' : 'budget';
  refuseWithout(tables);
  const prose = runningText(document, places);
  const byCode = namesByCode(tables);
  const body = bodyOf(parts, document.lines);
  const projectTable = tables.find(({ table }) => table.role === 'project');
  return {
    document,
    lines: document.lines,
    encoding: document.encoding,
    body,
    year,
    stage,
    level: parts.some(({ title }) => /(?:预算)?单位(?:财务)?(?:收支|收入|支出)/.test(title?.text ?? ''))
      ? '单位'
      : '部门',
    tables: tables.map(({ table }) => table),
    facts: tables.flatMap(({ facts }) => facts),
    parts: prose,
    names: {
      byCode,
      bodies: new Set([body, ...parts.map((part) => part.body)].filter(Boolean)),
      rows: new Set(),
      year,
    },
    projects: describedProjects(prose),
    projectRows: new Set(
      (projectTable?.table.rows ?? [])
        .filter(({ code, name }) => code !== '' && name !== byCode.get(code))
        .map(({ row }) => row),
    ),
    targets: [],
    marks: { codes: tables.flatMap(({ codes }) => codes), pages: pageNumbers(document), unread: [] },
    notices: (numbers) => [
      ...notices,
      ...noticesOf(tables),
      ...places.filter(({ title }) => title?.kind === 'targets').map(targetsLeftOut),
      ...pageNotices(document),
      ...absentOf(tables, prose),
      ...unknownOf(numbers, tables),
    ],
  };
}
