import { Archive } from '../packed/Archive';
import { readXml, type XmlWalk } from '../packed/readXml';
import type { SourceDocument } from '../SourceDocument';
import { refuse } from '../text/Refusal';
import { MOST_FILLED, type Sheet, type SheetCell, type Span } from './Sheet';
import { workbookDocument } from './workbookDocument';

type Attributes = Readonly<Record<string, string>>;

/** A cell that says nothing may be repeated to the end of a sheet; one with words so often at most. */
const MOST_REPEATS = 1_000;

const attribute = (attributes: Attributes, name: string): string | undefined =>
  Object.entries(attributes).find(([key]) => key.slice(key.indexOf(':') + 1) === name)?.[1];
const countOf = (attributes: Attributes, name: string): number =>
  Math.max(1, Math.floor(Number(attribute(attributes, name) ?? 1)) || 1);
const isOut = (attributes: Attributes): boolean =>
  /^(?:collapse|filter)$/.test(attribute(attributes, 'visibility') ?? '');

interface OpenCell {
  columns: number;
  span: { rows: number; columns: number };
  stored: string | undefined;
  hasFormula: boolean;
  lines: string[];
}

/** Takes up the tables of an OpenDocument workbook: what a cell shows stands in it as text. */
class OdsWalk implements XmlWalk {
  readonly sheets: Sheet[] = [];
  private readonly hiddenStyles = new Set<string>();
  private style = '';
  private cells: SheetCell[] = [];
  private merges: Span[] = [];
  private hiddenRows = new Set<number>();
  private hiddenColumns = new Set<number>();
  private name = '';
  private isHidden = false;
  private rows = 0;
  private rowRepeats = 1;
  private column = 0;
  private columns = 0;
  private cell: OpenCell | null = null;
  private skipped = 0;
  private filled = 0;
  comments = 0;

  readonly open = (name: string, attributes: Attributes): void => {
    // A note is no text of its cell.
    if (this.skipped > 0 || name === 'annotation') {
      if (name === 'annotation') this.comments += 1;
      this.skipped += 1;
      return;
    }
    if (name === 'style') this.style = attribute(attributes, 'name') ?? '';
    else if (name === 'table-properties' && attribute(attributes, 'display') === 'false')
      this.hiddenStyles.add(this.style);
    else if (name === 'table') this.openTable(attributes);
    else if (name === 'table-column') this.takeColumns(attributes);
    else if (name === 'table-row') this.openRow(attributes);
    else if (name === 'table-cell' || name === 'covered-table-cell') this.openCell(attributes);
    else if (name === 'p' || name === 'h') this.cell?.lines.push('');
    else if (name === 's') this.text(' '.repeat(Math.min(100, countOf(attributes, 'c'))));
    else if (name === 'tab') this.text(' ');
    else if (name === 'line-break') this.text('\n');
  };

  readonly text = (text: string): void => {
    const lines = this.cell?.lines;
    if (this.skipped === 0 && lines && lines.length > 0) lines.push(`${lines.pop() as string}${text}`);
  };

  readonly close = (name: string): void => {
    if (this.skipped > 0) this.skipped -= 1;
    else if (name === 'table-cell' || name === 'covered-table-cell') this.closeCell();
    else if (name === 'table-row') this.rows += this.rowRepeats;
    else if (name === 'table') this.closeTable();
  };

  private openTable(attributes: Attributes): void {
    this.name = attribute(attributes, 'name') ?? '';
    this.isHidden = this.hiddenStyles.has(attribute(attributes, 'style-name') ?? '');
    [this.cells, this.merges, this.rows, this.columns] = [[], [], 0, 0];
    this.hiddenRows = new Set();
    this.hiddenColumns = new Set();
  }

  private closeTable(): void {
    const { hiddenRows, hiddenColumns } = this;
    this.sheets.push({
      name: this.name,
      isHidden: this.isHidden,
      cells: this.cells,
      merges: this.merges,
      isHiddenRow: (row) => hiddenRows.has(row),
      isHiddenColumn: (column) => hiddenColumns.has(column),
      widthOf: () => undefined,
      ruledRows: new Set(),
    });
  }

  private takeColumns(attributes: Attributes): void {
    const count = countOf(attributes, 'number-columns-repeated');
    if (isOut(attributes))
      for (let at = 0; at < Math.min(count, 2_000); at += 1) this.hiddenColumns.add(this.columns + at);
    this.columns += count;
  }

  private openRow(attributes: Attributes): void {
    this.column = 0;
    this.rowRepeats = countOf(attributes, 'number-rows-repeated');
    if (isOut(attributes))
      for (let at = 0; at < Math.min(this.rowRepeats, 2_000); at += 1) this.hiddenRows.add(this.rows + at);
  }

  private openCell(attributes: Attributes): void {
    this.cell = {
      columns: countOf(attributes, 'number-columns-repeated'),
      span: {
        rows: countOf(attributes, 'number-rows-spanned'),
        columns: countOf(attributes, 'number-columns-spanned'),
      },
      stored: attribute(attributes, 'value'),
      hasFormula: attribute(attributes, 'formula') !== undefined,
      lines: [],
    };
  }

  private closeCell(): void {
    const { cell } = this;
    this.cell = null;
    if (!cell) return;
    const text = cell.lines.join('\n').trim();
    const isUnworked = cell.hasFormula && text === '' && cell.stored === undefined;
    if (text !== '' || isUnworked) this.put(cell, text, isUnworked);
    this.column += cell.columns;
  }

  private put({ columns, span, stored }: OpenCell, text: string, isUnworked: boolean): void {
    if (columns * this.rowRepeats > MOST_REPEATS)
      refuse('too-many-cells', { cells: columns * this.rowRepeats, most: MOST_REPEATS });
    const other = storedOtherwise(text, stored);
    for (let row = this.rows; row < this.rows + this.rowRepeats; row += 1)
      for (let column = this.column; column < this.column + columns; column += 1) {
        this.filled += 1;
        if (this.filled > MOST_FILLED) refuse('too-many-cells', { cells: this.filled, most: MOST_FILLED });
        this.cells.push({
          row,
          column,
          text,
          ...(other === undefined ? {} : { stored: other }),
          ...(isUnworked ? { isUnworked } : {}),
        });
        if (span.rows > 1 || span.columns > 1)
          this.merges.push({ row, column, lastRow: row + span.rows - 1, lastColumn: column + span.columns - 1 });
      }
  }
}

/** The stored value where the text of a cell says another number. */
function storedOtherwise(text: string, stored: string | undefined): string | undefined {
  const plain = text.replace(/[,，\s]/g, '').replace(/^[（(](.+)[）)]$/, '-$1');
  const [, digits, percent] = /^([+-]?\d+(?:\.\d+)?)([%％]?)$/.exec(plain) ?? [];
  if (stored === undefined || digits === undefined) return undefined;
  const said = percent === '' ? Number(digits) : Number(digits) / 100;
  const value = Number(stored);
  return Math.abs(said - value) <= 1e-12 * Math.max(1, Math.abs(value))
    ? undefined
    : String(Number(value.toPrecision(15)));
}

/**
 * Reads a workbook in the OpenDocument format, as LibreOffice and WPS write it.
 * @throws Refusal
 */
export function readOds(bytes: Uint8Array): SourceDocument {
  const archive = new Archive(bytes);
  const manifest = archive.part('META-INF/manifest.xml');
  if (manifest && /encryption-data/.test(new TextDecoder().decode(manifest))) refuse('ole-locked', {});
  const content = archive.part('content.xml');
  if (!content) refuse('office-broken', { part: 'content.xml' });
  const walk = new OdsWalk();
  readXml(content, 'content.xml', walk);
  return workbookDocument({
    sheets: walk.sheets,
    aside: { macros: archive.names(/^Basic\/|^Scripts\//).length > 0 ? 1 : 0, links: 0, comments: walk.comments },
  });
}
