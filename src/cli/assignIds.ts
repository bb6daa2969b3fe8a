import { budgetId } from '../ingest/ingest';
import type { IndexEntry } from '../model/budget';

/** A document that is about to be read. */
export interface FoundDocument {
  /** Its name without folders. */
  file: string;
  /** Hex digest of its bytes. */
  sha256: string;
  /** Whether a file of this name lies beside it. */
  hasBeside: (file: string) => boolean;
}

/** Folders and pages that a site has beside those of its budgets. */
const TAKEN = ['assets', 'budgets', 'data', 'embed', 'en', 'frozen', 'index', 'lib', 'present', 'read', 'share'];

/** Ids that differ in this only would be one file on some disks. */
const keyOf = (id: string): string => id.normalize('NFC').toLowerCase();

/**
 * Gives each document the id of its budget, no two the same. A document that was read before keeps its id: it has the same
 * name, or, where that file is gone, the same content under another one. A new one gets its name; where this is taken, a
 * number behind it.
 * @param known budgets that were read before
 * @param stays whether a known budget stays beside these documents although none of them is its own
 * @returns ids in the order of the documents
 */
export function assignIds(documents: readonly FoundDocument[], known: readonly IndexEntry[], stays: boolean): string[] {
  const ids = new Map<FoundDocument, string>();
  const free = new Set(known);
  for (const isOwn of [sameFile, sameName, renamed]) {
    for (const document of documents) {
      const own = ids.has(document) ? undefined : [...free].find((entry) => isOwn(document, entry));
      if (!own) continue;
      ids.set(document, own.id);
      free.delete(own);
    }
  }
  const taken = new Set([...TAKEN, ...ids.values(), ...(stays ? [...free].map(({ id }) => id) : [])].map(keyOf));
  const names = new Set(documents.map(({ file }) => keyOf(budgetId(file))));
  for (const document of documents.filter((one) => !ids.has(one))) {
    const name = budgetId(document.file);
    let id = name;
    for (let number = 2; taken.has(keyOf(id)) || (id !== name && names.has(keyOf(id))); number += 1)
      id = `${name}-${number}`;
    taken.add(keyOf(id));
    ids.set(document, id);
  }
  return documents.map((document) => ids.get(document) ?? '');
}

function sameName({ file }: FoundDocument, { source }: IndexEntry): boolean {
  return source?.file.normalize('NFC') === file.normalize('NFC');
}

function sameFile(document: FoundDocument, entry: IndexEntry): boolean {
  return sameName(document, entry) && entry.source?.sha256 === document.sha256;
}

function renamed({ sha256, hasBeside }: FoundDocument, { source }: IndexEntry): boolean {
  return source?.sha256 === sha256 && !hasBeside(source.file);
}
