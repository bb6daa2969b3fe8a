import { createHash } from 'node:crypto';
import { openSync, closeSync, fstatSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { LARGEST_DOCUMENT, tooLarge } from '../ingest/1-read/sniff';
import type { SourceDocument } from '../ingest/ingest';
import { problemSentence } from '../i18n/problems/problemSentence';
import { refusalOf, type RefusalProblem } from '../model/problem';

/** A file that cannot be read; its message is one sentence for a person. */
export class UnreadableFile extends Error {
  constructor(readonly problem: RefusalProblem) {
    super(problemSentence(problem, 'zh'));
  }
}

/**
 * Opens a document; one that is far too large is refused before it is read.
 * @throws UnreadableFile
 */
export function documentFile(path: string): SourceDocument {
  const file = basename(path);
  try {
    const handle = openSync(path, 'r');
    try {
      const { size } = fstatSync(handle);
      if (size > LARGEST_DOCUMENT) throw new UnreadableFile(refusalOf('too-large', tooLarge(size), {}, file));
      const bytes = readFileSync(handle);
      return { bytes, file, sha256: createHash('sha256').update(bytes).digest('hex') };
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new UnreadableFile(refusalOf('unreadable', { reason }, {}, file));
  }
}
