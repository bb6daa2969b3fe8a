import { render } from 'svelte/server';
import { budgetsWordsOf } from '../i18n/words/pages/budgetsWords';
import { directoryWordsOf } from '../i18n/words/pages/directoryWords';
import { LANGS } from '../i18n/lang';
import type { Budget, IndexEntry } from '../model/budget';
import Directory from '../pages/compare/Directory.svelte';
import type { ViewKey } from '../addresses/viewKey';
import { publishedOf, type Expected } from '../collection/expected';
import { catalogue } from '../collection/catalogue';
import type { BodyYears } from '../collection/bodyYears';
import { frontOf } from '../series/budgets/front';
import { toldApart } from '../series/budgets/toldApart';
import { rootOf, fileHref } from '../addresses/fileHref';
import { siteFile } from '../addresses/pageFile';
import type { SourcePage } from './server';
import { siteOf } from './siteState';

/** What a site knows of its bodies. */
interface Known {
  years: readonly BodyYears[];
  /** Who should publish what. */
  expected: readonly Expected[];
  /** What a name is found by: itself, its pinyin, its initials. */
  spelled: (name: string) => string;
}

/**
 * Draws the page of all budgets, one for each language; none for a site with one budget, which needs no choice. Where no
 * budget is the front page, the list is that too.
 * @param some any budget of the site, for the links to all of them
 * @param known what the site knows of its bodies
 */
export async function renderDirectory(
  some: Budget,
  index: IndexEntry[],
  views: ViewKey[],
  { years, expected, spelled }: Known,
): Promise<SourcePage[]> {
  const front = frontOf(index);
  if (index.length < 2 && front) return [];
  const held = publishedOf(expected, years);
  const pages = LANGS.map(async (lang): Promise<SourcePage[]> => {
    const file = siteFile('budgets', lang);
    const budgets = toldApart(index, budgetsWordsOf(lang).mark);
    const groups = catalogue(years, budgets);
    const words = directoryWordsOf(lang);
    const site = siteOf({ budget: some, view: 'overview', lang, root: rootOf(file), budgets, views });
    const home = fileHref(siteFile('index', lang), site);
    const { body } = await render(Directory, {
      props: { groups, expected: held, site, home, isHome: front === null, spelled },
    });
    const counts = [groups.flatMap(({ bodies }) => bodies).length, index.length] as const;
    const page = { file, lang, title: words.title(...counts), description: words.describe(...counts), body };
    return front ? [page] : [page, { ...page, file: siteFile('index', lang) }];
  });
  return (await Promise.all(pages)).flat();
}
