import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite } from '../../scripts/staticServer';
import { inventedSite } from '../build/inventedSites';
import { sitePages, type SitePage } from '../build/sitePages';
import { everything, sampleOf } from '../sample';
import { freshPage } from './freshPage';
import { open } from './openPage';
import { crowdedTextsOf } from './rules/crowdedTextsOf';
import { showIn, type Mode } from './rules/mode';
import { FONTS, showInFont } from './rules/otherFont';

/** Pages are laid out before anybody knows a reader's font: whichever it is, and however large, no two texts of a chart meet and none leaves its place. */

const VIEWS = ['overview', 'flows', 'structure', 'changes', 'projects', 'compare', 'deck'];
const usual: Mode = { width: 390, theme: 'light', size: 'usual', besides: '' };
const MODES: Mode[] = [390, 1280].flatMap((width): Mode[] => [
  { ...usual, width },
  { ...usual, width, besides: 'letters 200 %' },
]);

/** A page, or the chart on it for other people's articles, of the site itself or of one of budgets that hurt. */
interface Surface {
  name: string;
  url: string;
  odd: boolean;
  /** Slides are made for a wall, and have letters of a size of their own. */
  deck: boolean;
}

function surfacesOf(pages: readonly SitePage[], odd: boolean): Surface[] {
  return pages
    .filter(({ view }) => VIEWS.includes(view))
    .flatMap(({ budget, view, lang, url, embed }): Surface[] => {
      const name = `${odd ? budget : 'the sample'}, ${view}, ${lang}`;
      const page = { name, url, odd, deck: view === 'deck' };
      return embed ? [page, { ...page, name: `${name}, in an article`, url: embed }] : [page];
    });
}

const oddFolder = inventedSite('odd');
const oddPages = JSON.parse(readFileSync(`${oddFolder}/pages.json`, 'utf8')) as SitePage[];
const surfaces = [...surfacesOf(sitePages(), false), ...surfacesOf(oddPages, true)];
let odd: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  odd = await serveSite(oddFolder);
});
afterAll(() => odd.close());

describe('labels have room in every font', () => {
  /** In `npm test` each page is seen in the wide font, in which most labels collide, and at two sizes in turn. */
  const fonts = FONTS.filter((font) => everything || font === 'wide');

  test.each(sampleOf(surfaces, 5).map((surface, index) => ({ ...surface, index })))('$name', async (surface) => {
    const { url, index, deck } = surface;
    const scripted = !url.includes('embed/');
    const { page, close } = await open(url, {
      unready: !scripted,
      reducedMotion: 'reduce',
      ...(surface.odd ? { site: odd.url } : {}),
    });
    await page.waitForLoadState('load');
    for (const font of fonts) {
      await showInFont(page, font);
      for (const mode of sampleOf(MODES, 2, index)) {
        if (deck && mode.besides !== '') continue;
        await showIn(page, mode);
        expect(await crowdedTextsOf(page), `${font} font, ${mode.width} px, ${mode.besides}`).toEqual([]);
      }
    }
    await close();
  });
});

test('texts that meet, or leave their place, are found', async () => {
  const { page, leave } = await freshPage({ viewport: { width: 390, height: 300 } });
  await page.setContent(`
    <svg width="200" height="60"><text x="0" y="20">Social security</text><text x="60" y="20">2,796.4</text></svg>
    <svg width="60" height="20"><text x="40" y="15">beyond the edge</text></svg>
    <p style="width: 40px">unbreakable</p><p style="width: 200px">has room</p>`);
  const found = await crowdedTextsOf(page);
  expect(found.map((one) => one.replaceAll(/ \([^)]*\)/g, ''))).toEqual([
    '"Social security" meets "2,796.4"',
    '"beyond the edge" leaves svg.',
    '"unbreakable" leaves p.',
  ]);
  await leave();
});
