import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashSource } from '../../build/Inlined';
import { filesBelow } from '../../build/manifest';
import { headersAt } from '../../build/siteHeaders';
import type { Weighed } from '../../build/weigh';
import { firstBudgetPages, SITE, sitePages } from './sitePages';

const files = await filesBelow(SITE);
const headers = readFileSync(path.join(SITE, '_headers'), 'utf8');
const html = files.filter((file) => file.endsWith('.html'));
/** Pages that live on the site; the files that hold a whole site have rules of their own (`oneFile.test.ts`). */
const linked = html.filter((file) => !file.startsWith('mingzhang-'));

describe('the built site', () => {
  test('lists each page once, the front page first', () => {
    const pages = sitePages();
    expect(pages[0]).toMatchObject({ view: 'overview', lang: 'zh', url: `${pages[0]?.budget}/overview.html` });
    expect(new Set(pages.map((page) => page.url)).size).toBe(pages.length);
    for (const { url } of pages) expect(files).toContain(decodeURI(url));
    // Beside them stand the page of an unknown address, and each budget's source text in each language.
    const budgets = new Set(pages.map((page) => page.budget)).size;
    const langs = new Set(pages.map((page) => page.lang)).size;
    const own = html.filter((file) => !/(^|\/)(embed|frozen)\/|^mingzhang-/.test(file));
    // An overview stands in its budget's folder once more, that of the front page at the root too. A page in each language reads documents.
    expect(own.length).toBe(pages.length + 1 + budgets * langs + (budgets + 1) * langs + langs);
  });

  test('has an embed for each chart that it promises one for, and for each language', () => {
    const embeds = sitePages().flatMap(({ embed }) => (embed === undefined ? [] : [decodeURI(embed)]));
    for (const embed of embeds) expect(files).toContain(embed);
    const built = html.filter((file) => /^([a-z]{2}\/)?embed\//.test(file) && !/(404|edition)\.html$/.test(file));
    // The chart of a part of a page is none that a page promises.
    const parts = built.filter((file) => file.endsWith('/bridge.html'));
    expect(parts).toHaveLength(2);
    expect(built.filter((file) => !parts.includes(file)).sort()).toEqual(embeds.sort());
    const promised = JSON.parse(readFileSync(path.join(SITE, 'views.json'), 'utf8')) as {
      view: string;
      embed?: string;
    }[];
    const views = promised.filter(({ embed }) => embed !== undefined).map(({ view }) => view);
    expect([...new Set(views)]).toEqual(['overview', 'flows', 'structure', 'changes', 'projects', 'targets']);
  });

  test('gives each page a title of its own', () => {
    const titles = sitePages().map((page) => page.title);
    expect(titles.every((title) => title.length > 3)).toBe(true);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test.each(linked)('%s links by relative addresses alone', (file) => {
    const text = readFileSync(path.join(SITE, file), 'utf8').replace(
      /<script type="application\/(?:ld\+)?json".*?<\/script>/gs,
      '',
    );
    for (const [, address = ''] of text.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      if (path.basename(file) !== '404.html') expect(address).toMatch(/^(?:\.\.?\/|#)/);
    }
  });

  test.each(linked)(
    '%s holds no style and no script but those that its policy allows, and no template hole',
    (file) => {
      const text = readFileSync(path.join(SITE, file), 'utf8');
      const policy = headersAt(headers, `/${file}`).get('Content-Security-Policy') ?? '';
      for (const [kind, element] of [
        ['style-src', /<style>(.*?)<\/style>/gs],
        ['script-src', /<script>(.*?)<\/script>/gs],
      ] as const) {
        const [allowed = ''] = policy.split('; ').filter((directive) => directive.startsWith(kind));
        for (const [, inside = ''] of text.matchAll(element)) expect(allowed.split(' ')).toContain(hashSource(inside));
      }
      expect(text).not.toMatch(/<[^>]+\sstyle=/);
      expect(text).not.toMatch(/<style(?!>)/);
      expect(text).not.toMatch(/\son[a-z]+="/);
      expect(text).not.toMatch(/<script(?!>| type="application\/(?:ld\+)?json"| type="module" src=| src=)/);
      expect(text.replace(/<script type="application\/(?:ld\+)?json".*?<\/script>/gs, '')).not.toMatch(
        /undefined|NaN|\[object/,
      );
    },
  );

  test('names every file with its hash, and the documents that it was made from', () => {
    const manifest = JSON.parse(readFileSync(path.join(SITE, 'manifest.json'), 'utf8')) as Record<string, string>;
    const documents = Object.keys(manifest).filter((file) => file.startsWith('documents/'));
    expect(Object.keys(manifest).filter((file) => !documents.includes(file))).toEqual(
      files.filter((file) => file !== 'manifest.json'),
    );
    expect(documents.length).toBe(new Set(sitePages().map((page) => page.budget)).size);
    for (const file of documents.filter((one) => existsSync(one))) {
      expect(manifest[file]).toBe(createHash('sha256').update(readFileSync(file)).digest('hex'));
    }
  });

  test('has a byte budget for every page, embed and file (npm run budget:accept)', () => {
    const { weights } = JSON.parse(readFileSync('build/byteBudget.json', 'utf8')) as Weighed;
    const pages = firstBudgetPages();
    const embeds = pages.filter(({ embed }) => embed !== undefined);
    expect(Object.keys(weights)).toEqual([
      ...pages.map(({ view, lang }) => `${view}.${lang}`),
      ...embeds.map(({ view, lang }) => `embed ${view}.${lang}`),
      ...new Set(pages.map(({ lang }) => `read.${lang}`)),
      'data',
      'other',
      'reader',
    ]);
  });

  test('names no folder of the machine that built it', () => {
    for (const file of files) {
      expect(readFileSync(path.join(SITE, file), 'utf8'), file).not.toContain(process.cwd());
    }
  });
});
