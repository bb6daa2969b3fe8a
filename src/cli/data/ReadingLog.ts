import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RefusalProblem } from '../../model/problems/problem';
import type { RefusalKind } from '../../model/problems/problemKinds';
import type { IngestedFiles, IngestOneResult } from '../ingest/ingestOne';
import { digestOfBytes, fileDigest } from './fileDigest';

/** A document that was read, without what is written of it: of each file only its digest. */
export type KeptFiles = Omit<IngestedFiles, 'files' | 'textOfLast'> & { files: { path: string; sha256: string }[] };

export type KeptResult = { ok: true; value: KeptFiles } | { ok: false; problem: RefusalProblem };

/** One line of the log. */
export interface LoggedReading {
  /** What the result depends on: see `readingKey`. */
  key: string;
  /** Id that the budget has or would have. */
  id: string;
  result: KeptResult;
}

/** What says something of the hour or of the machine, and not of the document alone: another run may end otherwise. */
const PASSING = new Set<RefusalKind>(['too-slow', 'pdf-crash', 'program-fault', 'unreadable']);

/** What is kept of a result; undefined where nothing should be. */
export function keptResult(result: IngestOneResult): KeptResult | undefined {
  if (!result.ok) return PASSING.has(result.problem.kind) ? undefined : result;
  const { textOfLast: _, files, ...value } = result.value;
  return {
    ok: true,
    value: { ...value, files: files.map(({ path, bytes }) => ({ path, sha256: digestOfBytes(bytes) })) },
  };
}

/** The lines of a log by their keys. A line that lacks its end, or is none of ours, says nothing. */
export function loggedReadings(text: string): Map<string, LoggedReading> {
  const found = new Map<string, LoggedReading>();
  for (const line of text.split('\n')) {
    try {
      const one = JSON.parse(line) as LoggedReading;
      if (typeof one.key === 'string' && typeof one.id === 'string') found.set(one.key, one);
    } catch {
      // A killed run was writing it.
    }
  }
  return found;
}

/** What is read the same way has the same key: this program, the document's name and bytes, what says something of it, and its id. */
export function readingKey(
  program: string,
  id: string,
  file: string,
  digests: readonly (string | undefined)[],
): string {
  return digestOfBytes(JSON.stringify([program, id, file, digests]));
}

/**
 * What tells this program from another version of itself; undefined where it is not one file, as under a test runner. Nothing is
 * then taken over from an earlier run.
 */
export function programDigest(): string | undefined {
  if (import.meta.url.endsWith('.ts')) return undefined;
  const engine = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
  return createHash('sha256')
    .update(readFileSync(new URL(import.meta.url)))
    .update(fileDigest(engine) ?? 'no engine')
    .digest('hex');
}
