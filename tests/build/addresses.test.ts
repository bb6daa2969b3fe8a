import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '../../build/manifest';
import { inventedSite } from './inventedSites';
import { SITE, sitePages } from './sitePages';

/** Where a site is thought to stand; no request is made. */
const HOME = 'https://site.test/';

/** One site with all that its pages hold, read once. */
class BuiltSite {
  readonly #texts = new Map<string, string>();
  readonly #ids = new Map<string, Set<string>>();

  constructor(readonly folder: string) {}

  text(file: string): string {
    const known = this.#texts.get(file) ?? readFileSync(path.join(this.folder, file), 'utf8');
    this.#texts.set(file, known);
    return known;
  }

  /** The ids of a page. */
  ids(file: string): Set<string> {
    const known =
      this.#ids.get(file) ?? new Set([...this.text(file).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => plain(id)));
    this.#ids.set(file, known);
    return known;
  }

  /** The file that is served for an address. */
  fileAt({ pathname }: URL): string | null {
    const file = decodeURIComponent(pathname.slice(1));
    const served = file === '' || file.endsWith('/') ? `${file}index.html` : file;
    const whole = path.join(this.folder, served);
    return existsSync(whole) && statSync(whole).isFile() ? served : null;
  }

  /** What is wrong with an address that stands on a page; empty if nothing is. */
  wrong(address: string, page: string): string {
    const url = new URL(plain(address), HOME + encodeURI(page));
    if (url.origin !== new URL(HOME).origin) return 'leads away from the site';
    const file = this.fileAt(url);
    if (file === null) return 'no such file';
    const anchor = decodeURIComponent(url.hash.slice(1));
    if (anchor !== '' && !this.ids(file).has(anchor)) return `no such place on ${file}`;
    const focus = url.searchParams.get('focus');
    if (focus !== null && !this.knows(file, focus)) return `${file} knows no ${focus}`;
    const other = url.searchParams.get('with');
    if (other !== null && !existsSync(path.join(this.folder, `data/budgets/${other}.json`))) return 'no such budget';
    return '';
  }

  /** Whether something can be chosen on a page: its state names it, or a mark of an embed bears it. */
  knows(file: string, focus: string): boolean {
    const text = this.text(file);
    const bare = focus.replace(/^(?:function|economic):/, '');
    return text.includes(JSON.stringify(focus)) || text.includes(`data-on="${focus}`) || text.includes(`"${bare}"`);
  }
}

/** Text of an attribute as it is meant. */
function plain(text = ''): string {
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** A JSON block of a page. */
function block(text: string, attributes: string): unknown {
  const found = new RegExp(`<script ${attributes}>(.*?)</script>`, 's').exec(text)?.[1];
  return found === undefined ? null : JSON.parse(found);
}

/** Everything in some data that is an object. */
function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const one of Object.values(value)) yield* objectsIn(one);
}

/** The addresses in the markup of a page. */
function inMarkup(text: string): string[] {
  const markup = text.replace(/<script(?: type="application[^>]*)?>.*?<\/script>/gs, '');
  const links = [...markup.matchAll(/\s(?:href|src|data-other|data-qr)="([^"]*)"/g)].map(([, one = '']) => one);
  const sets = [...markup.matchAll(/\ssrcset="([^"]*)"/g)].flatMap(([, set = '']) =>
    set.split(',').map((one) => one.trim().split(/\s+/)[0] ?? ''),
  );
  const shared = [...markup.matchAll(/<meta property="og:(?:image|url)" content="([^"]*)"/g)].map(
    ([, one = '']) => one,
  );
  return [...links, ...sets, ...shared].filter((one) => one !== '' && !one.startsWith('data:'));
}

/** The addresses that a page holds for search engines, and those that its script makes of what it holds. */
function inBlocks(text: string, page: string): string[] {
  const site = block(text, 'type="application/json" id="site"') as {
    root: string;
    lang: string;
    budget: { id: string };
  } | null;
  const files = [...objectsIn(block(text, 'type="application/ld+json"'))].flatMap(({ contentUrl }) => contentUrl ?? []);
  const folder = page.startsWith('en/') ? 'en/' : '';
  const found = [...objectsIn(block(text, 'type="application/json" id="state"'))].flatMap(({ view, at }) => {
    if (!site || typeof view !== 'string' || typeof at !== 'string') return [];
    const file = `${site.root}${folder}${encodeURI(site.budget.id)}/`;
    return view === 'project' ? `${file}projects/${encodeURI(at)}.html` : `${file}${view}.html${at}`;
  });
  return [...(files as string[]), ...found];
}

/** Sites of documents that were read, and those of budgets made by hand, which have no text and no printed tables to lead to. */
const READ = [SITE, ...(['hostile', 'contacts'] as const).map(inventedSite)];
const BY_HAND = (['several', 'editions', 'odd'] as const).map(inventedSite);
const IN_DOCUMENT = /data\/sources\/[^/]+\.txt$|\/(?:source|tables)\.html#/;

test.each([...READ, ...BY_HAND])('each address on each page of %s exists, with its place', async (folder) => {
  const site = new BuiltSite(folder);
  const files = await filesBelow(folder);
  // What is said at an unknown address stands at any depth, and the one file holds its pages itself.
  const pages = files.filter((file) => file.endsWith('.html') && !/^mingzhang-|(^|\/)404\.html$/.test(file));
  let count = 0;
  const lost = pages.flatMap((page) => {
    const all = new Set([...inMarkup(site.text(page)), ...inBlocks(site.text(page), page)]);
    const addresses = [...all].filter((one) => !(BY_HAND.includes(folder) && IN_DOCUMENT.test(one)));
    count += addresses.length;
    return addresses.flatMap((one) => {
      const wrong = site.wrong(one, page);
      return wrong === '' ? [] : [`${page} → ${one}: ${wrong}`];
    });
  });
  expect(lost).toEqual([]);
  expect(count).toBeGreaterThan(pages.length * 5);
});

test('an address that leads nowhere is found', () => {
  const [page] = sitePages();
  if (!page) throw new Error('no page');
  const [site, file] = [new BuiltSite(SITE), decodeURI(page.url)];
  expect(site.wrong('./flows.html?focus=function:299', file)).toContain('knows no function:299');
  expect(site.wrong('./tables.html#income-8-nothing', file)).toContain('no such place');
  expect(site.wrong('./flow.html', file)).toBe('no such file');
  expect(site.wrong('https://elsewhere.test/', file)).toBe('leads away from the site');
  expect(site.wrong('./compare.html?with=nobody', file)).toBe('no such budget');
  expect(site.wrong('./flows.html', file)).toBe('');
});
