import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { serveSite } from '../../scripts/staticServer';
import { inventedSite } from '../build/inventedSites';
import { sitePages, type SitePage } from '../build/sitePages';
import { open, type Visit } from './openPage';
import { everything, sampleOf } from '../sample';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const decks = sitePages().filter(({ view }) => view === 'deck');
const url = decks[0]!.url;

/** Opens a deck on a projector. */
function present(at = url, { width = 1024, height = 768 } = {}): Promise<Visit> {
  return open(at, { width, height });
}

const stepsOf = (page: Page) => page.locator('.step').evaluateAll((all) => all.map(({ id }) => id));
/** What the address says is shown, asked of the page itself: the driver learns of it a little later. */
const idOf = (page: Page) => page.evaluate(() => location.hash.slice(1));
const shownOf = (page: Page) => page.locator('.step.current').evaluateAll((all) => all.map(({ id }) => id));

describe('a clicker', () => {
  test('goes through the whole deck and back, a step and an address at a time', async () => {
    const { page, complaints, close } = await present();
    const steps = await stepsOf(page);
    const walked = [await idOf(page)];
    for (let count = 1; count < steps.length; count += 1) {
      await page.keyboard.press('PageDown');
      expect(await shownOf(page)).toEqual([await idOf(page)]);
      walked.push(await idOf(page));
    }
    expect(walked).toEqual(steps);
    await page.keyboard.press('PageDown');
    expect(await idOf(page)).toBe(steps.at(-1));
    const back = [await idOf(page)];
    for (let count = 1; count < steps.length; count += 1) {
      await page.keyboard.press('PageUp');
      back.push(await idOf(page));
    }
    expect(back).toEqual([...steps].reverse());
    expect(complaints).toEqual([]);
    await close();
  });

  test('that starts and ends a show (F5, Escape) does no harm', async () => {
    const { page, close } = await present(`${url}#unit-2`);
    await page.evaluate(() => Object.assign(window, { stayed: true }));
    await page.keyboard.press('F5');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
    expect(await idOf(page)).toBe('unit-2');
    await close();
  });
});

test('each step, and the browser’s way back, is an address', async () => {
  const { page, close } = await present(`${url}#hundred-2`);
  expect(await shownOf(page)).toEqual(['hundred-2']);
  await page.keyboard.press('n');
  expect(await idOf(page)).toBe('spending-1');
  await page.goBack();
  await page.waitForFunction(() => document.querySelector('.step.current')?.id === 'hundred-2');
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  expect(await idOf(page)).toBe('total-1');
  await close();
});

test('an address of a slide that decks once had leads to what tells the same', async () => {
  const { page, close } = await present(`${url}#purposes-2`);
  expect(await shownOf(page)).toEqual(['spending-1']);
  expect(await idOf(page)).toBe('spending-1');
  await close();
});

test('the screen goes black and comes back', async () => {
  const { page, close } = await present();
  const dark = () => page.locator('.blackout').evaluate((element) => getComputedStyle(element).display === 'block');
  await page.keyboard.press('b');
  expect(await dark()).toBe(true);
  await page.keyboard.press('.');
  expect(await dark()).toBe(false);
  await page.keyboard.press('B');
  await page.keyboard.press('ArrowRight');
  expect(await dark()).toBe(false);
  await close();
});

test('the overview shows every slide once and leads to the chosen one', async () => {
  const { page, close } = await present(`${url}#total-1`);
  const slides = await page.locator('.step.last').count();
  await page.keyboard.press('o');
  const shown = page.locator('.step');
  expect(await shown.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(slides);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  expect(await idOf(page)).toBe('hundred-1');
  expect(await shownOf(page)).toEqual(['hundred-1']);
  await close();
});

test('with a key held, a press on a slide of the overview is left to the browser, and the deck stays', async () => {
  const { page, close } = await present(`${url}#total-1`);
  await page.keyboard.press('o');
  // The tab that it would open is no matter of ours.
  const left = page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('click', (press) => {
          resolve(!press.defaultPrevented);
          press.preventDefault();
        });
      }),
  );
  await page
    .locator('.open:visible')
    .nth(3)
    .click({ modifiers: ['ControlOrMeta'] });
  expect(await left).toBe(true);
  expect(await idOf(page)).toBe('total-1');
  expect(await page.locator('.open:visible').count()).toBeGreaterThan(1);
  await close();
});

test('a number leads to its slide, and letters in the field stay letters', async () => {
  const { page, close } = await present();
  await page.keyboard.press('g');
  const field = page.locator('#goto-number');
  await field.press('b');
  await field.press('n');
  await field.fill('4');
  expect(await idOf(page)).toBe('total-1');
  await field.press('Enter');
  expect(await idOf(page)).toBe('unit-1');
  await page.keyboard.press('?');
  expect(await page.locator('dialog[open]').innerText()).toContain('PageDown');
  await page.keyboard.press('Escape');
  expect(await page.locator('dialog[open]').count()).toBe(0);
  await close();
});

test('the speaker’s window stays in step, both ways', async () => {
  const { page, close } = await present();
  const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
  await speaker.waitForSelector('html[data-ready]');
  for (let count = 0; count < 3; count += 1) await page.keyboard.press('PageDown');
  await speaker.waitForFunction((id) => document.querySelector('.step.current')?.id === id, await idOf(page));
  expect(await speaker.locator('.step.next').getAttribute('id')).toBe('hundred-1');
  expect(await speaker.locator('[data-notes].current').innerText()).toMatch(/万元/);
  expect(await speaker.locator('[data-elapsed]').innerText()).toMatch(/^\d+:\d\d$/);
  await speaker.keyboard.press('End');
  await page.waitForFunction(() => document.querySelector('.step.current')?.id === 'questions-1');
  expect(await idOf(page)).toBe('questions-1');
  await close();
});

test('of the English speaker’s notes only the document’s own words are said to be Chinese', async () => {
  const english = decks.find(({ lang }) => lang === 'en')!.url.replace(/\.en\.html$/, '.speaker.en.html');
  const { page, close } = await present(english);
  const own = await page.locator('[data-notes] [lang="zh"]').allTextContents();
  expect(own.length).toBeGreaterThan(0);
  expect(own.filter((text) => !/^\p{Script=Han}/u.test(text))).toEqual([]);
  await close();
});

test('fingers turn pages by swiping and by tapping the sides', async () => {
  const visit = await open(url, { width: 1024, height: 768, hasTouch: true });
  const { page, close } = visit;
  await page.touchscreen.tap(950, 400);
  await page.waitForFunction(() => location.hash === '#total-2');
  await page.touchscreen.tap(60, 400);
  await page.waitForFunction(() => location.hash === '#total-1');
  await close();
});

const walls = [
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
].flatMap((wall) => decks.map(({ url, lang }) => ({ ...wall, url, lang })));

/** Steps of the open deck that are wider or taller than the wall. */
async function overfull(page: Page): Promise<string[]> {
  const over: string[] = [];
  for (const id of await stepsOf(page)) {
    const [wide, tall] = await page.evaluate(() => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
      return [scrollWidth - clientWidth, scrollHeight - clientHeight];
    });
    if (wide > 0 || tall > 0) over.push(`${id}: ${String([wide, tall])}`);
    await page.keyboard.press('PageDown');
  }
  return over;
}

// The first and the last: each language and each size is there in `npm test` too.
test.each(sampleOf(walls, 3))(
  'at $width × $height no slide in $lang holds more than it can',
  async ({ url, width, height }) => {
    const { page, close } = await present(url, { width, height });
    expect(await overfull(page)).toEqual([]);
    await close();
  },
);

test('a budget of many projects and long names, and one of nothing but a total, fit their slides', async () => {
  const folder = inventedSite('odd');
  const pages = JSON.parse(readFileSync(`${folder}/pages.json`, 'utf8')) as SitePage[];
  const site = await serveSite(folder);
  for (const { url } of pages.filter(({ view }) => view === 'deck')) {
    const { page, close } = await open(url, { width: 1024, height: 768, site: site.url });
    expect(await overfull(page), url).toEqual([]);
    await close();
  }
  await site.close();
});

test('what is told at a later step stands in its place, faint, and nothing moves when it comes', async () => {
  const { page, close } = await present(`${url}#total-1`);
  const steps = (await stepsOf(page)).filter((id) => /^(total|hundred|spending|unit|projects)-/.test(id));
  const places = new Map<string, string>();
  for (const id of steps) {
    await page.evaluate((id) => void (location.hash = id), id);
    await page.waitForFunction((id) => document.querySelector('.step.current')?.id === id, id);
    const found = await page.locator('.step.current').evaluate((step) => {
      const boxes = [...step.querySelectorAll<SVGElement | HTMLElement>('.body rect, .body text, .body p')].map(
        (one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          return [x, y, width, height].map(Math.round).join(' ');
        },
      );
      const later = [...step.querySelectorAll('.later')].map((one) => getComputedStyle(one));
      return {
        last: step.classList.contains('last'),
        faint: later.length,
        shown: later.every(({ opacity, visibility }) => opacity === '0.22' && visibility === 'visible'),
        boxes: boxes.join('|'),
      };
    });
    expect([id, found.faint > 0, found.shown]).toEqual([id, !found.last, true]);
    const slide = id.slice(0, id.lastIndexOf('-'));
    expect(found.boxes, id).toBe(places.get(slide) ?? found.boxes);
    places.set(slide, found.boxes);
  }
  await close();
});

test('a third of a slide is never empty by accident at 1024 × 768', async () => {
  const { page, close } = await present();
  for (const id of await page.locator('.step.last').evaluateAll((all) => all.map((one) => one.id))) {
    await page.evaluate((id) => void (location.hash = id), id);
    await page.waitForFunction((id) => document.querySelector('.step.current')?.id === id, id);
    const gap = await page.locator('.step.current').evaluate((step) => {
      const marks = [...step.querySelectorAll('p, h2, b, rect, path, text, li')]
        .map((one) => one.getBoundingClientRect())
        .filter(({ width, height }) => width > 0 && height > 0 && height < innerHeight / 3)
        .sort((a, b) => a.top - b.top);
      let [end, most] = [0, 0];
      for (const { top, bottom } of marks) {
        most = Math.max(most, top - end);
        end = Math.max(end, bottom);
      }
      return Math.max(most, innerHeight - end) / innerHeight;
    });
    expect(gap, id).toBeLessThan(1 / 3);
  }
  await close();
});

test('on paper each slide is a page of its own, told to the end', async () => {
  const { page, close } = await present();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;
  const last = page.locator('.step.last');
  expect(pages).toBe(await last.count());
  expect(await last.locator('.later').count()).toBe(0);
  await close();
});

test('without a script the slides stand one below the other, told to the end', async () => {
  const { page, close } = await open(url, { javaScriptEnabled: false });
  const shown = await page.locator('.step').evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
  expect(shown).toBe(await page.locator('.step.last').count());
  expect(await page.locator('.step.last [data-mark]').count()).toBeGreaterThan(20);
  await close();
});

const modes = decks
  .flatMap(({ url, lang }) => (['light', 'dark'] as const).map((theme) => ({ url, lang, theme })))
  .filter(({ lang, theme }) => everything || (lang === 'zh' && theme === 'light'));
/** Slides of which one of each is looked at in `npm test`. */
const KINDS = ['total', 'projects', 'open'];

test.each(modes)('axe finds no barrier in $lang, $theme: slides, keys, overview, desk', async ({ url, theme }) => {
  const { page, close } = await present(url);
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.evaluate(axe);
  const violations = () =>
    page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } };
      return (await axe.run()).violations.map((one) => `${one.id}: ${String(one.nodes[0]?.target)}`);
    });
  const last = await page.locator('.step.last').evaluateAll((steps) => steps.map(({ id }) => id));
  const firstOf = (kind: string): string[] => last.filter((id) => id.startsWith(`${kind}-`)).slice(0, 1);
  for (const id of everything ? last : KINDS.flatMap(firstOf)) {
    await page.evaluate((id) => void (location.hash = id), id);
    await page.waitForFunction((id) => document.querySelector('.step.current')?.id === id, id);
    expect(await violations(), id).toEqual([]);
  }
  await page.keyboard.press('?');
  expect(await violations(), 'keys').toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('o');
  expect(await violations(), 'overview').toEqual([]);
  const desk = await page.locator('main').getAttribute('data-other');
  await page.goto(new URL(desk!, page.url()).href);
  await page.evaluate(axe);
  expect(await violations(), 'desk').toEqual([]);
  await close();
});
