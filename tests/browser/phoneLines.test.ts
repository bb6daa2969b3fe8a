import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { serveSite } from '../../scripts/staticServer';
import { inventedSite } from '../build/inventedSites';
import { sitePages, type SitePage } from '../build/sitePages';
import { open } from './openPage';
import { crowdedTextsOf } from './rules/crowdedTextsOf';

const id = sitePages()[0]?.budget ?? '';

/** Words of letters and figures that two lines share, and signs that a line begins with and no line may begin with. */
const brokenLines = (page: Page, within = 'body *'): Promise<string[]> =>
  page.evaluate((selector) => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const linesOf = (text: Text, from: number, to: number): number => {
      const range = document.createRange();
      range.setStart(text, from);
      range.setEnd(text, to);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    };
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      if (!text.parentElement?.closest(selector)?.checkVisibility({ visibilityProperty: true })) continue;
      for (const { 0: word, index } of text.data.matchAll(/[A-Za-z]{3,}|\d[\d,.]+|[\u4e00-\u9fff][，。、；：]/g))
        if (linesOf(text, index, index + word.length) > 1) found.push(word);
    }
    return found;
  }, within);

/** Texts that begin with a sign that no line may begin with, and stand at the head of a line since what is before them let it break. */
const leadingSigns = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let before: { block: Element | null; bottom: number } | undefined;
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      const parent = text.parentElement;
      if (!text.data.trim() || !parent?.checkVisibility({ visibilityProperty: true })) continue;
      const block = parent.closest('p, h1, h2, h3, li, td, div, blockquote');
      range.selectNodeContents(text);
      const [first] = range.getClientRects();
      if (
        /^[，。、；：？！,.;:?!]/.test(text.data) &&
        first &&
        before?.block === block &&
        first.top > before.bottom - 4
      )
        found.push(`${block?.textContent.trim().slice(0, 40) ?? ''}: ${text.data.slice(0, 8)}`);
      const last = [...range.getClientRects()].at(-1);
      if (last) before = { block, bottom: last.bottom };
    }
    return found;
  });

describe('on a phone', () => {
  test.each(['', 'en/'])('no line begins with a comma, though a unit of its own stands before it: %s', async (lang) => {
    const site = await serveSite(inventedSite('odd'));
    for (const address of [`${lang}long-names/ask.html`, `${lang}long-names/ask.html?size=elder`]) {
      const { page, close } = await open(address, { width: 360, height: 640, site: site.url });
      expect(await page.locator('[data-question] h2').count()).toBeGreaterThan(3);
      expect(await leadingSigns(page), address).toEqual([]);
      expect(await crowdedTextsOf(page), address).toEqual([]);
      expect(await brokenLines(page, '.sides .figure *'), address).toEqual([]);
      await close();
    }
    await site.close();
  });

  test.each(['overview', 'checks'])('no English word is broken on the page %s', async (view) => {
    for (const width of [360, 390]) {
      const { page, close } = await open(`en/${id}/${view}.html`, { width, height: 640 });
      expect(await brokenLines(page), String(width)).toEqual([]);
      await close();
    }
  });

  test.each(['zh', 'en'])('no slide in %s breaks a word or begins a line with a comma', async (lang) => {
    for (const width of [360, 390]) {
      const { page, close } = await open(`present/${id}${lang === 'zh' ? '' : '.en'}.html`, { width, unready: true });
      await page.locator('.step.current').waitFor();
      const steps = await page.locator('.step').count();
      for (let step = 0; step < steps; step += 1) {
        expect(await brokenLines(page), `${width}, step ${step}`).toEqual([]);
        const before = page.url();
        await page.keyboard.press('ArrowRight');
        if (step < steps - 1) await page.waitForFunction((url) => location.href !== url, before);
      }
      await close();
    }
  });
});

describe('in large type on a phone', () => {
  test('ways in stand in one column, be their number even or odd', async () => {
    const { page, close } = await open(`${id}/overview.html?size=elder`, { width: 360, height: 640 });
    const columns = await page
      .locator('ul:has(> li > a > .figure)')
      .first()
      .evaluate((list) => {
        const count = (): number => getComputedStyle(list).gridTemplateColumns.split(' ').length;
        const all = count();
        list.lastElementChild?.remove();
        return [all, count()];
      });
    expect(columns).toEqual([1, 1]);
    await close();
  });

  test('no figure is broken beside a printed page, however long the words before it', async () => {
    const folder = inventedSite('contacts');
    const site = await serveSite(folder);
    const [{ budget } = { budget: '' }] = JSON.parse(readFileSync(`${folder}/pages.json`, 'utf8')) as SitePage[];
    for (const file of readdirSync(`${folder}/${budget}/printed`)) {
      const { page, close } = await open(`${budget}/printed/${file}?size=elder`, {
        site: site.url,
        width: 360,
        height: 640,
        unready: true,
      });
      const count = await page.locator('.rows td[data-column]').evaluateAll((cells) => {
        for (const cell of cells) cell.setAttribute('data-column', '支出 · 支出用途 · 财政拨款 · 金额');
        return cells.length;
      });
      expect(count, file).toBeGreaterThan(0);
      expect(await brokenLines(page, '.rows td'), file).toEqual([]);
      await close();
    }
    await site.close();
  });
});

test('the way to the whole document leads to its page of numbered lines, not to a bare file', async () => {
  const { page, close } = await open(`${id}/overview.html`);
  await page.locator('footer').getByText('看原文全文').click();
  await page.waitForURL('**/source.html');
  expect(await page.locator('#l1').count()).toBe(1);
  await close();
});
