import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Lang } from '../../src/i18n/lang';
import type { Budget } from '../../src/model/budget';
import { strangersTo } from '../build/amounts';
import { builtEmbeds } from '../build/embedPages';
import { firstBudgetPages, sampled, SITE } from '../build/sitePages';
import { open, type Visit } from './openPage';
import { brokenRules } from './rules/brokenRules';
import { MODES, modeName, SLIDE_SHEET, showIn, type Mode } from './rules/mode';
import { everything, sampleOf } from '../sample';

/** A page that readers meet, and the modes that there are for it. */
interface Surface {
  name: string;
  url: string;
  modes: readonly Mode[];
  /** Has the application's script, which says when it is ready. */
  scripted: boolean;
}

/** In `npm test` each page is held against one of these in turn, and against the one in which axe looks at it. */
const SAMPLED: Readonly<Record<Lang, readonly string[]>> = {
  zh: ['320 px, light', '390 px, dark, 大字版'],
  en: ['1280 px, dark', '360 px, light, letters 200 %'],
};

/** How far the mode that axe looks at moves from page to page; shares no factor with the number of modes. */
const STRIDE = 7;

/** Slides are made for a wall: they have letters of a size of their own, and paper as wide as they are. */
const SLIDES = ['deck', 'speaker'];
const slideModes = MODES.filter(({ besides }) => besides !== 'letters 200 %').map((mode) =>
  mode.besides === 'print' ? { ...mode, width: SLIDE_SHEET } : mode,
);

const usualSize = MODES.filter(({ size }) => size === 'usual');

/** All pages in a language: those that `pages.json` lists, the charts for articles, the source text. */
function surfaces(lang: Lang): Surface[] {
  const pages = sampled(firstBudgetPages()).filter((page) => page.lang === lang);
  const [first] = pages;
  const prefix = lang === 'zh' ? '' : 'en/';
  return [
    ...pages.map(({ view, url }) => ({
      name: view,
      url,
      modes: SLIDES.includes(view) ? slideModes : MODES,
      scripted: true,
    })),
    // An article has no 大字版: there a chart follows the letters of the browser.
    ...builtEmbeds()
      .filter((embed) => embed.lang === lang)
      .map(({ view, embed }) => ({ name: `embed of ${view}`, url: embed, modes: usualSize, scripted: false })),
    { name: 'source', url: `${prefix}${first?.budget}/source.html`, modes: MODES, scripted: false },
    { name: 'missing embed', url: `${prefix}embed/404.html`, modes: usualSize, scripted: false },
  ];
}

/**
 * Opens each page in a language once, shows it in every mode (`npm test`: in a fixed sample of them), and holds it
 * against every rule. Each language has a file of tests of its own, so that two processors share the work.
 */
export function holdEveryPage(lang: Lang): void {
  const budget = firstBudgetPages()[0]?.budget ?? '';
  const strangersOf = strangersTo(JSON.parse(readFileSync(`${SITE}/data/budgets/${budget}.json`, 'utf8')) as Budget);

  describe.each(surfaces(lang).map((surface, index) => ({ ...surface, index })))('$name', (surface) => {
    const { url, modes, scripted, index } = surface;
    const looked = modes[(index * STRIDE) % modes.length];
    const [turn] = sampleOf(SAMPLED[lang], SAMPLED[lang].length, index);
    const chosen = modes.filter((mode) => everything || mode === looked || modeName(mode) === turn);
    // What axe finds is seldom a matter of language: in `npm test` it looks at every other page, in one of them.
    const byAxe = everything || index % 4 === (lang === 'zh' ? 0 : 2);
    let visit: Visit;
    let page: Page;

    beforeAll(async () => {
      visit = await open(url, { width: 360, height: 640, reducedMotion: 'reduce', unready: !scripted });
      page = visit.page;
      await page.waitForLoadState('load');
    });

    afterAll(() => visit.close());

    test.each(chosen.map((mode) => ({ mode, name: modeName(mode) })))('breaks no rule at $name', async ({ mode }) => {
      await showIn(page, mode);
      const axe = everything || (byAxe && mode === looked);
      expect(await brokenRules(page, mode, { axe, strangersOf })).toEqual([]);
    });
  });
}
