import type { SourceDocument } from '../readers/SourceDocument';
import type { SourceParts } from '../model/budget';
import type { Corrections } from '../model/source/corrections';
import type { RefusalProblem } from '../model/problems/problem';
import { readText } from '../readers/text/readText';
import { Refusal } from '../readers/text/Refusal';
import type { Form } from '../templates/forms/Form';
import type { Ingested } from './7-assemble/assembleBudget';
import { walkStages, type Look } from './walkStages';

export type { Ingested };

/** A document as it comes in. */
export interface SourceFile {
  bytes: Uint8Array;
  /** File name, for sentences about problems and for the budget's id. */
  file: string;
  /** The budget's id where it is not made of the file's name. */
  id?: string | undefined;
  /** Hex digest of the bytes; ingest itself does not compute it, so that it runs anywhere. */
  sha256: string;
  /** What somebody knows better of it than its reading. */
  corrections?: Corrections | undefined;
}

/** A file without its bytes; where several make one document, `parts` names them with the last line of each. */
export type NamedFile = Omit<SourceFile, 'bytes'> & { parts?: SourceParts | undefined };

export type IngestResult = { ok: true; value: Ingested } | { ok: false; problem: RefusalProblem };

/** The id of a budget: its file's name without the ending, safe in addresses. */
export function budgetId(file: string): string {
  const name = file.split(/[\\/]/).pop() ?? file;
  const id = name
    .normalize('NFC')
    .replace(/\.[^.]*$/, '')
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return shortened(id) || 'budget';
}

/** Longest id in bytes: names of files that are made of it must fit on every disk. */
const LONGEST_ID = 200;

function shortened(id: string): string {
  let short = '';
  let bytes = 0;
  for (const char of id) {
    bytes += new TextEncoder().encode(char).length;
    if (bytes > LONGEST_ID) break;
    short += char;
  }
  return short;
}

/**
 * Reads the bytes of a text document: to a budget, every figure with its place. Pure; the same bytes give the same budget.
 * A document that cannot be read gives a problem with file, place, what was expected and what stood there.
 */
export function ingest(file: SourceFile): IngestResult {
  return answered(file, () => readText(file.bytes));
}

/**
 * The same for a document that a reader has made of its file.
 * @param forms those that it may be printed in; all that are known, unless told otherwise
 */
export function ingestDocument(
  document: SourceDocument,
  file: NamedFile,
  look?: Look,
  forms?: readonly Form[],
): IngestResult {
  return answered(file, () => document, look, forms);
}

function answered(
  { file, id = budgetId(file), sha256, parts, corrections }: NamedFile,
  document: () => SourceDocument,
  look?: Look,
  forms?: readonly Form[],
): IngestResult {
  try {
    return { ok: true, value: walkStages(document(), { file, id, sha256, parts, corrections }, look, forms) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, problem: { ...error.problem, file } };
  }
}
