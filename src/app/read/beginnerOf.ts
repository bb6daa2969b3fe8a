interface Policies {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => { createScriptURL: (address: string) => string };
}

/**
 * What begins the site's own reader as a worker. Its script is the only one that the policy of the page lets through, and nothing else is
 * ever made from text here.
 * @param reader whole address of its script
 * @param type what kind of script it is
 */
export function beginnerOf(reader: string, type: WorkerType = 'module'): () => Worker {
  const own = (address: string): string => {
    if (address !== reader) throw new TypeError(`no reader of this site: ${address}`);
    return address;
  };
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  const policy = trustedTypes?.createPolicy('mingzhang-worker', { createScriptURL: own });
  return () => new Worker(policy ? policy.createScriptURL(reader) : own(reader), { type });
}
