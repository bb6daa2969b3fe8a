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
export function isPdf(bytes: Uint8Array): boolean {
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
  const [{ pdfium }, { readPdf }] = await Promise.all([
    import('../readers/pdf/pdfium'),
    import('../readers/pdf/readPdf'),
  ]);
  try {
    return ingestCells(readPdf(await pdfium(pdfEngine), file.bytes, onPage), file);
  } catch (error) {
    const problem = await pdfRefusal(error, file.file);
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
