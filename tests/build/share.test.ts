import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { oembedLink } from '../../build/htmlDocument';
import { renderPng } from '../../build/share/renderPng';
import { sitemap } from '../../build/sitemap';
import { shareFile } from '../../src/addresses/shareFile';
import { drawShares } from '../../src/app/shares';
import type { Budget } from '../../src/model/budget';
import { VIEW_KEYS } from '../../src/addresses/viewKey';
import { sampleOf } from '../sample';
import { kindOf, SITE, sitePages } from './sitePages';

/** Most bytes of all images of one budget. */
const MOST = 1.5 * 1024 * 1024;

const pages = sitePages().filter((page) => [...VIEW_KEYS, 'project'].includes(kindOf(page)));
const html = (url: string) => readFileSync(path.join(SITE, decodeURI(url)), 'utf8');
const valuesOf = (text: string, name: string) =>
  [...text.matchAll(new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)">`, 'g'))].map(
    ([, value = '']) => value,
  );

describe.each(pages)('$url', ({ url }) => {
  const text = html(url);

  test('is shared with a wide and a square image, which are there in the size that is said', () => {
    const images = valuesOf(text, 'og:image');
    expect(images.length).toBe(2);
    images.forEach((image, index) => {
      const file = readFileSync(path.join(SITE, path.dirname(decodeURI(url)), decodeURI(image)));
      const size = [file.readUInt32BE(16), file.readUInt32BE(20)].map(String);
      expect(size).toEqual([valuesOf(text, 'og:image:width')[index], valuesOf(text, 'og:image:height')[index]]);
    });
    expect(valuesOf(text, 'og:image:width')).toEqual(['1200', '1080']);
    expect(valuesOf(text, 'twitter:card')).toEqual(['summary_large_image']);
  });
});

test('images for sharing are made from the pictures of today, and are small', async () => {
  for (const id of new Set(pages.map(({ budget }) => budget))) {
    const folder = path.join(SITE, shareFile(id));
    const budget = JSON.parse(readFileSync(`static/data/budgets/${id}.json`, 'utf8')) as Budget;
    const wanted = drawShares(budget, VIEW_KEYS);
    expect(readdirSync(folder).sort()).toEqual(wanted.map(({ name }) => name).sort());
    for (const { name, svg } of sampleOf(wanted, 2, id.length))
      expect(readFileSync(path.join(folder, name)).equals(await renderPng(svg)), name).toBe(true);
    const bytes = wanted.reduce((sum, { name }) => sum + statSync(path.join(folder, name)).size, 0);
    expect(bytes).toBeLessThan(MOST);
  }
});

test('a budget is a data set for search engines, with files that are there', () => {
  for (const { url } of pages.filter(({ view }) => view === 'overview')) {
    const [, block = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html(url)) ?? [];
    const set = JSON.parse(block) as { '@type': string; distribution: { contentUrl: string }[] };
    expect(set['@type']).toBe('Dataset');
    expect(set.distribution.length).toBe(3);
    for (const { contentUrl } of set.distribution) {
      expect(existsSync(path.join(SITE, path.dirname(decodeURI(url)), decodeURI(contentUrl))), contentUrl).toBe(true);
    }
  }
});

test('an oEmbed answer is named by its whole address where that of the site is known', () => {
  const link = (root: string) => oembedLink({ budget: 'a', view: 'flows', lang: 'en' }, '"', root);
  expect(link('https://site.test/sub/')).toContain(' href="https://site.test/sub/en/embed/a/flows.json">');
  expect(link('../../')).toContain(' title="&quot;" href="../../en/embed/a/flows.json">');
});

test('the sitemap names every page, whole where the address of the site is known', () => {
  const text = readFileSync(path.join(SITE, 'sitemap.xml'), 'utf8');
  const listed = [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
  expect(listed).toEqual(sitePages().map(({ url }) => url.replaceAll('&', '&amp;')));
  const whole = sitemap([{ budget: 'a', view: 'flows', lang: 'zh', url: 'a/flows.html' }], 'https://site.test/sub/');
  expect(whole).toContain('<loc>https://site.test/sub/a/flows.html</loc>');
  expect(whole).not.toMatch(/(?:<loc>|href=")(?!https:)/);
});
