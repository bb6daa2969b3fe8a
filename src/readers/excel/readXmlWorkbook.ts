import { readXml, type XmlWalk } from '../packed/readXml';
import type { SourceDocument } from '../SourceDocument';
import { refuse } from '../text/Refusal';
import { MOST_FILLED, type Sheet, type SheetCell, type Span } from './Sheet';
import { shownNumber } from './shownValue';
import { workbookDocument } from './workbookDocument';

type Attributes = Readonly<Record<string, string>>;

const attribute = (attributes: Attributes, name: string): string | undefined =>
  attributes[`ss:${name}`] ?? attributes[name];
const numberOf = (attributes: Attributes, name: string): number | undefined => {
  const value = attribute(attributes, name);
  return value === undefined ? undefined : Math.max(0, Math.floor(Number(value)) || 0);
};

/** Names of formats that programs write for their codes. */
const NAMED: Readonly<Record<string, string>> = {
  Standard: '#,##0.00',
  Fixed: '0.00',
  Percent: '0.00%',
  'Short Date': 'yyyy/m/d',
  'Long Date': 'yyyy"年"m"月"d"日"',
};

interface OpenCell {
  row: number;
  column: number;
  style: string;
  type: string;
  text: string;
  hasFormula: boolean;
}

/** Takes up the sheets of a workbook that is one file of XML. */
class XmlWorkbookWalk implements XmlWalk {
  readonly sheets: Sheet[] = [];
  private readonly patterns = new Map<string, string>();
  private style = '';
  private name = '';
  private cells: SheetCell[] = [];
  private merges: Span[] = [];
  private hiddenRows = new Set<number>();
  private hiddenColumns = new Set<number>();
  private isHidden = false;
  private row = -1;
  private column = -1;
  private tableColumn = 0;
  private cell: OpenCell | null = null;
  private isData = false;
  private isVisibility = false;
  private filled = 0;
  comments = 0;

  readonly open = (name: string, attributes: Attributes): void => {
    if (name === 'Style') this.style = attribute(attributes, 'ID') ?? '';
    else if (name === 'NumberFormat') {
      const format = attribute(attributes, 'Format') ?? 'General';
      this.patterns.set(this.style, NAMED[format] ?? format);
    } else if (name === 'Worksheet') this.openSheet(attributes);
    else if (name === 'Column') this.takeColumn(attributes);
    else if (name === 'Row') {
      this.row = (numberOf(attributes, 'Index') ?? this.row + 2) - 1;
      this.column = -1;
      if (attribute(attributes, 'Hidden') === '1') this.hiddenRows.add(this.row);
    } else if (name === 'Cell') this.openCell(attributes);
    else if (name === 'Data' && this.cell) {
      this.cell.type = attribute(attributes, 'Type') ?? 'String';
      this.isData = true;
    } else if (name === 'Comment') {
      this.comments += 1;
      this.isData = false;
    } else if (name === 'Visible') this.isVisibility = true;
  };

  readonly text = (text: string): void => {
    if (this.isVisibility && /Hidden/.test(text)) this.isHidden = true;
    if (this.isData && this.cell) this.cell.text += text;
  };

  readonly close = (name: string): void => {
    if (name === 'Data') this.isData = false;
    else if (name === 'Visible') this.isVisibility = false;
    else if (name === 'Cell') this.closeCell();
    else if (name === 'Worksheet') this.closeSheet();
  };

  private openSheet(attributes: Attributes): void {
    this.name = attribute(attributes, 'Name') ?? '';
    [this.cells, this.merges, this.row, this.isHidden, this.tableColumn] = [[], [], -1, false, 0];
    this.hiddenRows = new Set();
    this.hiddenColumns = new Set();
  }

  private closeSheet(): void {
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

  private takeColumn(attributes: Attributes): void {
    const from = (numberOf(attributes, 'Index') ?? this.tableColumn + 1) - 1;
    const to = from + Math.min(numberOf(attributes, 'Span') ?? 0, 16_384);
    if (attribute(attributes, 'Hidden') === '1')
      for (let column = from; column <= to; column += 1) this.hiddenColumns.add(column);
    this.tableColumn = to + 1;
  }

  private openCell(attributes: Attributes): void {
    this.column = (numberOf(attributes, 'Index') ?? this.column + 2) - 1;
    const [down, across] = [numberOf(attributes, 'MergeDown') ?? 0, numberOf(attributes, 'MergeAcross') ?? 0];
    const { row, column } = this;
    if (down > 0 || across > 0) this.merges.push({ row, column, lastRow: row + down, lastColumn: column + across });
    this.cell = {
      row,
      column,
      style: attribute(attributes, 'StyleID') ?? 'Default',
      type: '',
      text: '',
      hasFormula: attribute(attributes, 'Formula') !== undefined,
    };
    this.column += across;
  }

  private closeCell(): void {
    const { cell } = this;
    this.cell = null;
    if (!cell) return;
    const { row, column, text, type, hasFormula } = cell;
    const isUnworked = hasFormula && type === '';
    if (text.trim() === '' && !isUnworked) return;
    const value = Number(text);
    if (type === 'Number' && !Number.isFinite(value)) refuse('office-broken', { part: this.name });
    const shown = type === 'Number' ? shownNumber(value, this.patterns.get(cell.style) ?? 'General', false) : { text };
    this.cells.push({ row, column, ...shown, ...(isUnworked ? { isUnworked } : {}) });
    this.filled += 1;
    if (this.filled > MOST_FILLED) refuse('too-many-cells', { cells: this.filled, most: MOST_FILLED });
  }
}

/**
 * Reads a workbook that is one file of XML, as Excel 2003 and many programs of offices write it under the name .xls.
 * @throws Refusal
 */
export function readXmlWorkbook(bytes: Uint8Array): SourceDocument {
  const walk = new XmlWorkbookWalk();
  readXml(bytes, 'XML', walk);
  return workbookDocument({ sheets: walk.sheets, aside: { macros: 0, links: 0, comments: walk.comments } });
}
