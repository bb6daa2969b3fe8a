import type { Fact } from '../../model/fact';
import { noticeOf, type LostRow, type Notice } from '../../model/problem';
import type { DocumentPart } from '../../model/problemKinds';
import type { Printed } from '../../model/source';
import { ROLE_NAMES } from '../../model/tableNames';
import type { BudgetTable } from '../../model/table';
import { XINJIANG_ROLES } from '../../templates/xinjiang';
import type { RawRow, RawTable } from '../2-recognise/RawTable';
import type { Segments } from '../2-recognise/segments';
import type { Unread as InPieces } from '../3-place/joinBroken';
import type { PrintedNumber } from './numbers';

interface OneRow {
  table: RawTable;
  row: RawRow;
}

/** A row whose figures are left out, or those of one of its two lists. */
interface LeftOut extends OneRow {
  figures: readonly Printed[];
}

/** What was set aside while the tables were read. */
export interface SetAside {
  /** Rows with more figures than columns. */
  overfull: readonly LeftOut[];
  /** Rows that may be two halves of two. */
  strays: readonly LeftOut[];
  /** Rows, or one of their two lists, whose figures are in pieces that nobody can put together. */
  broken: readonly LeftOut[];
}

/** Longest words that a notice quotes. */
const QUOTED = 40;

const nameOf = ({ label, title }: Pick<BudgetTable, 'label' | 'title'>): string => label || title;

const placeOf = ({ line, offset }: Pick<Printed, 'line' | 'offset'>): string => `${line}:${offset}`;

/** The rows that were set aside, each once, with those of its figures that became no fact. */
export function setAside(
  facts: readonly Fact[],
  overfull: readonly OneRow[],
  strays: readonly OneRow[],
  broken: readonly InPieces[],
): SetAside {
  const read = new Set(facts.map(({ printed }) => placeOf(printed)));
  const leftOf = (rows: readonly OneRow[]): LeftOut[] =>
    rows
      .filter(({ row }, index) => rows.findIndex((other) => other.row === row) === index)
      .map(({ table, row }) => {
        const figures = [...row.figures, ...row.rightFigures].filter((printed) => !read.has(placeOf(printed)));
        return { table, row, figures };
      });
  const pieces = broken.map(({ table, row, pieces: figures }) => ({ table, row, figures }));
  return { overfull: leftOf(overfull), strays: leftOf(strays), broken: pieces };
}

/** The figures of rows that are set aside: nobody has read them, whatever stands beside them. */
export function figuresLeftOut({ overfull, strays, broken }: SetAside): Printed[] {
  return [...overfull, ...strays, ...broken].flatMap(({ figures }) => figures);
}

function leftOut(kind: LostRow['kind'], { table, row, figures }: LeftOut): Notice {
  const name = `${row.code} ${row.name || (row.right?.name ?? '')}`.trim().slice(0, QUOTED);
  const values = { role: table.role, row: row.row, name, figures: figures.map(({ text }) => text) };
  return noticeOf(kind, values, { table: nameOf(table), line: row.line });
}

/** Tells each unread number once: with the stretch of the document that is not read, else with its table or the text. */
class Unread {
  private readonly numbers: PrintedNumber[];
  private readonly told = new Set<PrintedNumber>();

  constructor(numbers: readonly PrintedNumber[], aside: SetAside) {
    const own = new Set(figuresLeftOut(aside).map(placeOf));
    this.numbers = numbers.filter((number) => number.role === 'unknown' && !own.has(placeOf(number)));
  }

  /** How many stand between two lines. */
  within(from: number, to: number): number {
    const found = this.numbers.filter((number) => number.line >= from && number.line <= to && !this.told.has(number));
    for (const number of found) this.told.add(number);
    return found.length;
  }

  /** One notice for each table, and one for all other text, in which more of them stand. */
  rest(tables: readonly Pick<BudgetTable, 'label' | 'title' | 'line' | 'endLine'>[]): Notice[] {
    const byPlace = new Map<string, PrintedNumber[]>();
    for (const number of this.numbers.filter((one) => !this.told.has(one))) {
      const table = tables.find(({ line, endLine }) => number.line >= line && number.line <= endLine);
      const place = table ? nameOf(table) : '';
      const there = byPlace.get(place);
      if (there) there.push(number);
      else byPlace.set(place, [number]);
    }
    return [...byPlace].map(([table, unknown]) => {
      const lines = [...new Set(unknown.map(({ line }) => line))];
      return noticeOf('unknown-number', { count: unknown.length, lines }, { table, line: lines[0] ?? null });
    });
  }
}

/** What is absent, not read or odd without making the document unreadable. Each unread number is told once. */
export function noticesOf(
  segments: Segments,
  tables: readonly RawTable[],
  aside: SetAside,
  numbers: readonly PrintedNumber[],
): Notice[] {
  const unread = new Unread(numbers, aside);
  const present = new Set(tables.map(({ role }) => role));
  const absent = XINJIANG_ROLES.filter((role) => !present.has(role)).map((role) =>
    noticeOf('absent-table', { role }, { table: ROLE_NAMES[role] }),
  );
  const parts: Record<DocumentPart, readonly unknown[]> = {
    narrative: segments.narrative,
    targets: segments.targets,
    glossary: segments.glossary,
  };
  const absentParts = (Object.keys(parts) as DocumentPart[])
    .filter((part) => parts[part].length === 0)
    .map((part) => noticeOf('absent-part', { part }, { table: PART_NAMES[part] }));
  const rows = aside.overfull.map((row) => leftOut('overfull-row', row));
  const torn = aside.strays.map((row) => leftOut('torn-row', row));
  const pieces = aside.broken.map((row) => leftOut('broken-number', row));
  const units = segments.tables
    .filter(({ unitIsStated }) => !unitIsStated)
    .map(({ label, title, unit, line }) => noticeOf('unit-missing', { title, unit }, { table: label || title, line }));
  const bare = tables
    .filter((table) => table.bare)
    .map((table) => noticeOf('bare-table', { role: table.role }, { table: nameOf(table), line: table.line }));
  const seams = tables.flatMap((table) => {
    if (!table.seam) return [];
    const { line, text } = table.seam;
    const end = segments.tables.find(({ role }) => role === table.role)?.lines.at(-1)?.number ?? line;
    const values = { role: table.role, words: text.slice(0, QUOTED), figures: unread.within(line, end) };
    return [noticeOf('lost-title', values, { table: nameOf(table), line })];
  });
  const others = segments.others.map(({ title, line, endLine }) =>
    noticeOf('other-table', { title, figures: unread.within(line, endLine) }, { table: title, line }),
  );
  return [
    ...absent,
    ...absentParts,
    ...rows,
    ...torn,
    ...pieces,
    ...units,
    ...bare,
    ...seams,
    ...others,
    ...unread.rest(tables),
  ];
}

/** Official names of a document's parts. */
const PART_NAMES: Readonly<Record<DocumentPart, string>> = {
  narrative: '预算情况说明',
  targets: '绩效目标表',
  glossary: '名词解释',
};
