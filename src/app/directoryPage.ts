import { render } from 'svelte/server';
import { budgetsWordsOf } from '../i18n/budgetsWords';
import { directoryWordsOf } from '../i18n/directoryWords';
import { LANGS } from '../i18n/lang';
import type { Budget, IndexEntry } from '../model/budget';
import Directory from '../pages/Directory.svelte';
import type { ViewKey } from '../pages/view';
import { directory } from '../series/directory';
import { frontOf } from '../series/front';
import { toldApart } from '../series/toldApart';
import { rootOf, siteFile } from './routes';
import type { SourcePage } from './server';
import { siteOf } from './siteState';

/**
 * Draws the page of all budgets, one for each language; none for a site with one budget, which needs no choice. Where no
 * budget is the front page, the list is that too.
 * @param some any budget of the site, for the links to all of them
 */
export async function renderDirectory(some: Budget, index: IndexEntry[], views: ViewKey[]): Promise<SourcePage[]> {
  const front = frontOf(index);
  if (index.length < 2 && front) return [];
  const pages = LANGS.map(async (lang): Promise<SourcePage[]> => {
    const file = siteFile('budgets', lang);
    const budgets = toldApart(index, budgetsWordsOf(lang).mark);
    const bodies = directory(budgets);
    const words = directoryWordsOf(lang);
    const site = siteOf({ budget: some, view: 'overview', lang, root: rootOf(file), budgets, views });
    const home = site.root + siteFile('index', lang);
    const { body } = await render(Directory, { props: { bodies, site, home, isHome: front === null } });
    const counts = [bodies.length, index.length] as const;
    const page = { file, lang, title: words.title(...counts), description: words.describe(...counts), body };
    return front ? [page] : [page, { ...page, file: siteFile('index', lang) }];
  });
  return (await Promise.all(pages)).flat();
}
