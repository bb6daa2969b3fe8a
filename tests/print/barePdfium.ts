import type { Pdfium } from '../../src/readers/pdf/pdfium';

const PATH = 2;

/**
 * Asks the engine for all that a page's glyphs and rules are, and makes nothing of it: what no reader of them can be faster than.
 * @returns how many pages the file has
 */
export function barePdfium(engine: Pdfium, bytes: Uint8Array): number {
  const { calls } = engine;
  const file = engine.pdfium.wasmExports.malloc(bytes.length);
  const answer = engine.pdfium.wasmExports.malloc(64);
  engine.pdfium.HEAPU8.set(bytes, file);
  const document = engine.FPDF_LoadMemDocument(file, bytes.length, '');
  const pages = engine.FPDF_GetPageCount(document);
  for (let index = 0; index < pages; index += 1) {
    const page = engine.FPDF_LoadPage(document, index);
    const text = engine.FPDFText_LoadPage(page);
    const characters = calls.FPDFText_CountChars(text);
    for (let at = 0; at < characters; at += 1) {
      calls.FPDFText_GetUnicode(text, at);
      calls.FPDFText_GetLooseCharBox(text, at, answer);
      calls.FPDFText_GetCharOrigin(text, at, answer, answer + 8);
    }
    const objects = calls.FPDFPage_CountObjects(page);
    for (let at = 0; at < objects; at += 1) askFor(engine, calls.FPDFPage_GetObject(page, at), answer);
    engine.FPDFText_ClosePage(text);
    engine.FPDF_ClosePage(page);
  }
  engine.FPDF_CloseDocument(document);
  engine.pdfium.wasmExports.free(answer);
  engine.pdfium.wasmExports.free(file);
  return pages;
}

/** The corners of one path. */
function askFor({ calls }: Pdfium, object: number, answer: number): void {
  if (calls.FPDFPageObj_GetType(object) !== PATH) return;
  calls.FPDFPageObj_GetMatrix(object, answer);
  calls.FPDFPath_GetDrawMode(object, answer, answer + 4);
  const segments = calls.FPDFPath_CountSegments(object);
  for (let at = 0; at < segments; at += 1) {
    const segment = calls.FPDFPath_GetPathSegment(object, at);
    calls.FPDFPathSegment_GetType(segment);
    calls.FPDFPathSegment_GetPoint(segment, answer, answer + 4);
    calls.FPDFPathSegment_GetClose(segment);
  }
}
