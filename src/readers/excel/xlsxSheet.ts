import { readXml } from '../packed/readXml';
import { refuse } from '../text/Refusal';
import { cellAt, MOST_FILLED, spanOf, type Sheet, type SheetCell, type Span } from './Sheet';
import { shownNumber, shownText } from './shownValue';
import { plainText } from './xlsxStrings';
import type { Styles } from './xlsxStyles';

/** What all sheets of a workbook share. */
export interface SharedParts {
  strings: readonly string[];
  styles: Styles;
  is1904: boolean;
}

/** A cell while its parts are read. */
interface OpenCell {
  row: number;
  column: number;
  type: string;
  style: number;
  value: string | null;
  inline: string;
  hasFormula: boolean;
}

/** Width of one character of the usual font. In points. */
const CHARACTER = 5.6;
/** Far more merged cells than any sheet has; they are looked at one by one. */
const MOST_MERGES = 50_000;

type Attributes = Readonly<Record<string, string>>;

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Takes up one sheet, part by part. */
class SheetWalk {
  readonly cells: SheetCell[] = [];
  readonly merges: Span[] = [];
  readonly hiddenRows = new Set<number>();
  readonly columns: { from: number; to: number; isHidden: boolean; width: number | undefined }[] = [];
  readonly ruledRows = new Set<number>();
  private row = -1;
  private column = -1;
  private cell: OpenCell | null = null;
  private into: 'value' | 'inline' | null = null;
  private phonetic = 0;

  constructor(
    private readonly shared: SharedParts,
    private readonly part: string,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'v') this.begin('value');
    else if (name === 'f' && this.cell) this.cell.hasFormula = true;
    else if (name === 'rPh') this.phonetic += 1;
    else if (name === 't' && this.phonetic === 0) this.begin('inline');
    else if (name === 'col') this.openColumn(attributes);
    else if (name === 'mergeCell') {
      const span = spanOf(attributes['ref'] ?? '');
      if (span) this.merges.push(span);
      if (this.merges.length > MOST_MERGES) refuse('too-many-cells', { cells: this.merges.length, most: MOST_MERGES });
    }
  }

  text(text: string): void {
    if (!this.cell || !this.into) return;
    if (this.into === 'value') this.cell.value = (this.cell.value ?? '') + text;
    else this.cell.inline += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.into = null;
    else if (name === 'rPh') this.phonetic -= 1;
    else if (name === 'c') this.closeCell();
  }

  private begin(into: 'value' | 'inline'): void {
    this.into = into;
    if (into === 'value' && this.cell) this.cell.value ??= '';
  }

  private openRow(attributes: Attributes): void {
    const stated = Number(attributes['r']);
    this.row = Number.isInteger(stated) && stated > 0 ? stated - 1 : this.row + 1;
    this.column = -1;
    if (isTrue(attributes['hidden']) || Number(attributes['ht'] ?? 1) === 0) this.hiddenRows.add(this.row);
  }

  private openColumn(attributes: Attributes): void {
    const width = attributes['width'] === undefined ? undefined : Number(attributes['width']);
    this.columns.push({
      from: Number(attributes['min'] ?? 1) - 1,
      to: Number(attributes['max'] ?? attributes['min'] ?? 1) - 1,
      isHidden: isTrue(attributes['hidden']) || width === 0,
      width: width === undefined ? undefined : width * CHARACTER,
    });
  }

  private openCell(attributes: Attributes): void {
    const at = attributes['r'] === undefined ? null : cellAt(attributes['r']);
    if (attributes['r'] !== undefined && at === null) refuse('office-broken', { part: this.part });
    const { row, column } = at ?? { row: this.row, column: this.column + 1 };
    this.column = column;
    const style = Number(attributes['s'] ?? 0);
    if (this.shared.styles.isRuled(style)) this.ruledRows.add(row);
    this.cell = { row, column, type: attributes['t'] ?? 'n', style, value: null, inline: '', hasFormula: false };
  }

  private closeCell(): void {
    const { cell } = this;
    this.cell = null;
    if (!cell) return;
    const { row, column } = cell;
    const shown = this.shownOf(cell);
    const isUnworked = cell.hasFormula && shown === null;
    if (!isUnworked && (shown === null || shown.text.trim() === '')) return;
    this.cells.push({ row, column, ...(shown ?? { text: '' }), ...(isUnworked ? { isUnworked } : {}) });
    if (this.cells.length > MOST_FILLED) refuse('too-many-cells', { cells: this.cells.length, most: MOST_FILLED });
  }

  /** What a cell shows; null where the file does not say it. */
  private shownOf({ type, style, value, inline }: OpenCell): Pick<SheetCell, 'text' | 'stored'> | null {
    const { strings, styles, is1904 } = this.shared;
    if (type === 'inlineStr') return { text: shownText(plainText(inline), styles.pattern(style)) };
    if (value === null || (value === '' && type !== 'str')) return null;
    if (type === 's') {
      const text = strings[Number(value)];
      if (text === undefined) refuse('office-broken', { part: this.part });
      return { text: shownText(text, styles.pattern(style)) };
    }
    if (type === 'str') return { text: shownText(plainText(value), styles.pattern(style)) };
    if (type === 'b') return { text: value === '1' ? 'TRUE' : 'FALSE' };
    if (type === 'n') {
      const number = Number(value);
      if (!Number.isFinite(number)) refuse('office-broken', { part: this.part });
      return shownNumber(number, styles.pattern(style), is1904);
    }
    return { text: value };
  }
}

/** Reads one sheet of a workbook. */
export function xlsxSheet(
  bytes: Uint8Array,
  part: string,
  { name, isHidden }: Pick<Sheet, 'name' | 'isHidden'>,
  shared: SharedParts,
): Sheet {
  const walk = new SheetWalk(shared, part);
  readXml(bytes, part, {
    open: (tag, attributes) => walk.open(tag, attributes),
    text: (text) => walk.text(text),
    close: (tag) => walk.close(tag),
  });
  const columnOf = (column: number) => walk.columns.find(({ from, to }) => column >= from && column <= to);
  return {
    name,
    isHidden,
    cells: walk.cells,
    merges: walk.merges,
    isHiddenRow: (row) => walk.hiddenRows.has(row),
    isHiddenColumn: (column) => columnOf(column)?.isHidden ?? false,
    widthOf: (column) => columnOf(column)?.width,
    ruledRows: walk.ruledRows,
  };
}
