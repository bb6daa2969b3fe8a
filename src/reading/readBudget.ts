import { read } from '../readers/text/read';
import { Refusal } from '../readers/text/Refusal';
import { LARGEST_PDF, tooLarge } from '../readers/text/sniff';
import { ingest, ingestCells, type IngestResult, type SourceFile } from '../ingest/ingest';
import { refusalOf, type RefusalProblem } from '../model/problem';
import { joinedDocuments } from '../readers/joinedDocuments';
import type { PdfFault } from '../readers/pdf/PdfFault';
import type { SourceDocument } from '../readers/SourceDocument';

/** What the door needs from where it stands: a command line reads files, a page asks its own host. */
export interface ReadingSupplies {
  /** The WebAssembly of the PDF engine; asked for only where a PDF is read. */
  pdfEngine: () => Promise<ArrayBuffer>;
  /** Told of each page when it is read. */
  onPage?: (page: number, pages: number) => void;
}

/** A PDF shows itself by its first bytes; a mark or an empty line may stand before them. */
export function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

/**
 * The one door for command line and page: tells a document's format by its content, never by its name, loads the reader of that format
 * alone, and reads it to a budget.
 */
export function readBudget(file: SourceFile, supplies: ReadingSupplies): Promise<IngestResult> {
  if (!isPdf(file.bytes)) return Promise.resolve(ingest(file));
  return answered(file.file, async () => ingestCells(await sourceDocument(file, supplies), file));
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
    let line = 0;
    const parts = files.map(({ file, sha256 }, index) => {
      line += documents[index]?.lines.length ?? 0;
      return { file, sha256, endLine: line };
    });
    return ingestCells(joinedDocuments(documents), { ...whole, parts });
  });
}

/** What a file holds, with its places where its format knows them. */
async function sourceDocument(file: SourceFile, supplies: ReadingSupplies): Promise<SourceDocument> {
  if (isPdf(file.bytes)) return pdfDocument(file, supplies);
  const { lines, encoding } = read(file.bytes);
  const page = {
    number: 1,
    width: 0,
    height: 0,
    lines,
    words: [],
    rules: [],
    grids: null,
    unmapped: 0,
    isPicture: false,
  };
  return { format: 'text', pages: [page], lines, encoding };
}

async function pdfDocument(file: SourceFile, { pdfEngine, onPage }: ReadingSupplies): Promise<SourceDocument> {
  if (file.bytes.length > LARGEST_PDF)
    throw new Refusal(refusalOf('too-large', tooLarge(file.bytes.length, LARGEST_PDF)));
  const [{ pdfium }, { readPdf }] = await Promise.all([
    import('../readers/pdf/pdfium'),
    import('../readers/pdf/readPdf'),
  ]);
  return readPdf(await pdfium(pdfEngine), file.bytes, onPage);
}

async function answered(file: string, reading: () => Promise<IngestResult>): Promise<IngestResult> {
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
  const [{ forgetPdfium }, { MOST_PAGES }, { PdfFault }] = await Promise.all([
    import('../readers/pdf/pdfium'),
    import('../readers/pdf/readPdf'),
    import('../readers/pdf/PdfFault'),
  ]);
  if (error instanceof PdfFault) return { ...refusalOfPdf(error, MOST_PAGES), file };
  if (error instanceof Refusal) return { ...error.problem, file };
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
