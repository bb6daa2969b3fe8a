import type { Pdfium } from './pdfium';

/** A few numbers in the engine's memory, through which its functions answer. Freed as a whole. */
export class Memory {
  private readonly at: number;

  constructor(
    private readonly engine: Pdfium,
    size: number,
  ) {
    this.at = engine.pdfium.wasmExports.malloc(size);
  }

  /** Address of a byte of it. */
  address(offset = 0): number {
    return this.at + offset;
  }

  write(bytes: Uint8Array): void {
    this.engine.pdfium.HEAPU8.set(bytes, this.at);
  }

  float(offset: number): number {
    return this.engine.pdfium.HEAPF32[(this.at + offset) >> 2] ?? 0;
  }

  double(offset: number): number {
    return this.engine.pdfium.HEAPF64[(this.at + offset) >> 3] ?? 0;
  }

  integer(offset: number): number {
    return this.engine.pdfium.HEAP32[(this.at + offset) >> 2] ?? 0;
  }

  free(): void {
    this.engine.pdfium.wasmExports.free(this.at);
  }
}
