import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { firstBudgetPages, inOneLanguage, kindOf, sampled, SITE } from '../build/sitePages';
import { open } from './openPage';
import { sampleOf } from '../sample';

/** Kinds of pages with charts, each with what its files are called. */
const KINDS: Readonly<Record<string, string>> = {
  flows: 'flows',
  structure: 'function',
  changes: 'changes',
  projects: 'projects',
  targets: 'targets',
  tables: 'tables',
  project: 'project',
};

const pages = sampled(firstBudgetPages()).filter((page) => kindOf(page) in KINDS);
const flows = pages.find(({ view, lang }) => view === 'flows' && lang === 'zh')!;

const line = (page: Page) => page.locator('.take').first();

/** What a press on an element saves. */
async function saved(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

test.each(sampleOf(inOneLanguage(pages), 3))(
  '$view in $lang gives its sheet and its picture as files, and draws a PNG that is not blank',
  async (one) => {
    const { url, lang, budget } = one;
    const [, project] = one.view.split('/');
    const name = [budget, KINDS[kindOf(one)], project].filter(Boolean).join('-');
    const { page, complaints, close } = await open(url, { acceptDownloads: true, width: 1280 });
    for (const form of ['csv', 'svg'] as const) {
      const file = await saved(page, () => line(page).locator('a', { hasText: form.toUpperCase() }).click());
      expect(file.name).toBe(`${name}.${form}`);
      const folder = `${SITE}/${lang === 'zh' ? '' : `${lang}/`}${budget}/take`;
      expect(file.bytes.equals(readFileSync(`${folder}/${name}.${form}`))).toBe(true);
    }
    const png = await saved(page, () => line(page).locator('button', { hasText: 'PNG' }).click());
    expect(png.name).toBe(`${name}.png`);
    const colours = await page.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const counts = new Set<number>();
      for (let at = 0; at < data.length; at += 4) counts.add((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!);
      return {
        width: image.width,
        paper: data.slice(4 * (20 * image.width + 20), 4 * (20 * image.width + 20) + 3).join(),
        count: counts.size,
      };
    }, png.bytes.toString('base64'));
    expect(colours.width).toBe(1520);
    expect(colours.paper).toBe('246,247,243');
    expect(colours.count).toBeGreaterThan(20);
    expect(await page.locator('[role=status]', { hasText: lang === 'zh' ? '已存' : 'saved' }).count()).toBe(1);
    expect(complaints).toEqual([]);
    await close();
  },
);

test('a sentence is copied for what is chosen, and shown', async () => {
  const { page, close } = await open(flows.url, {
    permissions: ['clipboard-read', 'clipboard-write'],
    reducedMotion: 'reduce',
  });
  const sentence = line(page).locator('button', { hasText: '一句话' });
  const read = () => page.evaluate(() => navigator.clipboard.readText());
  await sentence.click();
  await page.locator('[role=status]', { hasText: '已复制' }).waitFor();
  const whole = await read();
  await page.goto(`${page.url()}?focus=function:208`);
  await page.waitForSelector('html[data-ready]');
  // On a phone the chosen detail lies over the end of the page and brings the actions along.
  await page.locator('.sheet .take button', { hasText: '一句话' }).click();
  await page.locator('.sheet [role=status]', { hasText: '已复制' }).waitFor();
  const chosen = await read();
  expect(chosen).not.toBe(whole);
  expect(chosen).toContain('资料来源');
  await close();
});

test('the link is copied with what is chosen; without a clipboard the text is shown to be selected', async () => {
  const { page, close } = await open(`${flows.url}?focus=function:208`, {
    reducedMotion: 'reduce',
    before: (page) =>
      page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
        Object.defineProperty(document, 'execCommand', { value: () => false });
      }),
  });
  await page.locator('.sheet .take button', { hasText: '复制链接' }).click();
  const status = page.locator('[role=status]', { hasText: 'focus=function:208' });
  await status.waitFor();
  expect(await status.innerText()).toContain('选中');
  await close();
});

test('the share sheet gets a sentence short enough for a chat, and the address', async () => {
  const { page, close } = await open(flows.url, {
    before: (page) =>
      page.addInitScript(() => {
        navigator.share = (data) => {
          (window as unknown as { shared: unknown }).shared = data;
          return Promise.resolve();
        };
      }),
  });
  await line(page).locator('button', { hasText: '分享' }).click();
  await page.waitForFunction(() => 'shared' in window);
  const shared = await page.evaluate(() => (window as unknown as { shared: ShareData }).shared);
  expect(shared.text).toMatch(/一共 [\d,]+\.\d\d 万元/);
  expect([...(shared.text ?? '')].length).toBeLessThanOrEqual(60);
  expect(shared.url).toContain('flows.html');
  await close();
});

test('where the browser cannot share, the short sentence is copied with the address at its end', async () => {
  const { page, close } = await open(flows.url, {
    permissions: ['clipboard-read', 'clipboard-write'],
    before: (page) => page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share')),
  });
  await line(page).locator('button', { hasText: '分享' }).click();
  await page.locator('[role=status]', { hasText: '已复制' }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.endsWith(` ${page.url()}`)).toBe(true);
  expect([...copied.replace(page.url(), '').trim()].length).toBeLessThanOrEqual(60);
  await close();
});

test('without scripts the files are there and nothing that needs one', async () => {
  const { page, close } = await open(flows.url, { javaScriptEnabled: false, acceptDownloads: true });
  const shown = await line(page)
    .locator('a, button')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent.trim()));
  expect(shown).toEqual(['CSV', 'SVG']);
  const file = await saved(page, () => line(page).locator('a').first().click());
  expect(file.bytes.length).toBeGreaterThan(500);
  await close();
});

test('what the actions need is loaded when one is asked for', async () => {
  const { page, requests, close } = await open(flows.url);
  const before = requests.length;
  await line(page).locator('button', { hasText: '复制链接' }).click();
  await page.locator('[role=status]').filter({ hasText: /./ }).first().waitFor();
  expect(requests.slice(before).some((request) => /actions-.*\.js/.test(request))).toBe(true);
  expect(requests.slice(0, before).some((request) => /actions-/.test(request))).toBe(false);
  await close();
});
