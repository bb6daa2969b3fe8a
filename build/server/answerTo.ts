import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { folderOf } from '../../src/addresses/embedFile';
import { MISSING_FILE, siteFile } from '../../src/addresses/pageFile';
import { SERVER_FOLDER, SITE_FILE } from '../../src/addresses/served/serverFile';
import { contentType } from '../contentType';
import { headersAt } from '../siteHeaders';
import { drawFile, type ServerBundles } from './drawFile';
import { bytesIn, jsonIn, textIn, type Store } from './Store';

/** What a server knows of its site. */
export interface ServedSite {
  /** Its address with its slash; empty where it is not known. */
  address: string;
}

/** Answers a request as a host does that has the files of the site, with the headers that the site sets down for every host. */
export async function answerTo(request: Request, store: Store, bundles: ServerBundles): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return new Response(null, { status: 405, headers: { Allow: 'GET, HEAD' } });
  }
  const { address } = await servedSite(store);
  const content = (file: string) => contentOf(file, store, bundles, address);
  const url = new URL(request.url);
  const root = address === '' ? '/' : new URL(address).pathname;
  const file = fileAt(url.pathname, root);
  const found = file === null ? null : await content(file);
  if (file !== null && found) return answerWith(request, store, file, found);
  const folder = `${file ?? ''}/`;
  if (file !== null && !file.endsWith('/') && (await content(folder + INDEX))) {
    // One slash at the beginning: two would name another host.
    const location = `/${url.pathname.replace(/^\/+/, '')}/${url.search}`;
    return new Response(null, { status: 308, headers: { Location: location } });
  }
  const [missing, bytes] = await missingPage(folderOf(file ?? ''), store);
  return answerWith(request, store, missing, bytes, 404);
}

/** What a store says of its site. */
export async function servedSite(store: Store): Promise<ServedSite> {
  return (await jsonIn<ServedSite>(store, SITE_FILE)) ?? { address: '' };
}

/** What stands for a folder. */
const INDEX = siteFile('index', 'zh');

/**
 * Path below the root of a site of what an address asks for; null where it is none.
 * @param root path of the site, with its slash
 */
export function fileAt(pathname: string, root: string): string | null {
  if (!pathname.startsWith(root)) return null;
  try {
    const path = decodeURIComponent(pathname.slice(root.length));
    const file = path === '' || path.endsWith('/') ? path + INDEX : path;
    return file.startsWith(SERVER_FOLDER) || /\0|^\/|\/\/|(^|\/)\.\.?(\/|$)/.test(file) ? null : file;
  } catch {
    return null;
  }
}

/** A file of a budget is drawn, one of the whole site lies in the store. */
async function contentOf(
  file: string,
  store: Store,
  bundles: ServerBundles,
  address: string,
): Promise<Uint8Array | null> {
  return (await drawFile(file, store, bundles, address)) ?? bytesIn(store, file);
}

/** The nearest page above an address that says that nothing is there, as static hosts choose it. */
async function missingPage(folder: string, store: Store): Promise<[file: string, bytes: Uint8Array]> {
  const bytes = await bytesIn(store, folder + MISSING_FILE);
  if (bytes ?? folder === '') return [folder + MISSING_FILE, bytes ?? new Uint8Array()];
  return missingPage(folderOf(folder.slice(0, -1)), store);
}

async function answerWith(
  request: Request,
  store: Store,
  file: string,
  bytes: Uint8Array,
  status = 200,
): Promise<Response> {
  const tag = `"${bytesToHex(sha256(bytes)).slice(0, 32)}"`;
  const headers = new Headers({ 'Cache-Control': 'no-cache', ETag: tag });
  for (const [name, value] of headersAt(await textIn(store, HEADERS), `/${file}`)) headers.set(name, value);
  if (status === 200 && isKnown(request.headers.get('If-None-Match'), tag)) {
    return new Response(null, { status: 304, headers });
  }
  headers.set('Content-Type', contentType(file));
  headers.set('Content-Length', `${bytes.length}`);
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), { status, headers });
}

const HEADERS = '_headers';

/** Whether somebody who asks has these bytes already; what a cache has packed is said to be weakly the same. */
function isKnown(asked: string | null, tag: string): boolean {
  return (asked ?? '').split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag);
}
