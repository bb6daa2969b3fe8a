/** The file that holds a whole site, without its budget, as the page gets it. */
export interface Shell {
  version: string;
  html: string;
}

/**
 * What gets that file from beside the page: once, and again only where it did not come. Once it is there the network may go.
 * @param address whole address
 */
export function shellAt(address: string): () => Promise<Shell> {
  let asked: Promise<Shell> | null = null;
  return () => {
    // Within the bundle of the page `fetch` by itself means what stands behind `#`.
    asked ??= globalThis
      .fetch(address)
      .then((response) => {
        if (!response.ok) throw new Error(`${response.status} ${address}`);
        return response.json() as Promise<Shell>;
      })
      .catch((error: unknown) => {
        asked = null;
        throw error;
      });
    return asked;
  };
}
