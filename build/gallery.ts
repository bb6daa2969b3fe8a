import type { Budget } from '../src/model/budget';
import { indexEntry } from '../src/model/budgetFile';
import { LANGS } from '../src/i18n/lang';
import { pagesOf } from '../src/app/server';
import { drawCase, PICTURE_KINDS } from '../tests/golden/draw';
import { THEMES, WIDTHS, type GoldenCase } from '../tests/golden/cases';
import { FIXTURES } from '../tests/golden/fixtures';
import { siteOfBudgets, type DevSite } from './devSite';
import { escapeText } from './htmlDocument';

/** Where development shows what no site has: every chart with each budget that was invented to hurt it. */
export const GALLERY = 'gallery/';

/** These budgets as a site: each has all of its pages below the gallery, drawn and taken over like those of a real one. */
export function gallerySite(): DevSite {
  const budgets = galleryBudgets();
  return siteOfBudgets(budgets, budgets.map(indexEntry));
}

function galleryBudgets(): Budget[] {
  return Object.values(FIXTURES).map((fixture) => fixture());
}

/** What of all pictures is shown at once. */
type Shown = Pick<GoldenCase, 'width' | 'theme' | 'lang'>;

/**
 * The page of the gallery: the picture of each kind for each budget, and links to the pages on which the same charts answer.
 * @param asked what the address asks for: `width`, `theme` and `lang`
 */
export function galleryPage(asked: URLSearchParams): string {
  const shown: Shown = {
    width: WIDTHS.find((width) => String(width) === asked.get('width')) ?? WIDTHS[0],
    theme: THEMES.find((theme) => theme === asked.get('theme')) ?? 'light',
    lang: LANGS.find((lang) => lang === asked.get('lang')) ?? 'zh',
  };
  const others = [
    ...WIDTHS.map((width) => linkTo({ ...shown, width }, String(width), width === shown.width)),
    ...THEMES.map((theme) => linkTo({ ...shown, theme }, theme, theme === shown.theme)),
    ...LANGS.map((lang) => linkTo({ ...shown, lang }, lang, lang === shown.lang)),
  ];
  const budgets = galleryBudgets();
  const index = budgets.map(indexEntry);
  const sections = Object.keys(FIXTURES).map((fixture, at) => {
    const pictures = PICTURE_KINDS.map((kind, nth) => {
      const svg = drawCase({ fixture, kind, ...shown }).replaceAll('picture-', `picture-${at}-${nth}-`);
      return `<figure><figcaption>${kind}</figcaption>${svg}</figure>`;
    });
    const budget = budgets[at];
    const pages = budget ? pagesOf(budget, index).filter(({ lang }) => lang === shown.lang) : [];
    const links = pages.map(({ file }) => `<a href="${encodeURI(file)}">${escapeText(nameOf(file))}</a>`);
    return `<h2 id="${fixture}">${fixture}</h2><p>${links.join(' ')}</p><div>${pictures.join('')}</div>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><base href="/${GALLERY}"><title>Gallery</title>
<style>
  body { margin: 1rem; font: 1rem/1.5 system-ui; color: ${shown.theme === 'dark' ? '#eee; background: #111' : '#111; background: #fff'} }
  a { color: inherit } nav, p { display: flex; flex-wrap: wrap; gap: 0 0.75rem }
  div { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start } figure { margin: 0; max-width: 100% }
</style>
<h1>Every chart with every budget that hurts</h1><nav>${others.join('')}</nav>${sections.join('\n')}</html>
`;
}

function linkTo({ width, theme, lang }: Shown, name: string, isShown: boolean): string {
  const query = new URLSearchParams({ width: String(width), theme, lang }).toString();
  return isShown ? `<b>${name}</b>` : `<a href="?${query.replaceAll('&', '&amp;')}">${name}</a>`;
}

/** The view that a page shows, of its file's name. */
function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, -'.html'.length);
}
