/** What an object store gives for a key: text, bytes, or an object that has them. */
type Stored = string | Uint8Array | ArrayBuffer | { arrayBuffer: () => Promise<ArrayBuffer> } | null | undefined;

/** An object store: a bucket, a table of keys and values, a folder. */
export interface Store {
  get: (key: string) => Stored | Promise<Stored>;
}

/** The bytes of a key; null where there are none. */
export async function bytesIn(store: Store, key: string): Promise<Uint8Array | null> {
  const found = await store.get(key);
  if (found === null || found === undefined) return null;
  if (typeof found === 'string') return new TextEncoder().encode(found);
  if (found instanceof Uint8Array) return found;
  return new Uint8Array('arrayBuffer' in found ? await found.arrayBuffer() : found);
}

/** The text of a key; empty where there is none. */
export async function textIn(store: Store, key: string): Promise<string> {
  return new TextDecoder().decode((await bytesIn(store, key)) ?? new Uint8Array());
}

/** The JSON of a key, as the build has written it; null where there is none. */
export async function jsonIn<Value>(store: Store, key: string): Promise<Value | null> {
  const text = await textIn(store, key);
  return text === '' ? null : (JSON.parse(text) as Value);
}
