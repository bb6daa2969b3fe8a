import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SITE, sitePages } from '../build/sitePages';
import { open } from './openPage';
import { sampleOf } from '../sample';

const id = sitePages()[0]?.budget ?? '';
const { facts } = JSON.parse(readFileSync(`${SITE}/data/budgets/${id}.json`, 'utf8')) as {
  facts: { id: string; printed: { text: string; line: number } }[];
};
const fact = facts[Math.floor(facts.length / 2)]!;
const cell = fact.id.replaceAll('/', '-');

describe.each(sampleOf(['', 'en/'], 2))('from a figure to its line and back, below "%s"', (prefix) => {
  test('without a script, by plain links', async () => {
    const options = { javaScriptEnabled: false, unready: true };
    const { page, close } = await open(`${prefix}${id}/tables.html#${cell}`, options);
    expect(await page.locator('td:target').innerText()).toContain(fact.printed.text);
    await page.locator('td:target a').click();
    await page.waitForURL(`**/source.html#l${fact.printed.line}`);
    expect(await page.locator('p:target').innerText()).toContain(fact.printed.text);
    await page.locator('p:target a').first().click();
    await page.waitForURL('**/tables.html#*');
    await close();
  });

  test('a reference to several lines lights them all', async () => {
    const { page, close } = await open(`${prefix}${id}/changes.html`, { javaScriptEnabled: false, unready: true });
    const link = page.locator('main a[href*="source.html#l"]').filter({ hasText: /\d–\d/ }).first();
    const [, first = 0, last = 0] = /(\d+)–(\d+)/.exec(await link.innerText())?.map(Number) ?? [];
    await page.goto(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
    const lit = await page.evaluate(() => {
      const isLit = (one: Element) => getComputedStyle(one).boxShadow.includes('inset');
      return [...document.querySelectorAll('.text p')]
        .filter((line) => isLit(line) || [...line.children].some(isLit))
        .map((line) => Number(line.id.slice(1)));
    });
    expect(lit).toEqual(Array.from({ length: last - first + 1 }, (_, index) => first + index));
    await close();
  });

  test('with one, through the panel of the cell', async () => {
    const { page, close } = await open(`${prefix}${id}/tables.html`);
    await page.locator(`#${cell} a`).press('Enter');
    const panel = page.locator('aside');
    expect(await panel.innerText()).toContain(fact.printed.text);
    expect(page.url()).toContain(`#${cell}`);
    await page.keyboard.press('Escape');
    expect(await panel.count()).toBe(0);
    await page.goBack();
    await close();
  });

  test.each([390, 1280])('the panel of a cell does not lie over it, at %i px', async (width) => {
    const { page, close } = await open(`${prefix}${id}/tables.html`, { width, height: 800 });
    const chosen = page.locator(`#${cell}`);
    // A reader sees it at the foot of the window and taps it there.
    await chosen.evaluate((one) => {
      one.scrollIntoView({ inline: 'nearest' });
      scrollBy(0, one.getBoundingClientRect().bottom - innerHeight + 8);
    });
    await chosen.locator('a').evaluate((link: HTMLElement) => link.click());
    await page.locator('aside').waitFor();
    const seen = () =>
      chosen.evaluate((one) => {
        const { left, top, width, height } = one.getBoundingClientRect();
        return one.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      });
    await expect.poll(seen).toBe(true);
    await close();
  });
});

test('what the panel tells of another printing begins at the top', async () => {
  const { page, close } = await open(`${id}/tables.html`, { width: 360, height: 480 });
  const links = page.locator('aside li a[href*="tables.html#"]');
  const panel = page.locator('aside');
  const repeated = facts.find(({ id }) => id === 'overview/1/income')!;
  await page.locator(`#${repeated.id.replaceAll('/', '-')} a`).press('Enter');
  await panel.evaluate((one) => one.scrollTo(0, one.scrollHeight));
  expect(await panel.evaluate((one) => one.scrollTop)).toBeGreaterThan(0);
  await links.last().click();
  await page.waitForURL((url) => !url.hash.includes('overview-1-income'));
  await expect.poll(() => panel.evaluate((one) => one.scrollTop)).toBe(0);
  await close();
});

test('a group of checks is shown alone when the address names it', async () => {
  const { page, close } = await open(`${id}/checks.html`);
  await page.locator('nav a.between-tables').click();
  expect(await page.locator('.group').evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(1);
  await page.locator('nav a.all').click();
  expect(
    await page.locator('.group').evaluateAll((all) => all.filter((one) => one.checkVisibility()).length),
  ).toBeGreaterThan(1);
  await close();
});
