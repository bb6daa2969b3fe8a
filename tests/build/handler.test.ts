import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { transform } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../../build/manifest';
import { headersAt } from '../../build/siteHeaders';
import type * as Handler from '../../build/server/handler';
import { dataOf, inventedSite, settingsOf } from './inventedSites';

/** The site of a body over its years: as files, and as a server that draws it. */
const STATIC = inventedSite('years');
let served = '';
let needsNode = true;
let handlerOf: (typeof Handler)['handlerOf'];
let answer: (request: Request) => Promise<Response>;
const asked: string[] = [];

/** What a server on the edge of a network has: no Node, no file system, no network that is used. */
const { URL, URLSearchParams, TextEncoder, TextDecoder, Request, Response, Headers, btoa, crypto } = globalThis;
const WEB = { URL, URLSearchParams, TextEncoder, TextDecoder, Request, Response, Headers, btoa, crypto };

/** What lies in the store. */
function stored(key: string): Uint8Array | null {
  asked.push(key);
  const file = path.join(served, key);
  return existsSync(file) ? new Uint8Array(readFileSync(file)) : null;
}

beforeAll(async () => {
  served = mkdtempSync(path.join(tmpdir(), 'served-'));
  const where = ['--data', dataOf('years'), '--decks', settingsOf('years'), '--out', served];
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'build/build.ts', '--server', ...where], {
    encoding: 'utf8',
  });
  expect(stderr).not.toContain('build:');
  expect(status).toBe(0);
  const code = readFileSync(path.join(served, 'server/handler.js'), 'utf8');
  const script = await transform(code, { format: 'iife', globalName: 'handler' });
  needsNode = /\brequire\(/.test(script.code);
  ({ handlerOf } = runInContext(`${script.code}; handler`, createContext({ ...WEB })) as typeof Handler);
  answer = handlerOf({ get: stored });
}, 300_000);
afterAll(() => rmSync(served, { recursive: true, force: true }));

const get = (address: string, init?: RequestInit) => answer(new Request(`https://budget.example/${address}`, init));

/** A spread of all files of the site: some of each kind, so that every kind is among them. */
async function spread(): Promise<string[]> {
  const kinds = new Map<string, string[]>();
  for (const file of await filesBelow(STATIC)) {
    const kind = file.replace(/[a-z]*-?\d{4}[\w-]*/g, '…').replace(/-[\w-]{8}\./, '.');
    kinds.set(kind, [...(kinds.get(kind) ?? []), file]);
  }
  return [...kinds.values()].flatMap((files) => files.filter((_, at) => at === 0 || at === files.length - 1));
}

/** Lists of all files of a site, which differ where its pages are none. */
const LISTS = ['manifest.json', '_headers', '_policies.caddy', '_policies.nginx'];

describe('the server that draws a site when it is asked for', { timeout: 300_000 }, () => {
  test('runs where there is nothing but web standards', () => {
    expect(needsNode).toBe(false);
  });

  test('answers every address with the bytes that the build writes there', async () => {
    const files = (await spread()).filter((file) => !LISTS.includes(file));
    expect(files.length).toBeGreaterThan(150);
    const differing: string[] = [];
    for (const file of files) {
      const response = await get(encodeURI(file));
      const bytes = Buffer.from(await response.arrayBuffer());
      if (response.status !== 200 || !bytes.equals(readFileSync(path.join(STATIC, file)))) differing.push(file);
    }
    expect(differing).toEqual([]);
  });

  test('draws from the data that it is given: another figure there is another figure on the page', async () => {
    const changed = handlerOf({
      get: (key) => {
        const bytes = stored(key);
        const isOf = key.endsWith('data/budgets/baisha-2031.json');
        return bytes && isOf ? new TextDecoder().decode(bytes).replaceAll('11000000', '12345600') : bytes;
      },
    });
    const at = new Request('https://budget.example/baisha-2031/flows.html');
    const [before, after] = [await (await answer(at)).text(), await (await changed(at)).text()];
    expect(before).not.toContain('1,234.56');
    expect(after).toContain('1,234.56');
  });

  test('sends the headers that the site sets down for every host, and no other policy', async () => {
    const rules = readFileSync(path.join(served, '_headers'), 'utf8');
    const built = readFileSync(path.join(STATIC, '_headers'), 'utf8');
    const asset = (await filesBelow(path.join(STATIC, 'assets')))[0] ?? '';
    for (const file of ['budgets.html', 'read.html', 'data/index.json', `assets/${asset}`, 'baisha-2031/flows.html']) {
      const { headers } = await get(file);
      for (const [name, value] of headersAt(rules, `/${file}`))
        expect([file, name, headers.get(name)]).toEqual([file, name, value]);
    }
    // What stands in the pages of the build is allowed on the server too.
    const hashes =
      headersAt(built, '/index.html')
        .get('Content-Security-Policy')
        ?.match(/'sha256-[^']+'/g) ?? [];
    const policy = (await get('baisha-2031/flows.html')).headers.get('Content-Security-Policy') ?? '';
    expect(hashes.filter((hash) => !policy.includes(hash))).toEqual([]);
    expect((await get(`assets/${asset}`)).headers.get('Cache-Control')).toContain('immutable');
    expect((await get('baisha-2031/flows.html')).headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect((await get('baisha-2031/take/baisha-2031-flows.csv')).headers.get('Content-Type')).toContain('text/csv');
  });

  test('knows a page again by its bytes: the same are not sent twice, and HEAD sends none', async () => {
    const first = await get('baisha-2031/overview.html');
    const tag = first.headers.get('ETag') ?? '';
    const again = await get('baisha-2031/overview.html', { headers: { 'If-None-Match': `"other", W/${tag}` } });
    expect([again.status, await again.text(), again.headers.get('ETag')]).toEqual([304, '', tag]);
    expect((await get('baisha-2031/overview.html', { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
    const head = await get('baisha-2031/overview.html', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('Content-Length')).toBe(`${(await first.arrayBuffer()).byteLength}`);
  });

  test('says that nothing is there with the page of the site, leads from a folder to its page, and takes nothing but questions', async () => {
    const missing = await get('baisha-2031/nothing.html');
    expect([missing.status, await missing.text()]).toEqual([404, readFileSync(path.join(STATIC, '404.html'), 'utf8')]);
    const embed = await get('en/embed/no-body/flows.html');
    expect([embed.status, await embed.text()]).toEqual([
      404,
      readFileSync(path.join(STATIC, 'en/embed/404.html'), 'utf8'),
    ]);
    const folder = await get('baisha-2031?a=1');
    expect([folder.status, folder.headers.get('Location')]).toEqual([308, '/baisha-2031/?a=1']);
    expect((await get('baisha-2031/')).status).toBe(200);
    expect((await get('', { method: 'POST', body: 'a' })).headers.get('Allow')).toBe('GET, HEAD');
  });

  test('gives nothing away that it draws from, and asks the store for no key outside of the site', async () => {
    asked.length = 0;
    for (const address of [
      'server/site.json',
      'server/data/budgets/baisha-2031.json',
      '%2e%2e/x',
      'a/%2e%2e%2f%2e%2e/x',
      '%00',
      '%',
      '//x/',
    ]) {
      expect([address, (await get(address)).status]).toEqual([address, 404]);
    }
    expect(asked.filter((key) => /\.\.|^\/|\0/.test(key))).toEqual([]);
  });
});
