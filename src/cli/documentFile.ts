import { createHash } from 'node:crypto';
import { openSync, closeSync, fstatSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { LARGEST_DOCUMENT, largest } from '../ingest/1-read/sniff';
import type { SourceDocument } from '../ingest/ingest';
import { sentenceOf, type Problem } from '../model/problem';

/** A file that cannot be read; its message is one sentence for a person. */
export class UnreadableFile extends Error {
  constructor(readonly problem: Problem) {
    super(sentenceOf(problem));
  }
}

function unreadable(file: string, kind: string, expected: string, found: string): UnreadableFile {
  return new UnreadableFile({ severity: 'refusal', kind, file, table: '', line: null, expected, found });
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件',
  EISDIR: '一个文件夹',
  EACCES: '没有读取权限的文件',
  EPERM: '没有读取权限的文件',
};

/**
 * Opens a document; one that is far too large is refused before it is read.
 * @param path `-` for standard input
 * @param file what it is called
 * @param known what it holds, where that is known already
 * @throws UnreadableFile
 */
export function documentFile(
  path: string,
  file = path === '-' ? '标准输入' : basename(path),
  known?: Uint8Array,
): SourceDocument {
  try {
    const bytes = known ?? bytesOf(path, file);
    return { bytes, file, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw unreadable(file, 'unreadable', '可以读取的部门预算公开文件', REASONS[code] ?? `读取失败（${code}）`);
  }
}

/** Number of the handle that a process is started with. */
const STANDARD_INPUT = 0;

function bytesOf(path: string, file: string): Uint8Array {
  const handle = path === '-' ? STANDARD_INPUT : openSync(path, 'r');
  try {
    const { size } = fstatSync(handle);
    if (size > LARGEST_DOCUMENT)
      throw unreadable(file, 'too-large', largest(), `${Math.round(size / 1_048_576)} MB 的文件`);
    return readFileSync(handle);
  } finally {
    if (path !== '-') closeSync(handle);
  }
}
