import * as server from '../../src/app/server';
import { isLeftOut } from '../../src/addresses/served/isLean';
import { clientOf } from '../clientOf';
import { contentType } from '../contentType';
import { fileAt, servedSite } from '../server/answerTo';
import { drawFile } from '../server/drawFile';
import { MADE } from '../server/made';
import { publishedStore } from './publishedStore';

/** As much of a service worker as is used here; the types of one do not go together with those of a page. */
interface Worker {
  registration: { scope: string };
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
  addEventListener: (type: string, listen: (event: WorkerEvent) => void) => void;
}

interface WorkerEvent {
  request: Request;
  waitUntil: (done: Promise<unknown>) => void;
  respondWith: (answer: Promise<Response>) => void;
}

/** Draws the pages of a lean site in the browser of whoever asks for them, with what draws them in the build. */
const worker = globalThis as unknown as Worker;
const { href, pathname, origin } = new URL(worker.registration.scope);
const store = publishedStore(href);

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  const { url, method } = event.request;
  const file = method === 'GET' && new URL(url).origin === origin ? fileAt(new URL(url).pathname, pathname) : null;
  if (file !== null && isLeftOut(file)) event.respondWith(answered(event.request, file));
});

/** What is drawn is sent as the site sends what stands at its address; where nothing can be drawn that is the answer. */
async function answered(request: Request, file: string): Promise<Response> {
  const [sent, bytes] = await Promise.all([fetch(request), drawn(file).catch(() => null)]);
  if (!bytes) return sent;
  const headers = new Headers(sent.headers);
  for (const name of ['Content-Length', 'Content-Encoding', 'ETag', 'Last-Modified']) headers.delete(name);
  headers.set('Content-Type', contentType(file));
  return new Response(new Uint8Array(bytes), { headers });
}

async function drawn(file: string): Promise<Uint8Array | null> {
  if (!MADE) return null;
  const { address } = await servedSite(store);
  return drawFile(file, store, { ...MADE, client: clientOf(MADE.client), server }, address);
}
