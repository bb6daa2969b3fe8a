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

async function start(binary: () => Promise<ArrayBuffer>): Promise<Pdfium> {
  const engine = await init({ wasmBinary: await binary() });
  engine.PDFiumExt_Init();
  return engine;
}
