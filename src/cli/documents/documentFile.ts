import { createHash } from 'node:crypto';
import { existsSync, openSync, closeSync, fstatSync, readFileSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { LARGEST_DOCUMENT, tooLarge } from '../../readers/text/sniff';
import type { SourceFile } from '../../ingest/ingest';
import { problemSentence } from '../../i18n/problems/problemSentence';
import { refusalOf, type RefusalProblem } from '../../model/problems/problem';
import { CORRECTIONS_ENDING, type Corrections } from '../../model/source/corrections';
import { correctionsIn } from '../../model/source/correctionsSchema';
import { isPacked } from '../../reading/documentFormat';

/** A file that cannot be read; its message is one sentence for a person. */
export class UnreadableFile extends Error {
  constructor(readonly problem: RefusalProblem) {
    super(problemSentence(problem, 'zh'));
  }
}

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
): SourceFile {
  try {
    const bytes = known ?? bytesOf(path, file);
    const corrections = path === '-' ? undefined : correctionsBeside(path, file);
    return { bytes, file, sha256: createHash('sha256').update(bytes).digest('hex'), corrections };
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new UnreadableFile(refusalOf('unreadable', { reason }, {}, file));
  }
}

/** What lies beside a document as `<file>.corrections.json`; a file of this name that is none keeps the document from being read. */
function correctionsBeside(path: string, file: string): Corrections | undefined {
  const beside = `${path}${CORRECTIONS_ENDING}`;
  if (!existsSync(beside)) return undefined;
  const corrections = correctionsIn(readFileSync(beside, 'utf8'));
  if (!corrections)
    throw new UnreadableFile(refusalOf('bad-corrections', { name: `${file}${CORRECTIONS_ENDING}` }, {}, file));
  return corrections;
}

/** Whether a document is more than plain text by its first bytes; what cannot be opened is not. */
export function beginsAsPacked(path: string, known?: Uint8Array): boolean {
  if (known) return isPacked(known);
  try {
    const handle = openSync(path, 'r');
    try {
      const bytes = new Uint8Array(HEAD);
      return isPacked(bytes.subarray(0, readSync(handle, bytes, 0, HEAD, 0)));
    } finally {
      closeSync(handle);
    }
  } catch {
    return false;
  }
}

/** Bytes in which a format shows itself. */
const HEAD = 4_096;

/** Number of the handle that a process is started with. */
const STANDARD_INPUT = 0;

function bytesOf(path: string, file: string): Uint8Array {
  const handle = path === '-' ? STANDARD_INPUT : openSync(path, 'r');
  try {
    const { size } = fstatSync(handle);
    if (size > LARGEST_DOCUMENT) throw new UnreadableFile(refusalOf('too-large', tooLarge(size), {}, file));
    return readFileSync(handle);
  } finally {
    if (path !== '-') closeSync(handle);
  }
}

/** One digest for several files, in their order. */
export function digestOf(files: readonly Pick<SourceFile, 'sha256'>[]): string {
  return createHash('sha256')
    .update(files.map(({ sha256 }) => sha256).join('\n'))
    .digest('hex');
}
