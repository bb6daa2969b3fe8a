import { format } from 'numfmt';
import { escaped, packed, type XlsxCell, type XlsxSheet } from '../../../scripts/workbook/xlsxFile';

/** What a cell shows. */
const shownIn = ({ value, format: code }: XlsxCell): string =>
  typeof value === 'number' ? format(code ?? 'General', value).trim() : value;

interface Placed extends XlsxCell {
  rows: number;
  columns: number;
}

/** The cells of a sheet by row, each with what it is merged over. */
function rowsOf({ cells, merges = [] }: XlsxSheet): [number, Placed[]][] {
  const rows = new Map<number, Placed[]>();
  for (const cell of cells) {
    const [, , lastRow = cell.row, lastColumn = cell.column] =
      merges.find(([row, column]) => row === cell.row && column === cell.column) ?? [];
    const placed = { ...cell, rows: lastRow - cell.row + 1, columns: lastColumn - cell.column + 1 };
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), placed]);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([row, own]) => [row, own.sort((a, b) => a.column - b.column)]);
}

/** A workbook in the OpenDocument format. */
export function odsFile(sheets: readonly XlsxSheet[]): Uint8Array<ArrayBuffer> {
  const tables = sheets.map((sheet) => {
    let at = 0;
    const rows = rowsOf(sheet).map(([row, cells]) => {
      const blank =
        row > at
          ? `<table:table-row table:number-rows-repeated="${row - at}"><table:table-cell/></table:table-row>`
          : '';
      at = row + 1;
      let column = 0;
      const drawn = cells.map((cell) => {
        const gap =
          cell.column > column ? `<table:table-cell table:number-columns-repeated="${cell.column - column}"/>` : '';
        column = cell.column + 1;
        const value = typeof cell.value === 'number' ? ` office:value-type="float" office:value="${cell.value}"` : '';
        const spans =
          cell.rows > 1 || cell.columns > 1
            ? ` table:number-rows-spanned="${cell.rows}" table:number-columns-spanned="${cell.columns}"`
            : '';
        return `${gap}<table:table-cell${value}${spans}><text:p>${escaped(shownIn(cell))}</text:p></table:table-cell>`;
      });
      const hidden = sheet.hiddenRows?.includes(row) ? ' table:visibility="collapse"' : '';
      return `${blank}<table:table-row${hidden}>${drawn.join('')}</table:table-row>`;
    });
    const columns = Array.from(
      { length: 40 },
      (_, column) =>
        `<table:table-column${sheet.hiddenColumns?.includes(column) ? ' table:visibility="collapse"' : ''}/>`,
    );
    return `<table:table table:name="${escaped(sheet.name)}" table:style-name="${sheet.state ? 'ta2' : 'ta1'}">${columns.join('')}${rows.join('')}<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="1024"/></table:table-row></table:table>`;
  });
  const style = (name: string, display: boolean): string =>
    `<style:style style:name="${name}" style:family="table"><style:table-properties table:display="${display}"/></style:style>`;
  const spaces = ['office', 'table', 'text', 'style']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ');
  return packed({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${spaces}><office:automatic-styles>${style('ta1', true)}${style('ta2', false)}</office:automatic-styles><office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body></office:document-content>`,
  });
}

/** A workbook as one file of XML, as Excel 2003 writes it. */
export function xmlWorkbook(sheets: readonly XlsxSheet[]): Uint8Array<ArrayBuffer> {
  const formats = [...new Set(sheets.flatMap(({ cells }) => cells.flatMap(({ format: code }) => code ?? [])))];
  const drawn = sheets.map((sheet) => {
    const rows = rowsOf(sheet).map(([row, cells]) => {
      const own = cells.map((cell) => {
        const spans = `${cell.rows > 1 ? ` ss:MergeDown="${cell.rows - 1}"` : ''}${cell.columns > 1 ? ` ss:MergeAcross="${cell.columns - 1}"` : ''}`;
        const style = cell.format === undefined ? '' : ` ss:StyleID="s${formats.indexOf(cell.format)}"`;
        return `<Cell ss:Index="${cell.column + 1}"${style}${spans}><Data ss:Type="${typeof cell.value === 'number' ? 'Number' : 'String'}">${escaped(String(cell.value))}</Data></Cell>`;
      });
      return `<Row ss:Index="${row + 1}"${sheet.hiddenRows?.includes(row) ? ' ss:Hidden="1"' : ''}>${own.join('')}</Row>`;
    });
    const columns = (sheet.hiddenColumns ?? []).map((column) => `<Column ss:Index="${column + 1}" ss:Hidden="1"/>`);
    const visible = sheet.state ? '<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions>' : '';
    return `<Worksheet ss:Name="${escaped(sheet.name)}"><Table>${columns.join('')}${rows.join('')}</Table>${visible}</Worksheet>`;
  });
  const styles = formats.map(
    (code, index) => `<Style ss:ID="s${index}"><NumberFormat ss:Format="${escaped(code)}"/></Style>`,
  );
  return new TextEncoder().encode(
    `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel"><Styles>${styles.join('')}</Styles>${drawn.join('')}</Workbook>`,
  );
}

/** A page saved with everything that belongs to it. */
export function mhtFile(markup: string, how: 'base64' | 'quoted-printable'): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(markup);
  const body =
    how === 'base64'
      ? (
          Buffer.from(bytes)
            .toString('base64')
            .match(/.{1,76}/g) ?? []
        ).join('\r\n')
      : (
          Buffer.from(bytes)
            .toString('latin1')
            .replace(
              /[^\x20-\x3c\x3e-\x7e]/g,
              (byte) => `=${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
            )
            .match(/(?:=[0-9A-F]{2}|[^=]){1,24}/g) ?? []
        ).join('=\r\n');
  return new TextEncoder().encode(
    `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Part"\r\n\r\n------Part\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: ${how}\r\n\r\n${body}\r\n------Part\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------Part--\r\n`,
  );
}
