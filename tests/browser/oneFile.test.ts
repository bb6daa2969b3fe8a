import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SITE, sitePages } from '../build/sitePages';
import { sampleOf } from '../sample';
import { freshPage, type FreshPage } from './freshPage';

const { budget } = sitePages()[0]!;
const file = path.resolve(SITE, `mingzhang-${budget}.html`);
const address = pathToFileURL(file).href;
const html = readFileSync(file, 'utf8');

let page: Page;
let leave: FreshPage['leave'];
/** All addresses that were asked for, and all complaints of the browser. */
const asked: string[] = [];
const complaints: string[] = [];

function watch(one: Page): void {
  one.on('popup', watch);
  one.on('request', (request) => asked.push(request.url()));
  one.on('pageerror', (error) => complaints.push(String(error)));
  one.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
}

beforeEach(async () => {
  ({ page, leave } = await freshPage({ offline: true, viewport: { width: 1024, height: 768 } }));
  watch(page);
});
afterEach(async () => {
  // The file itself is all that was ever asked for.
  expect(asked.filter((one) => one.split('#')[0] !== address && !one.startsWith('data:'))).toEqual([]);
  expect(complaints).toEqual([]);
  await leave();
});

async function openAt(inside = ''): Promise<void> {
  await page.goto(address + inside);
  await page.waitForSelector('html[data-ready]');
}

const shown = () => page.locator('.step.current').getAttribute('id');

test('is at most 512 KiB and says which document and edition it is', () => {
  expect(statSync(file).size).toBeLessThanOrEqual(512 * 1024);
  const data = JSON.parse(readFileSync(`${SITE}/data/budgets/${budget}.json`, 'utf8')) as {
    body: string;
    year: number;
    source: { sha256: string };
  };
  const [face = ''] = /<div class="face".*?<\/div>/s.exec(html) ?? [];
  for (const words of [data.body, String(data.year), data.source.sha256.slice(0, 12)]) expect(face).toContain(words);
  expect(face).toMatch(/\d+\.\d+\.\d+-[0-9a-f]{7}/);
});

test('allows its own scripts and styles by their hashes, and nothing else', () => {
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe|\*|https?:|connect-src/);
  const inline = [...html.matchAll(/<(?:script|style)>(.*?)<\/(?:script|style)>/gs)].map(([, text = '']) => text);
  expect(inline.length).toBe(3);
  for (const text of inline) {
    expect(policy).toContain(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  }
  expect(html).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)="(?!data:)/);
});

describe('opened from a stick, without a network', () => {
  test.each(sampleOf(['en', 'zh'], 2))('a clicker goes through the whole deck and back, in %s', async (lang) => {
    await openAt();
    await page.locator('.face a.present').filter({ visible: true }).click();
    await page.waitForSelector('.step.current');
    if (lang === 'en') {
      await page.goto(`${address}#/present/${budget}.en.html`);
      await page.waitForSelector('html[lang="en"] .step.current');
    }
    const steps = await page.locator('.step').evaluateAll((all) => all.map(({ id }) => id));
    const walked = [await shown()];
    for (let count = 1; count < steps.length; count += 1) {
      await page.keyboard.press('PageDown');
      walked.push(await shown());
    }
    expect(walked).toEqual(steps);
    expect(page.url().endsWith(`#${steps.at(-1)!}`)).toBe(true);
    const back = [await shown()];
    for (let count = 1; count < steps.length; count += 1) {
      await page.keyboard.press('PageUp');
      back.push(await shown());
    }
    expect(back).toEqual([...steps].reverse());
  });

  test('a step’s address restores it', async () => {
    await openAt(`#/present/${budget}.html#unit-2`);
    expect(await shown()).toBe('unit-2');
  });

  test('the speaker’s window stays in step with it', async () => {
    await openAt(`#/present/${budget}.html`);
    await page.waitForSelector('.step.current');
    const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
    await speaker.waitForSelector('.step.next');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    const id = await shown();
    await speaker.waitForFunction((step) => document.querySelector('.step.current')?.id === step, id);
    await speaker.keyboard.press('End');
    await page.waitForFunction(() => document.querySelector('.step.current')?.id === 'questions-1');
  });

  test('every view of the explorer is there, in both languages', async () => {
    await openAt();
    const views = await page
      .locator('header nav')
      .first()
      .locator('a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(views.length).toBeGreaterThanOrEqual(8);
    for (const [index, view] of views.entries()) {
      for (const inside of sampleOf([view, view.replace('#/', '#/en/')], 2, index)) {
        await page.goto(address + inside);
        await page.waitForFunction(() => document.querySelectorAll('main h1').length === 1);
        expect((await page.locator('main').innerText()).length, inside).toBeGreaterThan(40);
      }
    }
  });

  test('a project has its page, reached from its card, with its targets and its way back', async () => {
    await openAt(`#/${budget}/projects.html`);
    const name = await page.locator('article h2 a').first().innerText();
    await page.locator('article h2 a').first().click();
    await page.locator('h1', { hasText: name }).waitFor();
    expect(await page.locator('main [data-mark="unit"]').count()).toBeGreaterThan(1);
    expect(await page.locator('main ol > li h3').count()).toBeGreaterThan(3);
    await page.reload();
    await page.locator('h1', { hasText: name }).waitFor();
    await page.locator('main a[rel="next"]').click();
    await page.locator('main a[rel="prev"]', { hasText: name }).waitFor();
    await page.goto(`${address}#/${budget}/projects/no-such-project.html`);
    await page.locator('main a.more[href$="projects.html"]').waitFor();
  });

  test('a chosen flow leads to its cell and line, and the address restores it', async () => {
    await openAt(`#/${budget}/flows.html?focus=function:208`);
    const cell = page.locator('aside a[href*="tables.html"]').first();
    const href = (await cell.getAttribute('href')) ?? '';
    await cell.click();
    const target = page.locator('td[data-target]');
    expect(await target.getAttribute('id')).toBe(href.split('#').at(-1));
    await page.reload();
    await page.waitForSelector('td[data-target]');
    await page.goBack();
    await page.waitForSelector('aside a[href*="tables.html"]');
  });

  test('the other language and larger print keep the page and what is chosen', async () => {
    await page.addInitScript(() => {
      // A browser that denies storage to files, where links have to carry the size.
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('denied');
        },
      });
    });
    await openAt(`#/${budget}/flows.html?focus=function:208`);
    await page.locator('header button.elder').click();
    for (const lang of ['en', 'zh-CN']) {
      await page.locator('header a.plain').click();
      await page
        .locator(`html[lang="${lang}"] a[href$="${lang === 'en' ? 'en/' : '#/'}${budget}/flows.html"]`)
        .first()
        .waitFor({ state: 'attached' });
      expect(decodeURIComponent(page.url())).toContain('/flows.html?focus=function:208');
      expect(await page.locator('html').getAttribute('data-size')).toBe('elder');
    }
  });

  test('the last slide tells the hall what the figures are from, and nothing about an address that nobody set', async () => {
    await openAt(`#/present/${budget}.html`);
    await page.waitForSelector('.step.current');
    const said = page.locator('.qr .caption').last();
    expect(await said.textContent()).toContain('每个数都出自公开文件');
    expect(await page.locator('.qr').allTextContents()).not.toContainEqual(expect.stringMatching(/网址|二维码/));
  });

  test('search looks into the whole text where no name has the word, and only then says that there is none', async () => {
    await openAt(`#/${budget}/search.html?q=${encodeURIComponent('计划生育')}`);
    await page.locator('a[data-hit][href$="#l64"] mark').getByText('计划生育').waitFor();
    await page.locator('#find').fill('恐龙');
    await page.getByText('文件里没有这个词').waitFor();
  });

  test('search finds names and pinyin', async () => {
    await openAt(`#/${budget}/search.html`);
    await page.locator('#find').fill('yunzhuan');
    await page.waitForSelector('a[data-hit]');
  });
});

test('without a script it tells the titles of the deck', async () => {
  const still = await freshPage({ offline: true, javaScriptEnabled: false });
  await still.page.goto(address);
  expect(await still.page.locator('.story li').count()).toBeGreaterThan(8);
  await still.leave();
});
