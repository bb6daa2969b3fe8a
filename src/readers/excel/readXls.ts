import { OleFile } from '../packed/OleFile';
import type { SourceDocument } from '../SourceDocument';
import { refuse } from '../text/Refusal';
import { recordsOf, textsOf, type BiffRecord } from './biff';
import { MOST_FILLED, type Sheet, type SheetCell, type Span } from './Sheet';
import { shownNumber, shownText } from './shownValue';
import { workbookDocument } from './workbookDocument';
import { knownPattern } from './xlsxStyles';

/** Numbers of the records that are read. */
const BOF = 0x809;
const EOF = 0x0a;
const LOCKED = 0x2f;
const BIFF8 = 0x600;
const WORKSHEET = 0x10;
const LAST_COLUMN = 255;

interface Listed {
  name: string;
  at: number;
  isHidden: boolean;
}

/** What all sheets of a workbook share. */
interface Shared {
  strings: string[];
  /** Code of the number format and whether there is a line at the left or right, by the number of a look. */
  looks: { pattern: number; isRuled: boolean }[];
  patterns: Map<number, string>;
  is1904: boolean;
  listed: Listed[];
}

/** Reads what stands before the sheets. */
function sharedOf(records: readonly BiffRecord[]): Shared {
  const shared: Shared = { strings: [], looks: [], patterns: new Map(), is1904: false, listed: [] };
  const [first] = records;
  if (first?.id !== BOF || first.u16(0) !== BIFF8) refuse('old-workbook', {});
  for (const [index, record] of records.entries()) {
    if (record.id === EOF) break;
    if (record.id === LOCKED) refuse('ole-locked', {});
    if (record.id === 0x22) shared.is1904 = record.u16(0) === 1;
    else if (record.id === 0x41e) shared.patterns.set(record.u16(0), record.text(2));
    else if (record.id === 0xe0) shared.looks.push({ pattern: record.u16(2), isRuled: (record.u16(10) & 0xff) !== 0 });
    else if (record.id === 0x85) {
      // Macro and chart sheets have no cells to show.
      if (record.u8(5) === 0)
        shared.listed.push({ at: record.u32(0), isHidden: (record.u8(4) & 3) !== 0, name: record.shortText(6) });
    } else if (record.id === 0xfc) shared.strings.push(...textsOf(records, index));
  }
  return shared;
}

/** Takes up the records of one sheet. */
class SheetRecords {
  readonly cells: SheetCell[] = [];
  readonly merges: Span[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly ruledRows = new Set<number>();

  constructor(private readonly shared: Shared) {}

  take(record: BiffRecord, next: BiffRecord | undefined): void {
    switch (record.id) {
      case 0xfd: {
        const text = this.shared.strings[record.u32(6)];
        if (text === undefined) refuse('office-broken', { part: 'SST' });
        return this.text(record, text);
      }
      case 0x204:
        return this.text(record, record.text(6));
      case 0x203:
        return this.number(record.u16(0), record.u16(2), record.u16(4), record.f64(6));
      case 0x27e:
        return this.number(record.u16(0), record.u16(2), record.u16(4), record.rk(6));
      case 0xbd:
        for (let at = 4, column = record.u16(2); at + 8 <= record.length; at += 6, column += 1)
          this.number(record.u16(0), column, record.u16(at), record.rk(at + 2));
        return;
      case 0x201:
      case 0xbe:
        return this.blank(record);
      case 0x205:
        return this.text(record, record.u8(7) === 1 ? '#错误' : record.u8(6) === 1 ? 'TRUE' : 'FALSE');
      case 0x06:
        return this.formula(record, next);
      case 0xe5:
        return this.merged(record);
      case 0x208:
        if ((record.u32(12) & 0x20) !== 0 || (record.u16(6) & 0x7fff) === 0) this.hiddenRows.add(record.u16(0));
        return;
      case 0x7d:
        if ((record.u16(8) & 1) !== 0 || record.u16(4) === 0)
          for (let column = record.u16(0); column <= Math.min(record.u16(2), LAST_COLUMN); column += 1)
            this.hiddenColumns.add(column);
        return;
      default:
    }
  }

  private put(cell: SheetCell, look: number): void {
    // The format ends there: what says that it stands beyond is damaged.
    if (cell.column > LAST_COLUMN) refuse('office-broken', { part: 'Workbook' });
    if (this.shared.looks[look]?.isRuled) this.ruledRows.add(cell.row);
    if (cell.text.trim() === '' && !cell.isUnworked) return;
    this.cells.push(cell);
    if (this.cells.length > MOST_FILLED) refuse('too-many-cells', { cells: this.cells.length, most: MOST_FILLED });
  }

  private patternOf(look: number): string {
    const id = this.shared.looks[look]?.pattern ?? 0;
    return this.shared.patterns.get(id) ?? knownPattern(id);
  }

  private text(record: BiffRecord, text: string): void {
    const look = record.u16(4);
    this.put({ row: record.u16(0), column: record.u16(2), text: shownText(text, this.patternOf(look)) }, look);
  }

  private number(row: number, column: number, look: number, value: number): void {
    if (!Number.isFinite(value)) refuse('office-broken', { part: 'Workbook' });
    this.put({ row, column, ...shownNumber(value, this.patternOf(look), this.shared.is1904) }, look);
  }

  /** Blank cells may have lines around them. */
  private blank(record: BiffRecord): void {
    const looks = record.id === 0x201 ? [record.u16(4)] : [];
    for (let at = 4; record.id === 0xbe && at + 4 <= record.length; at += 2) looks.push(record.u16(at));
    if (looks.some((look) => this.shared.looks[look]?.isRuled)) this.ruledRows.add(record.u16(0));
  }

  private formula(record: BiffRecord, next: BiffRecord | undefined): void {
    const [row, column, look] = [record.u16(0), record.u16(2), record.u16(4)];
    if (record.u16(12) !== 0xffff) return this.number(row, column, look, record.f64(6));
    const kind = record.u8(6);
    if (kind === 0) {
      const text = next?.id === 0x207 ? next.text(0) : null;
      return this.put({ row, column, text: text ?? '', ...(text === null ? { isUnworked: true } : {}) }, look);
    }
    const text = kind === 1 ? (record.u8(8) === 1 ? 'TRUE' : 'FALSE') : kind === 2 ? '#错误' : '';
    this.put({ row, column, text }, look);
  }

  private merged(record: BiffRecord): void {
    for (let at = 2; at + 8 <= record.length; at += 8) {
      const [row, lastRow, column, lastColumn] = [0, 2, 4, 6].map((offset) => record.u16(at + offset)) as [
        number,
        number,
        number,
        number,
      ];
      if (lastRow >= row && lastColumn >= column) this.merges.push({ row, column, lastRow, lastColumn });
    }
  }
}

function sheetOf(records: readonly BiffRecord[], { name, at, isHidden }: Listed, shared: Shared): Sheet | null {
  const begin = records.findIndex((record) => record.at === at);
  const head = records[begin];
  if (head?.id !== BOF) refuse('office-broken', { part: name });
  if (head.u16(2) !== WORKSHEET) return null;
  const sheet = new SheetRecords(shared);
  let depth = 0;
  for (let index = begin + 1; index < records.length; index += 1) {
    const record = records[index] as BiffRecord;
    // Charts within a sheet are streams of their own.
    if (record.id === BOF) depth += 1;
    else if (record.id === EOF && depth === 0) break;
    else if (record.id === EOF) depth -= 1;
    else if (depth === 0)
      sheet.take(
        record,
        records.slice(index + 1, index + 3).find(({ id }) => id === 0x207),
      );
  }
  return {
    name,
    isHidden,
    cells: sheet.cells,
    merges: sheet.merges,
    isHiddenRow: (row) => sheet.hiddenRows.has(row),
    isHiddenColumn: (column) => sheet.hiddenColumns.has(column),
    widthOf: () => undefined,
    ruledRows: sheet.ruledRows,
  };
}

/**
 * Reads a workbook of Excel 97 to 2003 (BIFF8), as WPS still writes it.
 * @throws Refusal
 */
export function readXls(bytes: Uint8Array): SourceDocument {
  const file = new OleFile(bytes);
  const stream = file.stream('Workbook');
  if (!stream) return refuse('old-workbook', {});
  const records = recordsOf(stream);
  const shared = sharedOf(records);
  return workbookDocument({
    sheets: shared.listed.flatMap((listed) => sheetOf(records, listed, shared) ?? []),
    aside: { macros: file.has('_VBA_PROJECT') || file.has('VBA') ? 1 : 0, links: 0, comments: 0 },
  });
}
