import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersFile, policiesOf } from '../../build/siteHeaders';
import { serveSite, type StaticSite } from '../../scripts/staticServer';

const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
const root = path.join(folder, 'site');
let site: StaticSite;

beforeAll(async () => {
  mkdirSync(path.join(root, '街道'), { recursive: true });
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  writeFileSync(path.join(root, 'index.html'), 'front');
  writeFileSync(path.join(root, '404.html'), 'none');
  const policies = policiesOf(
    { styles: ["'sha256-a'"], scripts: [] },
    { editions: new Map([['kept', "default-src 'self'"]]), paths: new Map() },
  );
  writeFileSync(path.join(root, '_headers'), headersFile(policies));
  writeFileSync(path.join(root, '街道', 'a.json'), '{}');
  mkdirSync(path.join(root, '预算'));
  writeFileSync(path.join(root, '预算', 'index.html'), 'overview');
  site = await serveSite(root);
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** Asks for an address as it stands: `fetch` would tidy it up first. */
function raw(address: string): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(site.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path: address }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => (body += part.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on('error', reject)
      .end();
  });
}

test('sends the headers that the site sets down for an address, of two policies the last one', async () => {
  const at = async (address: string) => (await fetch(site.url + address)).headers;
  expect((await at('data/a.json')).get('access-control-allow-origin')).toBe('*');
  expect((await at('index.html')).get('access-control-allow-origin')).toBeNull();
  expect((await at('index.html')).get('content-security-policy')).toContain("style-src 'self' 'sha256-a'");
  expect((await at('frozen/kept/embed/a.html')).get('content-security-policy')).toBe("default-src 'self'");
});

test('serves files with their type and the policy', async () => {
  const front = await fetch(site.url);
  expect(await front.text()).toBe('front');
  expect(front.headers.get('content-security-policy')).toContain("default-src 'none'");
  const data = await fetch(`${site.url}${encodeURI('街道/a.json')}?x=1`);
  expect(data.headers.get('content-type')).toContain('application/json');
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%00', '/%', '/nothing.html', '/街道'])(
  '%s is not found',
  async (address) => {
    expect(await raw(encodeURI(address).replaceAll('%25', '%'))).toEqual({ status: 404, body: 'none' });
  },
);

test('a folder with a page is found with its slash, and without one sent on to it', async () => {
  expect(await raw(encodeURI('/预算/'))).toEqual({ status: 200, body: 'overview' });
  const sent = await fetch(site.url + encodeURI('预算?size=elder'), { redirect: 'manual' });
  expect([sent.status, sent.headers.get('location')]).toEqual([308, encodeURI('/预算/?size=elder')]);
  // Two slashes at the beginning would be another host's address.
  expect((await fetch(`${site.url}/${encodeURI('预算')}`, { redirect: 'manual' })).headers.get('location')).toBe(
    encodeURI('/预算/'),
  );
});

test('only reads', async () => {
  expect((await fetch(site.url, { method: 'POST' })).status).toBe(405);
});

test('takes the next port where one is taken', async () => {
  const port = Number(new URL(site.url).port);
  const next = await serveSite(root, port, 20);
  expect(Number(new URL(next.url).port)).toBeGreaterThan(port);
  await next.close();
});
