/**
 * The entry of a dictionary for a word of the document, which may be any word at all: `constructor` and `__proto__`,
 * which every object knows, are no entries.
 */
export function entryFor<Entry>(entries: Readonly<Record<string, Entry>>, word: string): Entry | undefined {
  return Object.hasOwn(entries, word) ? entries[word] : undefined;
}
