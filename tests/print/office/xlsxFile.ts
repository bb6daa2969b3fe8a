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

/** Looks that cells have, each with a number. */
class Styles {
  private readonly looks: string[] = ['|false|false'];

  of(format: string, isRuled: boolean, isBold: boolean): number {
    const key = `${format}|${isRuled}|${isBold}`;
    if (!this.looks.includes(key)) this.looks.push(key);
    return this.looks.indexOf(key);
  }

  get xml(): string {
    const looks = this.looks.map((look) => {
      const parts = look.split('|');
      return {
        format: parts.slice(0, -2).join('|'),
        isRuled: parts.at(-2) === 'true',
        isBold: parts.at(-1) === 'true',
      };
    });
    const line = (side: string): string => `<${side} style="thin"><color auto="1"/></${side}>`;
    const formats = looks
      .map(({ format }, index) =>
        format === '' ? '' : `<numFmt numFmtId="${200 + index}" formatCode="${escaped(format)}"/>`,
      )
      .join('');
    const count = looks.filter(({ format }) => format !== '').length;
    return `${HEAD}<styleSheet ${MAIN}>${count > 0 ? `<numFmts count="${count}">${formats}</numFmts>` : ''}<fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(line).join('')}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${looks.length}">${looks
      .map(
        ({ format, isRuled, isBold }, index) =>
          `<xf numFmtId="${format === '' ? 0 : 200 + index}" fontId="${isBold ? 1 : 0}" fillId="0" borderId="${isRuled ? 1 : 0}" xfId="0" applyNumberFormat="1" applyBorder="1"/>`,
      )
      .join('')}</cellXfs></styleSheet>`;
  }
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
  const { row, column, value, format = '', formula, isUnworked, isInline, isBold = false } = cell;
  const at = `r="${addressOf(row, column)}" s="${styles.of(format, isRuled, isBold)}"`;
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
  return `${HEAD}<worksheet ${MAIN}>${cols.length > 0 ? `<cols>${cols.join('')}</cols>` : ''}<sheetData>${rows.join('')}</sheetData>${isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : ''}${
    merges.length > 0
      ? `<mergeCells count="${merges.length}">${merges.map(([row, column, lastRow, lastColumn]) => `<mergeCell ref="${addressOf(row, column)}:${addressOf(lastRow, lastColumn)}"/>`).join('')}</mergeCells>`
      : ''
  }</worksheet>`;
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
