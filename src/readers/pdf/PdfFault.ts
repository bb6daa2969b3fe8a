/** Why a PDF cannot be read. */
export type PdfFaultKind = 'encrypted' | 'damaged' | 'no-pages' | 'form' | 'too-many-pages' | 'damaged-page';

/** Thrown by the reader of PDFs; the door turns it into a sentence. */
export class PdfFault extends Error {
  /** @param count pages (`too-many-pages`) or the page concerned (`damaged-page`) */
  constructor(
    readonly kind: PdfFaultKind,
    readonly count = 0,
  ) {
    super(kind);
  }
}
