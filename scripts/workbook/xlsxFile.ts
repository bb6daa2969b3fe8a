import { strToU8, zipSync } from 'fflate';

/** A cell of a workbook as it is stored. */
export interface XlsxCell {
  row: number;
  column: number;
  value: string | number;
  /** Code of its number format. */
  format?: string;
  formula?: string;
  /** A formula whose value is not stored. */
  isUnworked?: boolean;
  /** Whether its text stands in the cell itself, not among the shared ones. */
  isInline?: boolean;
  isBold?: boolean;
  /** What it looks like where it is more than a cell of words: a header, a place to be filled in, a title. */
  look?: Look;
}

export type Look = 'plain' | 'header' | 'open' | 'title' | 'quiet';

/** What an office program says of a rectangle of cells when one of them is chosen, and what it lets nobody enter there. */
export interface XlsxRule {
  /** First row, first column, last row, last column. */
  cells: [number, number, number, number];
  takes: 'anything' | 'amount' | readonly string[];
  prompt?: string;
  refusal?: string;
}

export interface XlsxSheet {
  name: string;
  state?: 'hidden' | 'veryHidden';
  cells: XlsxCell[];
  /** First row, first column, last row, last column. */
  merges?: [number, number, number, number][];
  /** Rows and columns with lines around their cells. */
  ruled?: { rows: [number, number]; columns: number }[];
  hiddenRows?: number[];
  hiddenColumns?: number[];
  widths?: number[];
  isProtected?: boolean;
  rules?: XlsxRule[];
  /** Rows at the top that stay in sight. */
  frozen?: number;
}

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export function letters(column: number): string {
  return (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
}

export const addressOf = (row: number, column: number): string => `${letters(column)}${row + 1}`;

/** How a kind of cell is drawn, by the numbers of its font, fill and border in the file. */
const DRAWN: Readonly<Record<Look, { font: number; fill: number; border: number; align: string }>> = {
  plain: { font: 0, fill: 0, border: 0, align: '' },
  header: { font: 1, fill: 2, border: 2, align: '<alignment horizontal="center" vertical="center" wrapText="1"/>' },
  open: { font: 0, fill: 3, border: 2, align: '' },
  title: { font: 2, fill: 0, border: 0, align: '' },
  quiet: { font: 3, fill: 0, border: 0, align: '<alignment vertical="top" wrapText="1"/>' },
};

const NAME = '<name val="宋体"/>';
const FONTS = `<fonts count="4"><font><sz val="11"/>${NAME}</font><font><b/><sz val="11"/>${NAME}</font><font><b/><sz val="16"/>${NAME}</font><font><sz val="11"/><color rgb="FF5A5A5A"/>${NAME}</font></fonts>`;
const solid = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
const FILLS = `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${solid('FFE8E6DF')}${solid('FFFBFAF5')}</fills>`;
const line = (side: string, style: string): string => `<${side} style="${style}"><color auto="1"/></${side}>`;
const BORDERS = `<borders count="3"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map((side) => line(side, 'thin')).join('')}<diagonal/></border><border><left/><right/>${line('top', 'hair')}${line('bottom', 'hair')}<diagonal/></border></borders>`;

interface Style {
  format: string;
  isRuled: boolean;
  isBold: boolean;
  look: Look;
}

/** Looks that cells have, each with a number. */
class Styles {
  private readonly all: Style[] = [{ format: '', isRuled: false, isBold: false, look: 'plain' }];

  of(style: Style): number {
    const key = JSON.stringify(style);
    const known = this.all.findIndex((one) => JSON.stringify(one) === key);
    return known < 0 ? this.all.push(style) - 1 : known;
  }

  get xml(): string {
    const own = this.all.flatMap(({ format }, index) =>
      format === '' ? [] : [`<numFmt numFmtId="${200 + index}" formatCode="${escaped(format)}"/>`],
    );
    const formats = own.length > 0 ? `<numFmts count="${own.length}">${own.join('')}</numFmts>` : '';
    const cells = this.all.map(({ format, isRuled, isBold, look }, index) => {
      const { font, fill, border, align } = DRAWN[look];
      const at = `numFmtId="${format === '' ? 0 : 200 + index}" fontId="${isBold ? 1 : font}" fillId="${fill}" borderId="${isRuled ? 1 : border}"`;
      return `<xf ${at} xfId="0" applyNumberFormat="1" applyBorder="1"${fill > 0 ? ' applyFill="1"' : ''}${align === '' ? '/>' : ` applyAlignment="1">${align}</xf>`}`;
    });
    return `${HEAD}<styleSheet ${MAIN}>${formats}${FONTS}${FILLS}${BORDERS}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${cells.length}">${cells.join('')}</cellXfs></styleSheet>`;
  }
}

/** The rules of a sheet. */
function rulesXml(rules: readonly XlsxRule[]): string {
  if (rules.length === 0) return '';
  const each = rules.map(({ cells: [row, column, lastRow, lastColumn], takes, prompt = '', refusal = '' }) => {
    const kind = takes === 'anything' ? '' : takes === 'amount' ? ' type="decimal" operator="between"' : ' type="list"';
    const said = `${prompt === '' ? '' : ` showInputMessage="1" prompt="${escaped(prompt)}"`}${refusal === '' ? '' : ` showErrorMessage="1" error="${escaped(refusal)}"`}`;
    const bounds =
      takes === 'anything'
        ? ''
        : takes === 'amount'
          ? '<formula1>-1000000000000</formula1><formula2>1000000000000</formula2>'
          : `<formula1>"${escaped(takes.join(','))}"</formula1>`;
    return `<dataValidation${kind} allowBlank="1"${said} sqref="${addressOf(row, column)}:${addressOf(lastRow, lastColumn)}">${bounds}</dataValidation>`;
  });
  return `<dataValidations count="${rules.length}">${each.join('')}</dataValidations>`;
}

class SharedStrings {
  private readonly texts = new Map<string, number>();

  of(text: string): number {
    const known = this.texts.get(text) ?? this.texts.size;
    this.texts.set(text, known);
    return known;
  }

  get xml(): string {
    const all = [...this.texts.keys()];
    return `${HEAD}<sst ${MAIN} uniqueCount="${all.length}">${all
      .map((text, index) =>
        // Now and then as programs write texts of several looks, with a reading above a character.
        index % 7 === 3 && text.length > 1
          ? `<si><r><t xml:space="preserve">${escaped(text.slice(0, 1))}</t></r><r><rPr><b/></rPr><t xml:space="preserve">${escaped(text.slice(1))}</t></r><rPh sb="0" eb="1"><t>99</t></rPh></si>`
          : `<si><t xml:space="preserve">${escaped(text)}</t></si>`,
      )
      .join('')}</sst>`;
  }
}

function cellXml(cell: XlsxCell, isRuled: boolean, styles: Styles, strings: SharedStrings): string {
  const { row, column, value, format = '', formula, isUnworked, isInline, isBold = false, look = 'plain' } = cell;
  const at = `r="${addressOf(row, column)}" s="${styles.of({ format, isRuled, isBold, look })}"`;
  const worked = formula === undefined ? '' : `<f>${escaped(formula)}</f>`;
  if (isUnworked) return `<c ${at}>${worked}</c>`;
  if (typeof value === 'number') return `<c ${at}>${worked}<v>${value}</v></c>`;
  if (formula !== undefined) return `<c ${at} t="str">${worked}<v>${escaped(value)}</v></c>`;
  if (value === '') return `<c ${at}/>`;
  return isInline
    ? `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
    : `<c ${at} t="s"><v>${strings.of(value)}</v></c>`;
}

function sheetXml(sheet: XlsxSheet, styles: Styles, strings: SharedStrings): string {
  const { cells, merges = [], ruled = [], hiddenRows = [], hiddenColumns = [], widths = [], isProtected } = sheet;
  const { rules = [], frozen = 0 } = sheet;
  const view =
    frozen > 0
      ? `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`
      : '';
  const byRow = new Map<number, XlsxCell[]>();
  const known = new Set(cells.map(({ row, column }) => `${row}/${column}`));
  const blanks = ruled.flatMap(({ rows: [from, to], columns }) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index).flatMap((row) =>
      Array.from({ length: columns }, (_, column): XlsxCell => ({ row, column, value: '' })).filter(
        (one) => !known.has(`${one.row}/${one.column}`),
      ),
    ),
  );
  for (const cell of [...cells, ...blanks]) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  for (const row of hiddenRows) if (!byRow.has(row)) byRow.set(row, []);
  const isRuled = (row: number): boolean => ruled.some(({ rows: [from, to] }) => row >= from && row <= to);
  const rows = [...byRow]
    .sort(([a], [b]) => a - b)
    .map(
      ([row, own]) =>
        `<row r="${row + 1}"${hiddenRows.includes(row) ? ' hidden="1"' : ''}>${own
          .sort((a, b) => a.column - b.column)
          .map((cell) => cellXml(cell, isRuled(row), styles, strings))
          .join('')}</row>`,
    );
  const columns = new Set([...hiddenColumns, ...widths.keys()]);
  const cols = [...columns]
    .sort((a, b) => a - b)
    .map(
      (column) =>
        `<col min="${column + 1}" max="${column + 1}" width="${widths[column] ?? 9}"${hiddenColumns.includes(column) ? ' hidden="1"' : ''} customWidth="1"/>`,
    );
  return `${HEAD}<worksheet ${MAIN}>${view}${cols.length > 0 ? `<cols>${cols.join('')}</cols>` : ''}<sheetData>${rows.join('')}</sheetData>${isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : ''}${
    merges.length > 0
      ? `<mergeCells count="${merges.length}">${merges.map(([row, column, lastRow, lastColumn]) => `<mergeCell ref="${addressOf(row, column)}:${addressOf(lastRow, lastColumn)}"/>`).join('')}</mergeCells>`
      : ''
  }${rulesXml(rules)}</worksheet>`;
}

/** The parts of a workbook by their names, before they are packed: tests hurt them. */
export function xlsxParts(sheets: readonly XlsxSheet[]): Record<string, string> {
  const styles = new Styles();
  const strings = new SharedStrings();
  const drawn = sheets.map((sheet) => sheetXml(sheet, styles, strings));
  const type = (name: string, kind: string): string =>
    `<Override PartName="/xl/${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('workbook.xml', 'sheet.main')}${sheets.map((_, index) => type(`worksheets/sheet${index + 1}.xml`, 'worksheet')).join('')}${type('styles.xml', 'styles')}${type('sharedStrings.xml', 'sharedStrings')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets>${sheets.map(({ name, state }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)).join('')}${relation('rIdS', 'styles', 'styles.xml')}${relation('rIdT', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml': styles.xml,
    'xl/sharedStrings.xml': strings.xml,
    ...Object.fromEntries(drawn.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
  };
}

/** Packs parts as office programs do. The same parts give the same bytes. */
export const packed = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync(
      Object.fromEntries(
        Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
      ),
      { mtime: new Date(1980, 0, 1), level: 6 },
    ),
  );

export const xlsxFile = (sheets: readonly XlsxSheet[]): Uint8Array<ArrayBuffer> => packed(xlsxParts(sheets));
