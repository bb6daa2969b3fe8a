/**
 * Reads the address now and whenever it changes.
 * @returns ends that; to be given back by an effect
 */
export function followAddress(read: () => void): () => void {
  const changes = ['popstate', 'hashchange'] as const;
  read();
  for (const change of changes) window.addEventListener(change, read);
  return () => {
    for (const change of changes) window.removeEventListener(change, read);
  };
}
