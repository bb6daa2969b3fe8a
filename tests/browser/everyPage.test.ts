import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstBudgetPages, sampled } from '../build/sitePages';
import { offerChineseFont, useChineseFont } from './chineseFont';
import { useBrowser, type Visit } from './openPage';
import { barriersOf } from './rules/barriersOf';
import { discomfortsOf } from './rules/discomfortsOf';
import { lostTextsOf, overflowOf, showAt } from './rules/overflowOf';

const open = useBrowser();
const all = Boolean(process.env['TEST_ALL']);

const WIDTHS = [320, 360, 390, 768, 1280];

const SIZES = [
  { size: 'usual', smallest: 12, target: 44 },
  { size: 'elder', smallest: 12, target: 60 },
];

/** Twice the usual 16 px: what a reader gets who scales the text to 200 %. */
const TWICE = 'html { font-size: 32px !important }';

/** Slides have a size of their own, are made for a wall, and scale with it. */
const SLIDES = ['deck', 'speaker'];

/**
 * Ways in which axe looks at a page. Languages differ in words, not in barriers: `npm test` looks at each page in light
 * in one language and in the dark in the other; `npm run test:all` looks at everything.
 */
const MODES = [
  { width: 360, theme: 'light', size: 'usual', sampled: 'zh' },
  { width: 1280, theme: 'dark', size: 'usual', sampled: 'en' },
  { width: 360, theme: 'dark', size: 'elder', sampled: '' },
  { width: 1280, theme: 'light', size: 'usual', sampled: '' },
] as const;

/** One visit for all rules of a page: each test shows the page as it needs it. */
describe.each(sampled(firstBudgetPages()))('$view in $lang', ({ url, view, lang }) => {
  let visit: Visit;
  let page: Page;

  beforeAll(async () => {
    const before = (page: Page) => offerChineseFont(page.context());
    visit = await open(url, { width: 320, height: 640, colorScheme: 'light', reducedMotion: 'reduce', before });
    page = visit.page;
    await useChineseFont(page);
  });

  afterAll(() => visit.close());

  test('does not scroll sideways at any width', async () => {
    const wide: string[] = [];
    for (const width of WIDTHS) {
      await showAt(page, width);
      const over = await overflowOf(page);
      if (over > 0) wide.push(`${over} px too wide at ${width} px`);
    }
    expect(wide).toEqual([]);
  });

  test.each(SIZES)('can be read and pressed in the $size size', async ({ size, ...comfort }) => {
    await showAt(page, 360);
    await setSize(page, size);
    expect(await discomfortsOf(page, comfort)).toEqual([]);
    expect(await overflowOf(page), 'too wide').toBe(0);
    await setSize(page, 'usual');
  });

  test.runIf(!SLIDES.includes(view) && (all || lang === 'en'))(
    'loses nothing with letters of twice the size',
    async () => {
      await setLetters(page, TWICE);
      // A reader's own large letters move the widths at which layouts change; letters set by a test do not, and the columns
      // of a comparison are never met that way.
      for (const width of view === 'compare' ? [360] : [360, 1280]) {
        await showAt(page, width);
        expect(await overflowOf(page), `too wide at ${width} px`).toBe(0);
        expect(await lostTextsOf(page), `lost at ${width} px`).toEqual([]);
      }
      await setLetters(page, '');
    },
  );

  test.each(MODES.filter(({ sampled }) => all || sampled === lang))(
    'has no barrier that axe can find at $width px, $theme, in the $size size',
    async ({ width, theme, size }) => {
      await page.emulateMedia({ colorScheme: theme });
      await setSize(page, size);
      await showAt(page, width);
      expect(await barriersOf(page)).toEqual([]);
      await setSize(page, 'usual');
      await page.emulateMedia({ colorScheme: 'light' });
    },
  );
});

/** Sets what `src/app/early.ts` sets for `?size=elder`. */
async function setSize(page: Page, size: string): Promise<void> {
  await page.evaluate((size) => {
    if (size === 'usual') delete document.documentElement.dataset['size'];
    else document.documentElement.dataset['size'] = size;
  }, size);
}

/** Lays a style over the page's own. */
async function setLetters(page: Page, css: string): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, css);
}
