import { readText } from '../readers/text/readText';
import { Refusal } from '../readers/text/Refusal';
import { LARGEST_OFFICE, LARGEST_PDF, tooLarge } from '../readers/text/sniff';
import { ingestDocument, type IngestResult, type SourceFile } from '../ingest/ingest';
import { refusalOf, type RefusalProblem } from '../model/problems/problem';
import { joinedDocuments } from '../readers/joinedDocuments';
import type { PdfFault } from '../readers/pdf/PdfFault';
import type { SourceDocument } from '../readers/SourceDocument';
import { documentFormat, type DocumentFormat } from './documentFormat';
import type { SourceParts } from '../model/budget';
import type { DrawnSight } from '../readers/pdf/readPdf';

/** What the door needs from where it stands: a command line reads files, a page asks its own host. */
export interface ReadingSupplies {
  /** The WebAssembly of the PDF engine; asked for only where a PDF is read. */
  pdfEngine: () => Promise<ArrayBuffer>;
  /** Told of each page when it is read, with what can be seen on it. */
  onPage?: (page: number, pages: number, sight: DrawnSight) => void;
}

/**
 * The one door for command line and page: tells a document's format by its content, never by its name, loads the reader of that format
 * alone, and reads it to a budget.
 */
export function readBudget(file: SourceFile, supplies: ReadingSupplies): Promise<IngestResult> {
  return answered(file.file, async () => ingestDocument(await sourceDocument(file, supplies), file));
}

/** Reads several files of one disclosure, such as its tables and its narrative, to one budget. */
export function readJoinedBudget(
  files: readonly SourceFile[],
  whole: Omit<SourceFile, 'bytes'>,
  supplies: ReadingSupplies,
): Promise<IngestResult> {
  return answered(whole.file, async () => {
    const documents: SourceDocument[] = [];
    for (const file of files) documents.push(await sourceDocument(file, supplies));
    return ingestDocument(joinedDocuments(documents), { ...whole, parts: partsOf(files, documents) });
  });
}

/** Which lines of a joined document come from which of its files. */
export function partsOf(files: readonly SourceFile[], documents: readonly SourceDocument[]): SourceParts {
  let line = 0;
  return files.map(({ file, sha256 }, index) => {
    line += documents[index]?.lines.length ?? 0;
    return { file, sha256, endLine: line };
  });
}

/**
 * What a file holds, with its places where its format knows them.
 * @throws Refusal where no reader reads it
 */
export async function sourceDocument(file: SourceFile, supplies: ReadingSupplies): Promise<SourceDocument> {
  const { bytes } = file;
  const format = await documentFormat(bytes);
  if (format === 'pdf') return pdfDocument(file, supplies);
  if (format === 'text') return readText(bytes);
  if (bytes.length > LARGEST_OFFICE) throw new Refusal(refusalOf('too-large', tooLarge(bytes.length, LARGEST_OFFICE)));
  return READERS[format](bytes, file.file);
}

/** Each format's reader, loaded when the first such document comes. */
const READERS: Readonly<
  Record<Exclude<DocumentFormat, 'pdf' | 'text'>, (bytes: Uint8Array, file: string) => Promise<SourceDocument>>
> = {
  xlsx: async (bytes) => (await import('../readers/excel/readXlsx')).readXlsx(bytes),
  xls: async (bytes) => (await import('../readers/excel/readXls')).readXls(bytes),
  'xml-workbook': async (bytes) => (await import('../readers/excel/readXmlWorkbook')).readXmlWorkbook(bytes),
  ods: async (bytes) => (await import('../readers/excel/readOds')).readOds(bytes),
  mht: async (bytes) => (await import('../readers/html/readMht')).readMht(bytes),
  docx: async (bytes) => (await import('../readers/word/readDocx')).readDocx(bytes),
  csv: async (bytes, file) => (await import('../readers/excel/readCsv')).readCsv(bytes, file),
  html: async (bytes) => (await import('../readers/html/readHtml')).readHtml(bytes),
};

async function pdfDocument(file: SourceFile, { pdfEngine, onPage }: ReadingSupplies): Promise<SourceDocument> {
  if (file.bytes.length > LARGEST_PDF)
    throw new Refusal(refusalOf('too-large', tooLarge(file.bytes.length, LARGEST_PDF)));
  const [{ pdfium }, { readPdf }] = await Promise.all([
    import('../readers/pdf/pdfium'),
    import('../readers/pdf/readPdf'),
  ]);
  return readPdf(await pdfium(pdfEngine), file.bytes, onPage);
}

/** What a reading gives, or why its document is refused. */
export async function answered<Result>(
  file: string,
  reading: () => Promise<Result>,
): Promise<Result | { ok: false; problem: RefusalProblem }> {
  try {
    return await reading();
  } catch (error) {
    const problem = await pdfRefusal(error, file);
    if (problem === null) throw error;
    return { ok: false, problem };
  }
}

/**
 * Why a PDF is not read, where what was thrown says so; null where it is an error of ours. Where the engine itself came to its end
 * (memory ran out, or a file led it astray) it is given up, and the next document gets a new one.
 */
export async function pdfRefusal(error: unknown, file: string): Promise<RefusalProblem | null> {
  // Of several files, the one that is refused is named already.
  if (error instanceof Refusal)
    return { ...error.problem, file: error.problem.file === '' ? file : error.problem.file };
  const [{ forgetPdfium }, { MOST_PAGES }, { PdfFault }] = await Promise.all([
    import('../readers/pdf/pdfium'),
    import('../readers/pdf/readPdf'),
    import('../readers/pdf/PdfFault'),
  ]);
  if (error instanceof PdfFault) return { ...refusalOfPdf(error, MOST_PAGES), file };
  if (!(error instanceof Error && error.name === 'RuntimeError')) return null;
  forgetPdfium();
  return refusalOf('pdf-crash', {}, {}, file);
}

function refusalOfPdf({ kind, count }: PdfFault, most: number): RefusalProblem {
  if (kind === 'encrypted') return refusalOf('pdf-locked', {});
  if (kind === 'form') return refusalOf('pdf-form', {});
  if (kind === 'no-pages') return refusalOf('pdf-empty', {});
  if (kind === 'too-many-pages') return refusalOf('pdf-pages', { pages: count, most });
  return kind === 'damaged-page' ? refusalOf('pdf-page', { page: count }) : refusalOf('pdf-broken', {});
}
