import { Refusal } from '../ingest/1-read/Refusal';
import { LARGEST_PDF, tooLarge } from '../ingest/1-read/sniff';
import { ingest, ingestCells, type IngestResult, type SourceFile } from '../ingest/ingest';
import { refusalOf, type RefusalProblem } from '../model/problem';
import type { PdfFault } from '../readers/pdf/PdfFault';

/** What the door needs from where it stands: a command line reads files, a page asks its own host. */
export interface ReadingSupplies {
  /** The WebAssembly of the PDF engine; asked for only where a PDF is read. */
  pdfEngine: () => Promise<ArrayBuffer>;
  /** Told of each page when it is read. */
  onPage?: (page: number, pages: number) => void;
}

/** A PDF shows itself by its first bytes; a mark or an empty line may stand before them. */
function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

/**
 * The one door for command line and page: tells a document's format by its content, never by its name, loads the reader of that format
 * alone, and reads it to a budget.
 */
export async function readBudget(file: SourceFile, supplies: ReadingSupplies): Promise<IngestResult> {
  return isPdf(file.bytes) ? readPdfBudget(file, supplies) : ingest(file);
}

async function readPdfBudget(file: SourceFile, { pdfEngine, onPage }: ReadingSupplies): Promise<IngestResult> {
  if (file.bytes.length > LARGEST_PDF)
    return { ok: false, problem: refusalOf('too-large', tooLarge(file.bytes.length, LARGEST_PDF), {}, file.file) };
  const [{ pdfium }, { readPdf, MOST_PAGES }, { PdfFault }] = await Promise.all([
    import('../readers/pdf/pdfium'),
    import('../readers/pdf/readPdf'),
    import('../readers/pdf/PdfFault'),
  ]);
  try {
    return ingestCells(readPdf(await pdfium(pdfEngine), file.bytes, onPage), file);
  } catch (error) {
    if (error instanceof PdfFault)
      return { ok: false, problem: { ...refusalOfPdf(error, MOST_PAGES), file: file.file } };
    if (error instanceof Refusal) return { ok: false, problem: { ...error.problem, file: file.file } };
    throw error;
  }
}

function refusalOfPdf({ kind, count }: PdfFault, most: number): RefusalProblem {
  if (kind === 'encrypted') return refusalOf('pdf-locked', {});
  if (kind === 'too-many-pages') return refusalOf('pdf-pages', { pages: count, most });
  return kind === 'damaged-page' ? refusalOf('pdf-page', { page: count }) : refusalOf('pdf-broken', {});
}
