import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { sitePages } from '../build/sitePages';
import { open } from './openPage';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const flows = sitePages().find(({ view, lang }) => view === 'flows' && lang === 'zh')?.url ?? '';

describe('the embed dialog', () => {
  test('opens from the page, makes the codes, keeps the options in the address, and leaves it clean', async () => {
    const { page, requests, complaints, close } = await open(`${flows}?focus=function:208`, {
      width: 1280,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    expect(requests.some((request) => /embed|staticfigure/i.test(request))).toBe(false);
    await page.locator('footer a', { hasText: '嵌入' }).click();
    const dialog = page.locator('dialog');
    await dialog.locator('iframe').waitFor();
    await dialog.locator('select').first().selectOption('dark');
    await dialog.locator('input[type="checkbox"]').check();
    expect(new URL(page.url()).searchParams.get('embed')).toBe('theme=dark&plain=1&focus=function:208');
    const code = await dialog.locator('textarea').first().inputValue();
    expect(code).toMatch(
      /<iframe src="http:[^"]+\/embed\/[^"]+\/flows\.html\?theme=dark&amp;plain=1&amp;focus=function:208"/,
    );
    expect(await dialog.locator('textarea').nth(1).inputValue()).toMatch(
      /^<script src="[^"]+\/embed\/v1\/height\.js" integrity="sha384-/,
    );
    expect(await dialog.locator('textarea').nth(2).inputValue()).toMatch(/^<figure><p>.*<svg .*<\/figure>$/s);
    await dialog.locator('button.primary').first().click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
    // What the preview shows is what the code will show.
    const preview = page.frameLocator('dialog iframe');
    await preview.locator('html[data-theme="dark"][data-plain] .wide .chosen').first().waitFor();
    for (const width of ['300', '900']) {
      await dialog.locator('.widths button', { hasText: width }).click();
      expect(await dialog.locator('iframe').getAttribute('width')).toBe(width);
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.has('embed')).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  });

  test('points at what is tapped in the preview or chosen by name, and at nothing when it is tapped again', async () => {
    const { page, complaints, close } = await open(flows, { width: 1280 });
    await page.locator('footer a', { hasText: '嵌入' }).click();
    const dialog = page.locator('dialog');
    const preview = page.frameLocator('dialog iframe');
    const focus = dialog.locator('select', { has: page.locator('option[value="function:208"]') });
    const code = () => dialog.locator('textarea').first().inputValue();
    // Its list is filled once the preview stands.
    await focus.waitFor();
    await preview.locator('.wide [data-mark="function:208"] rect').first().click();
    await preview.locator('.wide .chosen').first().waitFor();
    expect(await focus.inputValue()).toBe('function:208');
    expect(await code()).toContain('focus=function:208"');
    expect(await focus.locator('option:checked').innerText()).toContain('社会保障和就业');
    await focus.selectOption('economic:302');
    await expect.poll(code).toContain('focus=economic:302"');
    await focus.selectOption('');
    await expect.poll(code).not.toContain('focus=');
    expect(complaints).toEqual([]);
    await close();
  });

  test('keeps its options where a language cannot be fetched, and its codes come back with the other', async () => {
    const { page, close } = await open(flows, {
      width: 1280,
      before: (page) => page.route('**/en/embed/**', (route) => route.abort()),
    });
    await page.locator('footer a', { hasText: '嵌入' }).click();
    const dialog = page.locator('dialog');
    const language = dialog.locator('select', { has: page.locator('option[value="en"]') });
    await language.selectOption('en');
    await dialog.locator('[role="alert"]').waitFor();
    expect(await dialog.locator('textarea, iframe').count()).toBe(0);
    await language.selectOption('zh');
    await dialog.locator('iframe').waitFor();
    expect(await dialog.locator('[role="alert"]').count()).toBe(0);
    await close();
  });

  test('comes back from its address, also on a phone, without a barrier or sideways scroll', async () => {
    const { page, complaints, close } = await open(`${flows}?embed=theme%3Dlight%26lang%3Den`, {
      width: 320,
      reducedMotion: 'reduce',
    });
    await page.locator('dialog textarea').first().waitFor();
    expect(await page.locator('dialog textarea').first().inputValue()).toMatch(
      /\/en\/embed\/[^"]+\/flows\.html\?theme=light"/,
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.locator('dialog').evaluate((dialog) => dialog.scrollWidth)).toBeLessThanOrEqual(320);
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run: (where: string, options: object) => Promise<AxeResults> };
      };
      const { violations } = await axe.run('dialog', { iframes: false });
      return violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target)}`);
    });
    expect(violations).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test('saves the chart as a picture, in the language of the chart', async () => {
    const { page, complaints, close } = await open(`${flows}?embed=lang%3Den`, { width: 1280 });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('dialog button', { hasText: '存为 PNG' }).first().click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/-flows\.png$/);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const file = Buffer.concat(chunks);
    expect(file.subarray(1, 4).toString()).toBe('PNG');
    // As large as the drawing, twice where that is small; its width stands at byte 16.
    expect(file.readUInt32BE(16)).toBeGreaterThanOrEqual(1000);
    expect(await page.locator('dialog a', { hasText: 'SVG' }).getAttribute('href')).toMatch(/\/?en\/.*-flows\.svg$/);
    expect(complaints).toEqual([]);
    await close();
  });

  test('opens for the steps from last year from their place on the page of the changes, and comes back from its address', async () => {
    const changes = sitePages().find(({ view, lang }) => view === 'changes' && lang === 'zh')?.url ?? '';
    const { page, close } = await open(changes, { width: 1280 });
    await page.locator('a[data-embed]').click();
    const code = () => page.locator('dialog textarea').first().inputValue();
    await page.locator('dialog iframe').waitFor();
    expect(await code()).toMatch(/\/embed\/[^"]+\/bridge\.html"/);
    expect(new URL(page.url()).searchParams.get('embed')).toMatch(/^chart=bridge/);
    await page.reload();
    await page.locator('dialog iframe').waitFor();
    expect(await code()).toMatch(/\/bridge\.html"/);
    await close();
  });

  test('without a script its link leads to the embed page', async () => {
    const { page, close } = await open(flows, { javaScriptEnabled: false });
    await page.locator('footer a', { hasText: '嵌入' }).click();
    await page.waitForURL('**/embed/*/flows.html');
    await close();
  });
});
