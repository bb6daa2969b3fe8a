import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** The WebAssembly of the PDF engine, from the package that brings it. */
export async function pdfEngine(): Promise<ArrayBuffer> {
  const bytes = await readFile(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
  return new Uint8Array(bytes).buffer;
}
