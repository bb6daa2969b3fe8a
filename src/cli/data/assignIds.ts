import { budgetId } from '../../ingest/ingest';
import type { IndexEntry } from '../../model/budget';
import { digestOfBytes } from './fileDigest';

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
  for (const { keyOfDocument, keyOfEntry, isOwn } of WAYS) {
    const found = new Map<string, IndexEntry[]>();
    for (const entry of free) {
      const key = keyOfEntry(entry);
      if (key !== undefined) found.set(key, [...(found.get(key) ?? []), entry]);
    }
    for (const document of documents) {
      if (ids.has(document)) continue;
      const own = found.get(keyOfDocument(document))?.find((entry) => free.has(entry) && isOwn(document, entry));
      if (!own) continue;
      ids.set(document, own.id);
      free.delete(own);
    }
  }
  const taken = new Set([...TAKEN, ...ids.values(), ...(stays ? [...free].map(({ id }) => id) : [])].map(keyOf));
  const names = new Set(documents.map(({ file }) => keyOf(budgetId(file))));
  /** The number to try next behind a name: thousands of files may have the same. */
  const numbers = new Map<string, number>();
  for (const document of documents) {
    if (ids.has(document)) continue;
    const name = budgetId(document.file);
    let id = name;
    for (let number = numbers.get(keyOf(name)) ?? 2; taken.has(keyOf(id)) || (id !== name && names.has(keyOf(id)));) {
      id = `${name}-${number}`;
      number += 1;
      numbers.set(keyOf(name), number);
    }
    taken.add(keyOf(id));
    ids.set(document, id);
  }
  return documents.map((document) => ids.get(document) ?? '');
}

/**
 * The same for a part of a list of documents, of which other runs read the other parts at the same time: nobody knows what they
 * know, and yet no two documents may get the same id. New documents get what they would get if all were read at once.
 * @param all names of all documents of the list
 * @param own those of this part, by their places in the list
 */
export function assignShardIds(
  all: readonly string[],
  own: ReadonlyMap<number, FoundDocument & { path: string }>,
  known: readonly IndexEntry[],
): Map<number, string> {
  const unread = all.map((file) => ({ file, sha256: '', hasBeside: () => false }));
  const fresh = assignIds(unread, [], false);
  const counts = new Map<string, number>();
  for (const file of all) counts.set(keyOf(budgetId(file)), (counts.get(keyOf(budgetId(file))) ?? 0) + 1);
  const bySha = new Map(known.flatMap((entry) => (entry.source ? [[entry.source.sha256, entry] as const] : [])));
  const taken = new Set(known.map(({ id }) => keyOf(id)));
  return new Map(
    [...own].map(([at, document]) => {
      const before = bySha.get(document.sha256);
      if (before && (sameName(document, before) || renamed(document, before))) return [at, before.id];
      const id = fresh[at] ?? '';
      const name = budgetId(document.file);
      // The only one of its name is what was read under it, whatever it holds now.
      if (!taken.has(keyOf(id)) || (id === name && counts.get(keyOf(name)) === 1)) return [at, id];
      return [at, `${name}-${digestOfBytes(document.path).slice(0, 8)}`];
    }),
  );
}

/** By what a document is known again, in this order. */
const WAYS = [
  {
    keyOfDocument: ({ file, sha256 }: FoundDocument): string => `${sha256} ${file.normalize('NFC')}`,
    keyOfEntry: ({ source }: IndexEntry) => source && `${source.sha256} ${source.file.normalize('NFC')}`,
    isOwn: () => true,
  },
  {
    keyOfDocument: ({ file }: FoundDocument): string => file.normalize('NFC'),
    keyOfEntry: ({ source }: IndexEntry) => source?.file.normalize('NFC'),
    isOwn: () => true,
  },
  {
    keyOfDocument: ({ sha256 }: FoundDocument): string => sha256,
    keyOfEntry: ({ source }: IndexEntry) => source?.sha256,
    isOwn: renamed,
  },
];

function sameName({ file }: FoundDocument, { source }: IndexEntry): boolean {
  return source?.file.normalize('NFC') === file.normalize('NFC');
}

function renamed({ sha256, hasBeside }: FoundDocument, { source }: IndexEntry): boolean {
  return source?.sha256 === sha256 && !hasBeside(source.file);
}
