import type { BeginWorker } from '../../queries/reader/ReaderJob';

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
 */
export function beginnerOf(reader: string): BeginWorker {
  const own = (address: string): string => {
    if (address !== reader) throw new TypeError(`no reader of this site: ${address}`);
    return address;
  };
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  const policy = trustedTypes?.createPolicy('mingzhang-worker', { createScriptURL: own });
  return () => new Worker(policy ? policy.createScriptURL(reader) : own(reader), { type: 'module' });
}
