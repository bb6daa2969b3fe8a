import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { VIEW_TERMS } from '../../src/i18n/glossary/viewTerms';
import { firstBudgetPages, inOneLanguage, kindOf, SITE } from '../build/sitePages';
import { open } from './openPage';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const explaining = firstBudgetPages().filter((page) => kindOf(page) in VIEW_TERMS);

const every = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map(([, key = '']) => key))].sort();

test.each(explaining)('$view in $lang has a note for each of its terms and none besides', ({ url, view }) => {
  const html = readFileSync(`${SITE}/${decodeURI(url)}`, 'utf8');
  const asked = every(html, /<button[^>]*class="term[^>]*popovertarget="note-([\w-]+)"/g);
  expect(asked).toEqual(every(html, /id="note-([\w-]+)"[^>]*popover/g));
  expect(asked).toEqual([...(VIEW_TERMS[kindOf({ view })] ?? [])].sort());
});

describe.each([true, false])('with scripts: %s', (javaScriptEnabled) => {
  test.each(inOneLanguage(explaining.filter(({ view }) => view === 'overview' || view === 'changes')))(
    'a term on $view in $lang explains itself at 320 px and goes away with Esc',
    async ({ url }) => {
      const { page, close } = await open(url, { width: 320, height: 568, javaScriptEnabled });
      const term = page.locator('button.term:visible').first();
      await term.click();
      const note = page.locator('.note:popover-open');
      expect(await note.count()).toBe(1);
      const box = await note.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 320 && box.y >= 0 && box.y + box.height <= 568).toBe(true);
      expect((await note.innerText()).length).toBeGreaterThan(30);
      if (javaScriptEnabled) {
        await page.evaluate(axe);
        const violations = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as { axe: { run: (where: string) => Promise<AxeResults> } };
          return (await axe.run('.note:popover-open')).violations.map(
            ({ id, nodes }) => `${id}: ${String(nodes[0]?.target)}`,
          );
        });
        expect(violations).toEqual([]);
      }
      await page.keyboard.press('Escape');
      expect(await note.count()).toBe(0);
      await term.click();
      await note.locator('a').click();
      await page.waitForURL('**/glossary.html#*');
      expect(await page.locator('article:target').count()).toBe(1);
      await close();
    },
  );
});

test.each(firstBudgetPages().filter(({ view }) => view === 'glossary'))(
  'the glossary in $lang shows the document’s own words with their line',
  async ({ url }) => {
    const { page, close } = await open(url, { javaScriptEnabled: false });
    const own = page.locator('.own').first();
    const [text, href] = [await own.locator('.text').innerText(), (await own.locator('a').getAttribute('href')) ?? ''];
    await own.locator('a').click();
    await page.waitForURL(`**${href.replace(/^[./]*/, '/')}`);
    const line = await page.locator('p:target').innerText();
    expect(line.replace(/\s/g, '')).toContain(text.slice(1, 9).replace(/\s/g, ''));
    await close();
  },
);
