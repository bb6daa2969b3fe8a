import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

export type Pdfium = WrappedPdfiumModule;

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
  // What the engine says of damaged files is said by our own sentences.
  const engine = await init({ wasmBinary: await binary(), print: () => undefined, printErr: () => undefined });
  engine.PDFiumExt_Init();
  return engine;
}
