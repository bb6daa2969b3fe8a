import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

/**
 * What is asked for each character and each corner of a page. The library's own form of these functions converts their arguments anew
 * at each call, which takes as long as the engine's answer; here they are called as they are, with numbers alone.
 */
const ASKED_OFTEN = [
  'FPDFText_CountChars',
  'FPDFText_GetUnicode',
  'FPDFText_IsGenerated',
  'FPDFText_HasUnicodeMapError',
  'FPDFText_IsHyphen',
  'FPDFText_GetCharAngle',
  'FPDFText_GetLooseCharBox',
  'FPDFText_GetCharOrigin',
  'FPDFPage_CountObjects',
  'FPDFPage_GetObject',
  'FPDFPageObj_GetType',
  'FPDFPageObj_GetMatrix',
  'FPDFPageObj_GetFillColor',
  'FPDFTextObj_GetTextRenderMode',
  'FPDFPath_GetDrawMode',
  'FPDFPath_CountSegments',
  'FPDFPath_GetPathSegment',
  'FPDFPathSegment_GetType',
  'FPDFPathSegment_GetPoint',
  'FPDFPathSegment_GetClose',
] as const;

/** Functions of the engine that take and give numbers: handles, indices, addresses of answers, 0 for no. */
export type PdfiumCalls = Readonly<Record<(typeof ASKED_OFTEN)[number], (...numbers: number[]) => number>>;

export interface Pdfium extends WrappedPdfiumModule {
  calls: PdfiumCalls;
}

let loading: Promise<Pdfium> | null = null;

/**
 * The PDF engine, started once. It runs the same in Node and in a worker of a browser; only where its bytes come from differs.
 * @param binary gives the engine's WebAssembly; asked once
 */
export function pdfium(binary: () => Promise<ArrayBuffer>): Promise<Pdfium> {
  loading ??= start(binary);
  return loading;
}

/** Gives the engine up, as after a crash: the next document gets a new one. */
export function forgetPdfium(): void {
  loading = null;
}

async function start(binary: () => Promise<ArrayBuffer>): Promise<Pdfium> {
  const engine = await init({
    wasmBinary: await binary(),
    // Its bytes are given: it need not look for them beside a script, which has no address where it stands in a file.
    locateFile: (name: string) => name,
    // What the engine says of damaged files is said by our own sentences.
    print: () => undefined,
    printErr: () => undefined,
  });
  engine.PDFiumExt_Init();
  // Its types name two of its exports; there are all functions.
  const exported = engine.pdfium.wasmExports as unknown as PdfiumCalls;
  return Object.assign(engine, { calls: exported });
}
