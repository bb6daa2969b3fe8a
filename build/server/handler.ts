import * as server from '../../src/app/server';
import { clientOf } from '../clientOf';
import { answerTo } from './answerTo';
import { MADE } from './made';
import type { Store } from './Store';

/**
 * A site without files: answers each request with what the build would have written there.
 * @param store what the build has made for it (`npm run build -- --server`), in any object store
 */
export function handlerOf(store: Store): (request: Request) => Promise<Response> {
  if (!MADE) throw new Error('npm run build -- --server');
  const bundles = { ...MADE, client: clientOf(MADE.client), server };
  return (request) => answerTo(request, store, bundles);
}

/** The same for servers that give their surroundings with each request: the store is the one that is called `STORE` there. */
export default {
  fetch(request: Request, { STORE }: { STORE: Store }): Promise<Response> {
    return handlerOf(STORE)(request);
  },
};
