import { refuse } from './Refusal';

/** Documents are some ten to some hundred KiB; anything beyond this is not one. */
export const LARGEST_DOCUMENT = 8 * 1024 * 1024;

const EXPECTED = '部门预算公开文件的文本（UTF-8、GB18030 或 UTF-16）';

function startsWith(bytes: Uint8Array, signature: string): boolean {
  for (let i = 0; i < signature.length; i += 1) if (bytes[i] !== signature.charCodeAt(i)) return false;
  return true;
}

function contains(bytes: Uint8Array, word: string): boolean {
  // Latin-1 keeps one character a byte, so that a search in the text is a search in the bytes.
  return new TextDecoder('latin1').decode(bytes).includes(word);
}

/** Says what a PDF's bytes show without reading its pages. */
function pdfState(bytes: Uint8Array): string {
  if (contains(bytes, '/Encrypt')) return '有密码保护的 PDF';
  if (!contains(bytes.subarray(Math.max(0, bytes.length - 2048)), '%%EOF')) return '不完整的 PDF（结尾缺失）';
  return 'PDF 文件，请先复制出其中的文字存成 .txt';
}

/** Says what a ZIP container (xlsx, docx, ods) shows without unpacking it. */
function zipState(bytes: Uint8Array): string {
  const tail = bytes.subarray(Math.max(0, bytes.length - 66_000));
  if (!contains(tail, 'PK\u0005\u0006')) return '不完整的压缩包或 Office 文件（目录缺失）';
  if (contains(bytes, 'xl/')) return 'Excel 表格文件，请先另存为文本';
  if (contains(bytes, 'word/')) return 'Word 文件，请先另存为纯文本';
  return 'ZIP 压缩包';
}

/**
 * Refuses bytes that are no text document: empty, too large, PDF, Office files, pictures.
 * @throws Refusal
 */
export function sniff(bytes: Uint8Array): void {
  if (bytes.length === 0) refuse('empty', EXPECTED, '空文件（0 字节）');
  if (bytes.length > LARGEST_DOCUMENT)
    refuse('too-large', largest(), `${Math.round(bytes.length / 1_048_576)} MB 的文件`);
  if (startsWith(bytes, '%PDF')) refuse('pdf', EXPECTED, pdfState(bytes));
  if (startsWith(bytes, 'PK\u0003\u0004')) refuse('zip', EXPECTED, zipState(bytes));
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0')) {
    const locked = contains(bytes, 'E\0n\0c\0r\0y\0p\0t\0');
    refuse('ole', EXPECTED, locked ? '有密码保护的 Office 文件' : '旧版 Office 文件');
  }
  if (startsWith(bytes, '\u0089PNG') || startsWith(bytes, '\u00ff\u00d8\u00ff')) refuse('image', EXPECTED, '图片');
}

/** The words for the size limit, for refusals before the file is even opened. */
export function largest(): string {
  return `不超过 ${LARGEST_DOCUMENT / 1_048_576} MB 的部门预算公开文件`;
}

export { EXPECTED as EXPECTED_DOCUMENT };
