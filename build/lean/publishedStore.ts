import { dataFile } from '../../src/addresses/dataFiles';
import { urlOf } from '../../src/addresses/fileHref';
import { storedFile } from '../../src/addresses/served/serverFile';
import type { Store } from '../server/Store';

/**
 * A site as the store of what is drawn from it.
 * @param root its address, with its slash
 */
export function publishedStore(root: string): Store {
  const get = async (file: string): Promise<Response | null> => {
    const answer = await fetch(root + urlOf(file));
    return answer.ok ? answer : null;
  };
  return {
    // What the site publishes anyway does not lie there twice.
    get: async (key) => (key.startsWith(STORED) ? await get(dataFile(key.slice(STORED.length))) : null) ?? get(key),
  };
}

const STORED = storedFile('');
