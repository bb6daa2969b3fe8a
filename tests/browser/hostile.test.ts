import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type StaticSite } from '../../scripts/staticServer';
import { inventedSite } from '../build/inventedSites';
import { inOneLanguage, type SitePage } from '../build/sitePages';
import { open } from './openPage';
import { everything, sampleOf } from '../sample';

const WIDTH = 320;

/** What somebody could write into an address. */
const ADDRESSES = ['__proto__', 'constructor', '"><img src=x onerror=pwned()>', 'javascript:pwned()', '\u202e%'];

let site: StaticSite;
let pages: SitePage[];

beforeAll(async () => {
  const folder = inventedSite('hostile');
  site = await serveSite(folder);
  pages = JSON.parse(readFileSync(`${folder}/pages.json`, 'utf8')) as SitePage[];
});

afterAll(() => site.close());

/** Counts calls of `pwned`, which only hostile words name. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(globalThis, { pwned: () => (document.documentElement.dataset['pwned'] = 'yes') });
  });
}

/** What is wrong with a page that shows hostile words; empty where nothing is. */
async function faultsOf(page: Page, width: number): Promise<string[]> {
  const faults = await page.evaluate(() => {
    const found: string[] = [];
    const all = [...document.querySelectorAll('*')];
    if (document.documentElement.dataset['pwned']) found.push('a word was run');
    if (document.querySelector('body img, body iframe, body object, body base')) found.push('a word became an element');
    // Our own modules stand last in the body; any other script there is made of a word.
    const isOurs = (script: HTMLScriptElement): boolean =>
      /^application\//.test(script.type) ||
      (script.type === 'module' && script.text === '' && script.src.startsWith(`${location.origin}/`));
    if ([...document.body.querySelectorAll('script')].some((script) => !isOurs(script)))
      found.push('a word became a script');
    for (const element of all) {
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on')) found.push(`${element.tagName} has ${name}`);
        if (/^(href|src|action)$/.test(name) && /^\s*javascript:/i.test(value))
          found.push(`${element.tagName} ${value}`);
      }
    }
    if (/\[object |function Object|native code|undefined|NaN/.test(document.body.innerText))
      found.push('no word at all');
    // An amount beside a word that turns the direction of writing still reads from the left.
    for (const amount of document.querySelectorAll('data[value]')) {
      const text = amount.firstChild;
      if (!(text instanceof Text) || text.data.length < 2 || !amount.checkVisibility()) continue;
      const place = (at: number) => {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return range.getBoundingClientRect();
      };
      const [first, last] = [place(0), place(text.data.length - 1)];
      if (first.top === last.top && first.left > last.left) found.push(`${text.data} reads backwards`);
    }
    return found;
  });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  return wide > width ? [...faults, `scrolls sideways, ${wide} px wide`] : faults;
}

describe('hostile words in the data', () => {
  test('are shown as text, never run, and break no page', { timeout: 180_000 }, async () => {
    expect(pages.length).toBeGreaterThan(10);
    const faults: string[] = [];
    // The words come from the first budget; the second is there to be read, and is seen in one language.
    const worded = inOneLanguage(pages.filter(({ budget }) => budget === 'hostile-words'));
    const read = pages.filter(({ lang, budget }) => lang === 'zh' && budget !== 'hostile-words');
    for (const { url } of [...sampleOf(worded, 5), ...sampleOf(read, 4)]) {
      const { page, complaints, close } = await open(url, { site: site.url, width: WIDTH, before: watch });
      faults.push(...[...complaints, ...(await faultsOf(page, WIDTH))].map((fault) => `${url}: ${fault}`));
      expect(await page.locator('body').innerText(), url).toMatch(/<img\Wsrc=x\Wonerror=pwned\(\)>/);
      await close();
    }
    expect(faults).toEqual([]);
  });

  test('are shown as text on the page of the source too', async () => {
    const { page, complaints, close } = await open('hostile-words/source.html', {
      site: site.url,
      width: WIDTH,
      before: watch,
      unready: true,
    });
    await page.waitForLoadState('load');
    expect([...complaints, ...(await faultsOf(page, WIDTH))]).toEqual([]);
    await close();
  });
});

test('hostile words in an address choose nothing and run nothing', { timeout: 600_000 }, async () => {
  const faults: string[] = [];
  const chosen = sampleOf(
    pages.filter(({ lang, budget }) => lang === 'zh' && budget === 'hostile-words'),
    4,
    1,
  );
  const asked = everything ? ADDRESSES : ADDRESSES.slice(0, 1);
  for (const word of asked) {
    for (const [index, { url }] of chosen.entries()) {
      // In `npm test` each page gets another word.
      const own = encodeURIComponent(asked.length > 1 ? word : (ADDRESSES[index % ADDRESSES.length] ?? word));
      const query = ['focus', 'q', 'theme', 'size', 'lang', 'kind'].map((name) => `${name}=${own}`);
      const address = `${url}?${query.join('&')}#${own}`;
      const { page, complaints, close } = await open(address, { site: site.url, width: WIDTH, before: watch });
      faults.push(...[...complaints, ...(await faultsOf(page, WIDTH))].map((fault) => `${url} ${own}: ${fault}`));
      await close();
    }
  }
  expect(faults).toEqual([]);
});
