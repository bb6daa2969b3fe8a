import { describe, expect, it } from 'vitest';
import type { Ingested } from '../../src/ingest/ingest';
import { everything } from '../sample';
import { mhtFile, odsFile, xmlWorkbook } from './office/otherWorkbooks';
import { composed, printHtml } from './office/printOffice';
import { xlsFile } from './office/xlsFile';
import { xlsxFile, type XlsxSheet } from '../../scripts/workbook/xlsxFile';
import { xlsxSheets, type XlsxHabits } from './office/xlsxSheets';
import { FORMS } from './printInvented';
import { readPrinted } from './readPrinted';

const COUNT = everything ? 40 : 1;
const HABITS: XlsxHabits = {
  figures: 'more decimals',
  ruled: false,
  perSheet: 1,
  index: true,
  hiddenSheet: true,
  hiddenRows: true,
  hiddenColumn: true,
  shuffled: false,
  isInline: false,
  top: 1,
  left: 0,
};

const WRITERS: Readonly<Record<string, (sheets: readonly XlsxSheet[]) => Uint8Array<ArrayBuffer>>> = {
  xls: xlsFile,
  ods: odsFile,
  xml: xmlWorkbook,
};

/** What was read, with the cell and the stored value of each figure, and what was told of the file. */
const readingOf = ({ budget }: Ingested): unknown => ({
  facts: budget.facts.map(({ id, printed: { text, cell, stored } }) => ({ id, text, cell, stored })),
  told: budget.problems.map(({ kind, values }) => ({ kind, values })),
});

describe.each(Object.keys(WRITERS))('a workbook as .%s', (format) => {
  it.each(FORMS.map((form) => [form.name, form] as const))(
    'in the form %s is read as the same one as .xlsx, cell by cell',
    async (_, form) => {
      for (let seed = 1; seed <= COUNT; seed += 1) {
        const { sections, random } = composed(seed, form);
        const { sheets } = xlsxSheets(sections, HABITS, random);
        const xlsx = await readPrinted(xlsxFile(sheets));
        const other = await readPrinted(WRITERS[format]!(sheets));
        expect(other.refusal).toBe('');
        expect(readingOf(other.value!)).toEqual(readingOf(xlsx.value!));
        expect(JSON.stringify(other.value)).not.toMatch(/777,?123/);
      }
    },
    600_000,
  );
});

it.each(['base64', 'quoted-printable'] as const)('a saved page (.mht, %s) is read as the page itself', async (how) => {
  const { bytes } = printHtml(2, FORMS[2]!);
  const page = await readPrinted(bytes);
  const saved = await readPrinted(mhtFile(new TextDecoder().decode(bytes), how));
  expect(saved.refusal).toBe('');
  expect(readingOf(saved.value!)).toEqual(readingOf(page.value!));
});

it('a page in GB18030 is read as the same one in UTF-8', async () => {
  // The six bytes of 单位 and 表 in GBK; everything else of the page is plain letters.
  const head = new TextEncoder().encode('<html><body><p>2024</p><p>');
  const gbk = Uint8Array.from([0xb5, 0xa5, 0xce, 0xbb, 0xb1, 0xed]);
  const tail = new TextEncoder().encode('</p><table><tr><td>1</td><td>2</td></tr></table></body></html>');
  const { sourceDocument } = await import('../../src/reading/readBudget');
  const bytes = new Uint8Array([...head, ...gbk, ...tail]);
  const document = await sourceDocument(
    { bytes, file: 'a.html', sha256: '' },
    { pdfEngine: () => Promise.reject(new Error()) },
  );
  expect(document.lines.map(({ text }) => text)).toContain('单位表');
});
