import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inject } from 'vitest';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { strangersTo } from '../build/amounts';
import { printDocx, printHtml, printXlsx } from '../print/office/printOffice';
import { FORMS, printInvented } from '../print/printInvented';
import { freshPage } from './freshPage';
import { open, type Visit } from './openPage';
import { brokenRules } from './rules/brokenRules';
import { MODES, modeName, showIn } from './rules/mode';
import { sampleOf } from '../sample';

const SAMPLE = 'documents/changji-lvzhoulu-2024.txt';
const WANLI = path.resolve('../shared/documents/other/sh_wanli_subdistrict_2025_dept.pdf');
const sample = readFileSync(SAMPLE);
const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });

let visit: Visit;
let page: Visit['page'];

beforeEach(async () => {
  visit = await open('read.html');
  page = visit.page;
});
afterEach(async () => {
  // A database that the page still holds goes with the page.
  await page.evaluate(
    () =>
      new Promise((done) => {
        const asked = indexedDB.deleteDatabase('mingzhang-read');
        asked.onsuccess = done;
        asked.onblocked = done;
      }),
  );
  // Whatever a test was about: nothing was sent, nobody else was asked, no policy was broken.
  expect(visit.complaints).toEqual([]);
  await visit.close();
});

/** Takes the site's network away once the page has what reads at hand. */
async function goOffline(): Promise<void> {
  await page.locator('[data-engine="ready"]').waitFor({ state: 'attached' });
  await page.context().setOffline(true);
}

const choose = (...files: ReturnType<typeof file>[]) => page.locator('input[type=file]').setInputFiles(files);
const firstMark = () => page.locator('main [data-mark]').filter({ visible: true }).first();
const opened = () => page.locator('aside b').first();

test('loads nothing that reads before it stands, and then only files of the site', async () => {
  const before = visit.requests.slice(0, visit.requests.indexOf('read.html') + 1);
  expect(before).toEqual(['read.html']);
  await goOffline();
  expect(visit.requests.filter((one) => /^https?:/.test(one))).toEqual([]);
  const html = readFileSync(path.join(process.env['SITE'] ?? 'dist', 'read.html'), 'utf8');
  expect(html).not.toMatch(/<(?:script|link)[^>]*(?:reader-|openExplorer|pdfium)/);
});

test('reads the sample without a network: the explorer opens in place, with every view', async () => {
  await goOffline();
  await choose(file('我街道.txt', sample));
  await firstMark().waitFor();
  expect(await opened().textContent()).toBe('我街道.txt');
  const views = await page
    .locator('header nav')
    .first()
    .locator('a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(views.length).toBeGreaterThanOrEqual(8);
  for (const view of views) {
    await page.evaluate((hash) => (location.hash = hash), view);
    await page.waitForFunction(() => document.querySelectorAll('main h1').length === 1);
    await expect
      .poll(() =>
        page
          .locator('main')
          .innerText()
          .then((text) => text.length),
      )
      .toBeGreaterThan(40);
  }
});

test('an invented PDF gives the figures that it was made with, and its pages as printed', async () => {
  const printed = printInvented(7, FORMS[2]!);
  await goOffline();
  await choose(file('账.pdf', Buffer.from(printed.bytes)));
  await firstMark().waitFor();
  await page.getByRole('link', { name: '读了什么' }).click();
  const count = printed.facts.length;
  await page.locator('h1').getByText(String(count)).waitFor();
  await page.locator('ol.pages a').first().click();
  await page.locator('.window svg').waitFor();
});

test('where data is saved, what reads is not fetched before a document is chosen, and its size is said', async () => {
  const sparing = await open('read.html', {
    before: (one) =>
      one.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } })),
  });
  await sparing.page.locator('[data-engine="waiting"]').waitFor();
  expect(await sparing.page.locator('[data-engine]').innerText()).toMatch(/省流量.*约 [1-9]\.\d MB/);
  const readers = () => sparing.requests.filter((one) => /reader-|pdfium|openExplorer|one-file/.test(one));
  expect(readers()).toEqual([]);
  await sparing.page.locator('input[type=file]').setInputFiles([file('我街道.txt', sample)]);
  await sparing.page.locator('main [data-mark]').filter({ visible: true }).first().waitFor();
  expect(readers().length).toBeGreaterThan(1);
  expect(sparing.complaints).toEqual([]);
  await sparing.close();
});

const OFFICE = { xlsx: printXlsx, docx: printDocx, html: printHtml };

test.each(['xlsx', 'docx', 'html'] as const)('an invented budget as %s gives its figures', async (format) => {
  const printed = OFFICE[format](7, FORMS[2]!);
  await goOffline();
  await choose(file(`账.${format}`, Buffer.from(printed.bytes)));
  await firstMark().waitFor();
  await page.getByRole('link', { name: '读了什么' }).click();
  await page.locator('h1').getByText(String(printed.facts.length)).waitFor();
});

test('a passage that is pasted into the page is read like a file', async () => {
  await goOffline();
  await page.locator('summary').getByText('贴一段').click();
  await page.locator('#passage').fill(sample.toString('utf8'));
  await page.getByRole('button', { name: '读这一段' }).click();
  await firstMark().waitFor();
});

test('several files are read as one, in the order that is given', async () => {
  const lines = sample.toString('utf8').split('\n');
  const cut = lines.findIndex((line) => line.includes('第三部分'));
  await choose(
    file('说明.txt', Buffer.from(lines.slice(cut).join('\n'))),
    file('表.txt', Buffer.from(lines.slice(0, cut).join('\n'))),
  );
  await page.getByRole('button', { name: '表.txt 往前' }).click();
  await page.getByRole('button', { name: '读成一本' }).click();
  await firstMark().waitFor();
  expect(await opened().textContent()).toBe('表.txt');
});

describe('what cannot be read is told in one sentence with what to do', () => {
  const other = sample.toString('utf8').replaceAll('绿洲路街道', '别处街道');
  test.each([
    ['an empty file', [file('空.txt', Buffer.alloc(0))], /空\.txt：应为.*空文件.*请重新下载/],
    ['a picture', [file('照片.png', Buffer.from('\u0089PNG\r\n', 'latin1'))], /照片\.png：.*图片/],
    ['a broken PDF', [file('坏.pdf', Buffer.from('%PDF-1.7 nothing'))], /坏\.pdf：/],
    ['JSON of something else', [file('别的.json', Buffer.from('{"format":"x"}'))], /别的\.json.*应为/],
    ['two bodies', [file('甲.txt', sample), file('乙.txt', Buffer.from(other))], /甲\.txt 写的是.*乙\.txt 写的是/],
  ])('%s', async (_, files, sentence) => {
    await choose(...files);
    if (files.length > 1) await page.getByRole('button', { name: '读成一本' }).click();
    const told = page.getByRole('alert');
    await told.waitFor();
    expect(await told.textContent()).toMatch(sentence);
    await page.getByRole('button', { name: '换一份' }).click();
    await page.locator('input[type=file]').waitFor({ state: 'attached' });
  });

  test('a file of 300 MB is refused before its bytes are asked for', async () => {
    await page.evaluate(() => {
      const large = new File(['x'], '大.pdf');
      Object.defineProperty(large, 'size', { value: 300 * 1024 * 1024 });
      Object.defineProperty(large, 'arrayBuffer', { value: () => Promise.reject(new Error('was read')) });
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (!input) return;
      Object.defineProperty(input, 'files', { value: [large] });
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const told = page.getByRole('alert');
    await told.waitFor();
    expect(await told.textContent()).toMatch(/大\.pdf：.*100 MB.*300 MB/);
  });
});

test('a reading can be stopped, and the next one goes on', async () => {
  await page.locator('[data-engine="ready"]').waitFor({ state: 'attached' });
  // A worker that never answers stands for a document that takes long.
  await page.evaluate(() => {
    const usual = Object.getOwnPropertyDescriptor(Worker.prototype, 'postMessage')!;
    const once = () => Object.defineProperty(Worker.prototype, 'postMessage', usual);
    Object.defineProperty(Worker.prototype, 'postMessage', { ...usual, value: once });
  });
  await choose(file('久.txt', sample));
  await page.getByRole('button', { name: '停下' }).click();
  await choose(file('又.txt', sample));
  await firstMark().waitFor();
});

test('a reader that ends without a word is told, and the next document is read', async () => {
  await page.locator('[data-engine="ready"]').waitFor({ state: 'attached' });
  await page.evaluate(() => {
    const usual = Object.getOwnPropertyDescriptor(Worker.prototype, 'postMessage')!;
    const once = function (this: Worker): void {
      Object.defineProperty(Worker.prototype, 'postMessage', usual);
      this.dispatchEvent(new ErrorEvent('error', { cancelable: true }));
    };
    Object.defineProperty(Worker.prototype, 'postMessage', { ...usual, value: once });
  });
  await choose(file('重.txt', sample));
  await page.getByRole('alert').getByText('中途停了').waitFor();
  await page.getByRole('button', { name: '换一份' }).click();
  await choose(file('又.txt', sample));
  await firstMark().waitFor();
});

test('what is not kept is asked for before it is lost; what is kept survives a reload, is listed and can be deleted', async () => {
  await choose(file('我街道.txt', sample));
  await firstMark().waitFor();
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.locator('h1').first().click();
  await page.reload();
  await page.getByText('没有留在这台设备上').waitFor();
  expect(asked).toEqual(['beforeunload']);
  await choose(file('我街道.txt', sample));
  await firstMark().waitFor();
  await page.getByRole('button', { name: '留在这台设备上' }).click();
  await page.getByText('已经留下').waitFor();
  await page.reload();
  await firstMark().waitFor();
  expect(asked).toEqual(['beforeunload']);
  await page.getByRole('button', { name: '换一份' }).click();
  const entry = page.locator('li', { hasText: '绿洲路街道' });
  await entry.waitFor();
  await entry.getByRole('button', { name: '删掉' }).click();
  await entry.waitFor({ state: 'detached' });
});

test('it is saved as JSON that opens again, and its charts as files', async () => {
  await goOffline();
  await choose(file('我街道.txt', sample));
  await firstMark().waitFor();
  const [json] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'JSON' }).click()]);
  expect(json.suggestedFilename()).toBe('我街道.json');
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('main a[download][href$="csv"]').filter({ visible: true }).first().click(),
  ]);
  expect(csv.suggestedFilename()).toMatch(/^我街道-.*\.csv$/);
  const saved = readFileSync(await json.path());
  await page.context().setOffline(false);
  await page.evaluate(() => undefined);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${inject('site')}read.html`);
  await page.waitForSelector('html[data-ready]');
  await choose(file('我街道.json', saved));
  await firstMark().waitFor();
});

test('it is saved as one web page that opens without a network, with explorer and deck', async () => {
  await page.locator('[data-engine="ready"]').waitFor({ state: 'attached' });
  await choose(file('我街道.txt', sample));
  await firstMark().waitFor();
  await page.context().setOffline(true);
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存成一个网页' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('mingzhang-我街道.html');
  const html = readFileSync(await saved.path(), 'utf8');
  // What the build has made of the same document stands in it before any script runs.
  const [face = ''] = /<div class="face".*?<\/div>/s.exec(html) ?? [];
  expect(face).toContain('我街道.txt');
  expect(/<div id="app">(.*?)<\/div>/s.exec(html)?.[1]?.length).toBeGreaterThan(200);
  const { page: other, leave } = await freshPage({ offline: true, viewport: { width: 360, height: 640 } });
  const complaints: string[] = [];
  other.on('pageerror', (error) => complaints.push(String(error)));
  other.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
  const copy = path.join(mkdtempSync(path.join(tmpdir(), 'mingzhang-')), '账.html');
  writeFileSync(copy, html);
  await other.goto(pathToFileURL(copy).href);
  await other.waitForSelector('html[data-ready]');
  await other.locator('main [data-mark]').filter({ visible: true }).first().waitFor();
  expect(complaints).toEqual([]);
  await leave();
});

const looked = sampleOf(MODES, 9, 3);

test.each(looked.map((mode) => ({ mode, name: modeName(mode) })))('breaks no rule at $name', async ({ mode }) => {
  await showIn(page, mode);
  expect(await brokenRules(page, mode, { axe: true, strangersOf: () => [] })).toEqual([]);
  await showIn(page, MODES[0]!);
  await choose(file('我街道.txt', sample));
  await firstMark().waitFor();
  await page.getByRole('link', { name: '读了什么' }).click();
  await page.locator('ol.thread').waitFor();
  await showIn(page, mode);
  const data = JSON.parse(readFileSync('static/data/budgets/changji-lvzhoulu-2024.json', 'utf8')) as never;
  expect(await brokenRules(page, mode, { axe: true, strangersOf: strangersTo(data) })).toEqual([]);
});

test.runIf(existsSync(WANLI))('a real PDF is read, and its figures are counted', async () => {
  await goOffline();
  const begun = performance.now();
  await choose({ name: path.basename(WANLI), mimeType: '', buffer: readFileSync(WANLI) });
  await firstMark().waitFor();
  process.stdout.write(
    `from drop to first figure: ${Math.round(performance.now() - begun)} ms, ${statSync(WANLI).size} bytes\n`,
  );
  expect(await page.locator('main').textContent()).toContain('18,976.76');
});
if (!existsSync(WANLI)) process.stderr.write(`SKIPPED: ${WANLI} is absent, the page reads no real PDF.\n`);
