import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export interface CompressedServer {
  /** Address of the root, ending in a slash. */
  url: string;
  /** Bytes sent since the last call. */
  sent: () => number;
  close: () => Promise<void>;
}

/**
 * Serves folders the way that a good host does: everything compressed ahead, with brotli.
 * @param folders folder on the disk by its first path segment; the empty one is the root
 */
export async function serveCompressed(folders: Readonly<Record<string, string>>): Promise<CompressedServer> {
  const packed = new Map<string, Buffer>();
  let sent = 0;
  const server = createServer((request, response) => {
    const name = decodeURI((request.url ?? '/').split('?')[0] ?? '/').slice(1);
    const first = name.split('/')[0] ?? '';
    const file =
      first in folders ? path.join(folders[first] ?? '', name.slice(first.length)) : path.join(folders[''] ?? '', name);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const body =
      packed.get(file) ??
      brotliCompressSync(readFileSync(file), {
        params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
      });
    packed.set(file, body);
    sent += body.length;
    const type = TYPES[path.extname(file)] ?? 'text/plain';
    response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'br', 'Cache-Control': 'no-store' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sent: () => {
      const bytes = sent;
      sent = 0;
      return bytes;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
