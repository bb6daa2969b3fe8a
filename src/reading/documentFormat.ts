import { Refusal, refuse } from '../readers/text/Refusal';
import { LARGEST_TEXT } from '../readers/text/sniff';
import type { Archive } from '../readers/packed/Archive';

/** What a document is, by its content. */
export type DocumentFormat = 'pdf' | 'xlsx' | 'xls' | 'xml-workbook' | 'ods' | 'docx' | 'html' | 'mht' | 'csv' | 'text';

/** Bytes in which a file shows what it is. */
const HEAD = 4_096;

const latin = (bytes: Uint8Array, length: number): string =>
  new TextDecoder('latin1').decode(bytes.subarray(0, length));

/** A PDF shows itself by its first bytes; a mark or an empty line may stand before them. */
export function isPdf(bytes: Uint8Array): boolean {
  return latin(bytes, 1024).includes('%PDF-');
}

/** Whether a file is anything but plain text, as far as its first bytes show: its reader may take its time with it. */
export function isPacked(bytes: Uint8Array): boolean {
  return isPdf(bytes) || isZip(bytes) || isOleHead(bytes) || markupOf(bytes) !== null;
}

const isZip = (bytes: Uint8Array): boolean => latin(bytes, 4) === 'PK\u0003\u0004';
const isOleHead = (bytes: Uint8Array): boolean =>
  latin(bytes, 8) === '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';

/** Web pages and their like, by the first kilobytes: in whatever encoding, their marks are plain letters. */
function markupOf(bytes: Uint8Array): DocumentFormat | null {
  const head = latin(bytes, HEAD)
    .replaceAll('\0', '')
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '');
  if (
    /^\s*(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*?MIME-Version:/i.test(head) &&
    /multipart\/related|text\/html/i.test(head)
  )
    return 'mht';
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(head) && /^\s*<\?xml/.test(head)) return 'xml-workbook';
  return /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|meta|title|table|div|style|\?xml[^>]*>\s*<(?:!doctype html|html))[\s>]/i.test(
    head,
  )
    ? 'html'
    : null;
}

/**
 * Tells what a document is by its content, never by its name.
 * @throws Refusal where it is something that no reader reads, each by its name
 */
export async function documentFormat(bytes: Uint8Array): Promise<DocumentFormat> {
  if (isPdf(bytes)) return 'pdf';
  if (isZip(bytes)) {
    const { Archive: Opened } = await import('../readers/packed/Archive');
    return zipFormat(new Opened(bytes));
  }
  if (isOleHead(bytes)) return oleFormat(bytes);
  return markupOf(bytes) ?? ((await isCsv(bytes)) ? 'csv' : 'text');
}

/** Whether a text is a table whose cells are set apart by commas. What is no text at all is left to the reader of text, which says why. */
async function isCsv(bytes: Uint8Array): Promise<boolean> {
  if (bytes.length > LARGEST_TEXT || !bytes.includes(COMMA)) return false;
  const [{ csvRows }, { decode }] = await Promise.all([
    import('../readers/excel/csvRecords'),
    import('../readers/text/decode'),
  ]);
  try {
    return csvRows(decode(bytes).text) !== null;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

const COMMA = 0x2c;

function zipFormat(archive: Archive): DocumentFormat {
  if (archive.names(/^xl\//).length > 0) return archive.has('xl/workbook.bin') ? refuse('binary-workbook', {}) : 'xlsx';
  if (archive.names(/^word\//).length > 0) return 'docx';
  const kind = archive.part('mimetype');
  if (!kind) return refuse('zip', {});
  const name = latin(kind, 100);
  if (/opendocument\.spreadsheet/.test(name)) return 'ods';
  return /opendocument\.text/.test(name) ? refuse('old-word', {}) : refuse('zip', {});
}

async function oleFormat(bytes: Uint8Array): Promise<DocumentFormat> {
  const { OleFile } = await import('../readers/packed/OleFile');
  const file = new OleFile(bytes);
  if (file.has('EncryptedPackage') || file.has('EncryptionInfo')) return refuse('ole-locked', {});
  if (file.has('Workbook')) return 'xls';
  if (file.has('Book')) return refuse('old-workbook', {});
  return file.has('WordDocument') ? refuse('old-word', {}) : refuse('ole', {});
}
