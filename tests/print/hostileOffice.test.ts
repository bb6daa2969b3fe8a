import { describe, expect, it } from 'vitest';
import { problemSentence } from '../../src/i18n/problems/problemSentence';
import { readBudget } from '../../src/reading/readBudget';
import { docxFile, docxParts } from './office/docxFile';
import { composed, printDocx, printXlsx } from './office/printOffice';
import { oleFile, xlsFile, xlsStream } from './office/xlsFile';
import { packed, xlsxFile, xlsxParts, type XlsxSheet } from '../../scripts/workbook/xlsxFile';
import { FORMS, printInvented } from './printInvented';
import { readPrinted } from './readPrinted';

const JIANGSU = FORMS[4]!;
const SHEET: XlsxSheet = { name: '表1', cells: [{ row: 0, column: 0, value: '2024年收支预算总表' }] };
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const withPart = (name: string, part: string): Uint8Array<ArrayBuffer> =>
  packed({ ...xlsxParts([SHEET]), [name]: part });
const sheetOf = (data: string): Uint8Array<ArrayBuffer> =>
  withPart(
    'xl/worksheets/sheet1.xml',
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${data}</sheetData></worksheet>`,
  );

/** An archive whose directory says of a part that it unpacks to another size. */
function stating(size: number, name = 'xl/worksheets/sheet1.xml'): Uint8Array<ArrayBuffer> {
  const bytes = xlsxFile([SHEET]);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const own = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (own === name) view.setUint32(at + 24, size, true);
  }
  return bytes;
}

const BILLION_LAUGHS = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="str"><v>&b;&c;</v></c></row></sheetData></worksheet>`;

/** Files that nobody can read, and why: one true sentence in each language. */
const REFUSED: [name: string, bytes: () => Uint8Array<ArrayBuffer>, zh: RegExp, en: RegExp][] = [
  ['empty', () => new Uint8Array(), /空文件（0 字节）/, /an empty file/],
  ['a workbook cut off', () => xlsxFile([SHEET]).slice(0, 900), /没有|缺失|不完整/, /without its directory/],
  [
    'a workbook without its sheet',
    () => withPart('xl/workbook.xml', '<workbook><sheets><sheet name="a" r:id="rId9"/></sheets></workbook>'),
    /“a”缺失、已损坏/,
    /whose “a” is missing/,
  ],
  [
    'an old workbook with a cell beyond its last column',
    () => xlsFile([{ name: '表1', cells: [...SHEET.cells, { row: 1, column: 20_000, value: 12.5 }] }]),
    /“Workbook”缺失、已损坏/,
    /whose “Workbook” is missing, damaged/,
  ],
  ['damaged XML', () => sheetOf('<row><c></row>'), /sheet1\.xml”缺失、已损坏/, /sheet1\.xml” is missing, damaged/],
  [
    'entities that grow',
    () => withPart('xl/worksheets/sheet1.xml', BILLION_LAUGHS),
    /sheet1\.xml”缺失、已损坏/,
    /damaged or not in its format/,
  ],
  [
    'a bomb that says how large it is',
    () => stating(3_000_000_000),
    /解压后至少 \d+ MB 的文件，没有解压/,
    /which was not unpacked/,
  ],
  ['a bomb that lies', () => stating(90), /已损坏/, /damaged/],
  [
    'a million rows',
    () =>
      sheetOf(
        Array.from({ length: 1_048_576 }, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c></row>`).join(
          '',
        ),
      ),
    /不超过 200000 格的文件，实际是至少/,
    /at most 200000 cells/,
  ],
  [
    'a locked workbook',
    () => oleFile('EncryptedPackage', new Uint8Array(5_000)),
    /有密码保护的 Office 文件/,
    /locked with a password/,
  ],
  [
    'a workbook of Excel 95',
    () => oleFile('Book', new Uint8Array(5_000)),
    /Excel 95 或更早/,
    /one of Excel 95 or before/,
  ],
  [
    'an old Word file',
    () => oleFile('WordDocument', new Uint8Array(5_000)),
    /请另存为 \.docx 再读/,
    /save it as \.docx first/,
  ],
  [
    'a binary workbook',
    () => packed({ 'xl/workbook.bin': 'x', '_rels/.rels': '<a/>' }),
    /二进制工作簿（\.xlsb）/,
    /a binary workbook \(\.xlsb\)/,
  ],
  [
    'an OpenDocument text',
    () => packed({ mimetype: 'application/vnd.oasis.opendocument.text' }),
    /请另存为 \.docx 再读/,
    /save it as \.docx first/,
  ],
  [
    'a container of nothing known',
    () => oleFile('Other', new Uint8Array(5_000)),
    /里面没有工作簿/,
    /without a workbook/,
  ],
  [
    'a container whose chain is a circle',
    () => {
      const file = oleFile('Workbook', xlsStream([SHEET]));
      new DataView(file.buffer).setUint32(512 + 128 + 120, 90_000, true);
      return file;
    },
    /“OLE”缺失、已损坏/,
    /whose “OLE” is missing/,
  ],
  [
    'a page without tables',
    () => bytesOf('<!DOCTYPE html><title>502 Bad Gateway</title><p>x'),
    /没有表格的网页“502 Bad Gateway”/,
    /a page without any table, “502 Bad Gateway”/,
  ],
  [
    'tables in tables without end',
    () => bytesOf(`<html>${'<table><tr><td>'.repeat(20_000)}`),
    /已损坏|没有表格/,
    /damaged|without any table/,
  ],
  ['a Word file cut off', () => printDocx(1, JIANGSU).bytes.slice(0, -30), /不完整的压缩包/, /without its directory/],
];

/** Seconds of processor time: how busy the machine is says nothing of the reader. */
function secondsSince(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
}

describe('a file of an office', () => {
  it.each(REFUSED)(
    'that is %s is refused with one true sentence in each language',
    async (name, bytes, zh, en) => {
      const file = bytes();
      const begun = process.cpuUsage();
      const result = await readBudget(
        { bytes: file, file: `${name}.xlsx`, sha256: '0'.repeat(64) },
        { pdfEngine: () => Promise.reject(new Error('no PDF')) },
      );
      expect(result.ok).toBe(false);
      if (result.ok) return;
      expect(problemSentence(result.problem, 'zh')).toMatch(/^[^\n]+应为[^\n]+，实际是[^\n]+。$/);
      expect(problemSentence(result.problem, 'zh')).toMatch(zh);
      expect(problemSentence(result.problem, 'en')).toMatch(en);
      expect(secondsSince(begun)).toBeLessThan(20);
    },
    60_000,
  );

  it('may have 10,000 merged cells, over rows and columns without end', async () => {
    const parts = xlsxParts([
      {
        name: '表0',
        cells: [{ row: 0, column: 0, value: '说明' }],
        merges: Array.from({ length: 10_000 }, (_, row) => [row, 0, 1_048_575, 16_383]),
      },
    ]);
    const file = packed(parts);
    const begun = process.cpuUsage();
    expect((await readPrinted(file)).refusal).toMatch(/应为/);
    expect(secondsSince(begun)).toBeLessThan(20);
  }, 60_000);

  it('has its macros, outside links and comments left aside, and its names of parts lead nowhere', async () => {
    const { bytes } = printXlsx(1, JIANGSU, () => ({
      figures: 'number',
      hiddenRows: false,
      hiddenSheet: false,
      hiddenColumn: false,
    }));
    const plain = await readPrinted(bytes);
    const { unzipSync } = await import('fflate');
    const more = packed({
      ...unzipSync(bytes),
      'xl/vbaProject.bin': 'Auto_Open',
      'xl/externalLinks/externalLink1.xml': '<externalLink/>',
      'xl/comments1.xml': '<comments><text>777,123.45</text></comments>',
      '../../../etc/passwd': 'root',
      'C:\\evil.exe': 'x',
    });
    const { value } = await readPrinted(more);
    expect(value?.budget.problems.find(({ kind }) => kind === 'set-aside')?.values).toEqual({
      macros: 1,
      links: 1,
      comments: 1,
      changes: 0,
    });
    expect(value?.budget.facts).toEqual(plain.value?.budget.facts);
    expect(JSON.stringify(value)).not.toMatch(/777,123|Auto_Open|evil/);
  }, 60_000);

  it('has formulas without values told, each by its sheet and cell', async () => {
    const sheet: XlsxSheet = {
      name: '表1',
      cells: [
        ...['2024年收支预算总表', '单位：万元'].map((value, row) => ({ row, column: 0, value })),
        ...['收入', '预算数', '支出', '预算数'].map((value, column) => ({ row: 2, column, value })),
        { row: 3, column: 0, value: '一般公共预算拨款收入' },
        { row: 3, column: 1, value: 12.5, format: '0.00' },
        { row: 3, column: 2, value: '一般公共服务支出' },
        { row: 3, column: 3, value: 0, formula: 'B4', isUnworked: true },
        { row: 4, column: 0, value: '收入总计' },
        { row: 4, column: 1, value: 12.5, format: '0.00' },
        { row: 4, column: 2, value: '支出总计' },
        { row: 4, column: 3, value: 12.5, format: '0.00' },
      ],
    };
    const { sourceDocument } = await import('../../src/reading/readBudget');
    const document = await sourceDocument(
      { bytes: xlsxFile([sheet]), file: 'a.xlsx', sha256: '' },
      { pdfEngine: () => Promise.reject(new Error()) },
    );
    expect(document.told?.map(({ kind, values }) => ({ kind, values }))).toEqual([
      { kind: 'unworked-formula', values: { count: 1, cells: ['表1!D4'] } },
    ]);
  });

  it('names nobody: people and telephone numbers are masked in cells, paragraphs and pages', async () => {
    const { sections, random } = composed(2, JIANGSU);
    sections[0]!.blocks.push({ kind: 'line', text: '联系人：王建国 电话：0991-2345678', align: 'left' });
    const { parts } = docxParts(
      sections,
      { runs: true, tracked: false, widths: false, hidden: false, comments: true },
      random,
    );
    const { value } = await readPrinted(docxFile(parts));
    expect(value).not.toBeNull();
    expect(JSON.stringify(value)).not.toMatch(/王建国|2345678/);
  }, 60_000);

  it('is known by its content: a PDF under the name of a workbook, a workbook under that of a text', async () => {
    expect((await readPrinted(printInvented(1, JIANGSU).bytes, 'a.xlsx')).value).not.toBeNull();
    expect((await readPrinted(printXlsx(1, JIANGSU).bytes, 'a.txt')).value).not.toBeNull();
  }, 60_000);
});
