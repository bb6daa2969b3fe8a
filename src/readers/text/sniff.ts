import { refuse } from './Refusal';

const MEGABYTE = 1024 * 1024;

/** Texts are some ten to some hundred KiB; anything beyond this is not one. */
export const LARGEST_TEXT = 8 * MEGABYTE;
/** PDFs carry fonts and pictures. */
export const LARGEST_PDF = 100 * MEGABYTE;
/** Workbooks, Word files and web pages: their pictures may be large, what is read of them is not. */
export const LARGEST_OFFICE = 48 * MEGABYTE;
/** Whatever is larger need not be opened at all. */
export const LARGEST_DOCUMENT = LARGEST_PDF;

function startsWith(bytes: Uint8Array, signature: string): boolean {
  for (let i = 0; i < signature.length; i += 1) if (bytes[i] !== signature.charCodeAt(i)) return false;
  return true;
}

function contains(bytes: Uint8Array, word: string): boolean {
  // Latin-1 keeps one character a byte, so that a search in the text is a search in the bytes.
  return new TextDecoder('latin1').decode(bytes).includes(word);
}

/** Says what a PDF's bytes show without reading its pages. */
function pdfKind(bytes: Uint8Array): 'pdf' | 'pdf-locked' | 'pdf-broken' {
  if (contains(bytes, '/Encrypt')) return 'pdf-locked';
  return contains(bytes.subarray(Math.max(0, bytes.length - 2048)), '%%EOF') ? 'pdf' : 'pdf-broken';
}

/** Says what a ZIP container shows without unpacking it. */
function zipKind(bytes: Uint8Array): 'zip' | 'zip-broken' {
  const tail = bytes.subarray(Math.max(0, bytes.length - 66_000));
  return contains(tail, 'PK\u0005\u0006') ? 'zip' : 'zip-broken';
}

/** The size limit and a size beyond it, in MB, for refusals before the file is even opened too. */
export function tooLarge(bytes: number, most = LARGEST_DOCUMENT): { megabytes: number; most: number } {
  return { megabytes: Math.round(bytes / MEGABYTE), most: most / MEGABYTE };
}

/**
 * Refuses bytes that are no text document: empty, too large, PDF, Office files, pictures.
 * @throws Refusal
 */
export function sniff(bytes: Uint8Array): void {
  if (bytes.length === 0) refuse('empty', {});
  if (bytes.length > LARGEST_TEXT) refuse('too-large', tooLarge(bytes.length, LARGEST_TEXT));
  if (startsWith(bytes, '%PDF')) refuse(pdfKind(bytes), {});
  if (startsWith(bytes, 'PK\u0003\u0004')) refuse(zipKind(bytes), {});
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0'))
    refuse(contains(bytes, 'E\0n\0c\0r\0y\0p\0t\0') ? 'ole-locked' : 'ole', {});
  if (startsWith(bytes, '\u0089PNG') || startsWith(bytes, '\u00ff\u00d8\u00ff')) refuse('image', {});
}
