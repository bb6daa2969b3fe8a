import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { acceptByteBudget, checkByteBudget } from '../../build/byteBudget';

/** Bytes that no packing makes fewer, so that a size can be told before it is weighed. */
const noise = (bytes: number) => randomBytes(bytes);

describe('the byte budget', () => {
  let out: string;
  let accepted: string;
  const put = (file: string, content: string | Buffer) => {
    mkdirSync(path.join(out, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(out, file), content);
  };

  beforeEach(async () => {
    out = mkdtempSync(path.join(tmpdir(), 'byte-budget-'));
    accepted = path.join(out, 'accepted.json');
    put(
      'pages.json',
      JSON.stringify([{ budget: 'a', view: 'overview', lang: 'zh', url: 'index.html', embed: 'embed/a.html' }]),
    );
    put(
      'index.html',
      '<link rel="stylesheet" href="./assets/a.css"><script type="module" src="./assets/a.js"></script>',
    );
    put('embed/a.html', '<link rel="stylesheet" href="../assets/a.css">');
    put('assets/a.css', noise(1000));
    put('assets/a.js', noise(10_000));
    put('assets/later.js', noise(5000));
    put('lib/library.js', noise(4000));
    for (const folder of ['', 'en/'])
      put(`${folder}read.html`, '<script type="module" src="./reader/read.js"></script>');
    for (const folder of ['', 'en/']) put(`${folder}reader/read.js`, noise(3000));
    put('mingzhang-a.html', noise(20_000));
    put('data/index.json', JSON.stringify([{ id: 'a' }]));
    put('data/budgets/a.json', noise(3000));
    for (const lang of ['zh', 'en']) put(`data/search/a.${lang}.json`, noise(2000));
    put('data/sources/a.txt', noise(2000));
    await acceptByteBudget(out, accepted);
  });

  test('lets a site pass that has grown by 1 %', async () => {
    put('assets/a.js', noise(10_100));
    await expect(checkByteBudget(out, accepted)).resolves.toBeUndefined();
  });

  test.each([
    ['assets/a.js', 10_300, /overview\.zh script: /],
    ['assets/a.css', 1100, /embed overview\.zh css: /],
    ['assets/later.js', 5200, /other scriptsOnDemand: /],
    ['lib/library.js', 4200, /other library: /],
    ['mingzhang-a.html', 20_600, /other oneFile: /],
    ['data/budgets/a.json', 3100, /data budget: /],
    ['data/search/a.en.json', 2100, /data searchEn: /],
  ])('names %s when it has grown by more than 2 %%', async (file, bytes, message) => {
    put(file, noise(bytes));
    await expect(checkByteBudget(out, accepted)).rejects.toThrow(message);
  });

  test('asks that a new page is accepted', async () => {
    const pages = JSON.parse(readFileSync(path.join(out, 'pages.json'), 'utf8')) as object[];
    put('pages.json', JSON.stringify([...pages, { budget: 'a', view: 'flows', lang: 'zh', url: 'index.html' }]));
    await expect(checkByteBudget(out, accepted)).rejects.toThrow(/flows\.zh html: \d+ bytes that nobody has accepted/);
  });

  test('does not stop whoever publishes another budget, unless a script is too heavy', async () => {
    put('data/index.json', JSON.stringify([{ id: 'b' }, { id: 'a' }]));
    put('index.html', Buffer.concat([readFileSync(path.join(out, 'index.html')), noise(200_000)]));
    await expect(checkByteBudget(out, accepted)).resolves.toBeUndefined();
    put('assets/a.js', noise(51 * 1024));
    await expect(checkByteBudget(out, accepted)).rejects.toThrow(/overview\.zh script: \d+, more than 51200 bytes/);
  });

  test('holds the front page below 74 KiB, whatever was accepted', async () => {
    put('assets/a.css', noise(70 * 1024));
    await acceptByteBudget(out, accepted);
    await expect(checkByteBudget(out, accepted)).rejects.toThrow(/the front page: \d+, more than 75776 bytes/);
  });
});
