import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../build/manifest';
import { firstBudgetPages, SITE, sitePages } from './sitePages';

const files = await filesBelow(SITE);
const html = files.filter((file) => file.endsWith('.html'));

describe('the built site', () => {
  test('lists each page once, the front page first', () => {
    const pages = sitePages();
    expect(pages[0]).toMatchObject({ view: 'overview', lang: 'zh', url: 'index.html' });
    expect(new Set(pages.map((page) => page.url)).size).toBe(pages.length);
    for (const { url } of pages) expect(files).toContain(decodeURI(url));
    // Beside them stand the page of an unknown address, and each budget's source text in each language.
    const budgets = new Set(pages.map((page) => page.budget)).size;
    const langs = new Set(pages.map((page) => page.lang)).size;
    expect(html.length).toBe(pages.length + 1 + budgets * langs);
  });

  test('gives each page a title of its own', () => {
    const titles = sitePages().map((page) => page.title);
    expect(titles.every((title) => title.length > 3)).toBe(true);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test.each(html)('%s links only to files that exist, by relative addresses', (file) => {
    const text = readFileSync(path.join(SITE, file), 'utf8').replace(
      /<script type="application\/(?:ld\+)?json".*?<\/script>/gs,
      '',
    );
    for (const [, address = ''] of text.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      if (file === '404.html' || address.startsWith('#')) continue;
      expect(address).toMatch(/^\.\.?\//);
      const target = path.join(SITE, path.dirname(file), decodeURI(address.split(/[?#]/)[0] ?? ''));
      expect(existsSync(target), `${file} → ${address}`).toBe(true);
    }
  });

  test.each(html)('%s holds no inline style, no inline script, no template hole', (file) => {
    const text = readFileSync(path.join(SITE, file), 'utf8');
    expect(text).not.toMatch(/<[^>]+\sstyle=/);
    expect(text).not.toMatch(/<style/);
    expect(text).not.toMatch(/\son[a-z]+="/);
    expect(text).not.toMatch(/<script(?! type="application\/(?:ld\+)?json"| type="module" src=| src=)/);
    expect(text.replace(/<script type="application\/(?:ld\+)?json".*?<\/script>/gs, '')).not.toMatch(
      /undefined|NaN|\[object/,
    );
  });

  test('names every file with its hash', () => {
    const manifest = JSON.parse(readFileSync(path.join(SITE, 'manifest.json'), 'utf8')) as Record<string, string>;
    expect(Object.keys(manifest)).toEqual(files.filter((file) => file !== 'manifest.json'));
  });

  test('has a byte budget for every page (npm run budget:accept)', () => {
    const budget = JSON.parse(readFileSync('build/byteBudget.json', 'utf8')) as Record<string, unknown>;
    expect(Object.keys(budget)).toEqual(firstBudgetPages().map(({ view, lang }) => `${view}.${lang}`));
  });

  test('names no folder of the machine that built it', () => {
    for (const file of files) {
      expect(readFileSync(path.join(SITE, file), 'utf8'), file).not.toContain(process.cwd());
    }
  });
});
