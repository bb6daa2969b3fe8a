import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { contentType } from '../build/contentType';
import { headersAt } from '../build/siteHeaders';

/** A running server and the way to stop it. */
export interface StaticSite {
  /** Address of the site's root, ending in a slash. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site on this machine only, with the headers that it sets down for every host in `_headers`.
 * @param port first port to try; 0 lets the system choose
 * @param attempts how many ports to try, counting up, while they are taken
 */
export async function serveSite(root: string, port = 0, attempts = 1): Promise<StaticSite> {
  const server = createServer((request, response) => {
    void answer(path.resolve(root), request, response);
  });
  await listen(server, port, attempts);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number, attempts: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && attempts > 1) listen(server, port + 1, attempts - 1).then(resolve, reject);
      else reject(error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}

/**
 * Answers a request with a file of a built site.
 * @param root folder of the site, absolute
 */
export async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader('Cache-Control', 'no-cache');
  const rules = await readFile(path.join(root, '_headers'), 'utf8').catch(() => '');
  response.setHeaders(headersAt(rules, decoded(request.url ?? '/') ?? '/'));
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const found = await fileAt(root, request.url ?? '/');
  const folder = found ? undefined : await folderAddress(root, request.url ?? '/');
  if (folder !== undefined) {
    response.writeHead(308, { Location: folder }).end();
    return;
  }
  const file = found ?? (await missingPage(root, request.url ?? '/'));
  const size = await sizeOf(file);
  if (size === undefined) {
    response.writeHead(404, { 'Content-Type': contentType('404.txt') }).end('404');
    return;
  }
  response.writeHead(found ? 200 : 404, { 'Content-Type': contentType(file), 'Content-Length': size });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

/** The nearest `404.html` above an address, as static hosts choose it. */
async function missingPage(root: string, address: string): Promise<string> {
  const folders = address.split(/[?#]/, 1)[0]?.split('/').slice(1, -1) ?? [];
  for (let depth = folders.length; depth > 0; depth -= 1) {
    const found = await fileAt(root, `/${folders.slice(0, depth).join('/')}/404.html`);
    if (found) return found;
  }
  return path.join(root, '404.html');
}

/** The address of a folder that was asked for without its slash, as static hosts send their readers on to it. */
async function folderAddress(root: string, address: string): Promise<string | undefined> {
  const [name = '', query] = address.split('?', 2);
  if (name.endsWith('/') || !(await fileAt(root, `${name}/`))) return undefined;
  // One slash at the beginning: two would name another host.
  return `/${name.replace(/^\/+/, '')}/${query === undefined ? '' : `?${query}`}`;
}

/** The file behind an address; undefined if there is none or if the address leads out of the root. */
async function fileAt(root: string, address: string): Promise<string | undefined> {
  const name = decoded(address);
  if (name === undefined || name.includes('\0')) return undefined;
  const file = path.resolve(root, `.${name.endsWith('/') ? `${name}index.html` : name}`);
  if (!file.startsWith(root + path.sep)) return undefined;
  return (await sizeOf(file)) === undefined ? undefined : file;
}

/** The path of an address; undefined if it is none. */
function decoded(address: string): string | undefined {
  try {
    return decodeURIComponent(address.split(/[?#]/, 1)[0] ?? '');
  } catch {
    return undefined;
  }
}

async function sizeOf(file: string): Promise<number | undefined> {
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? found.size : undefined;
}
