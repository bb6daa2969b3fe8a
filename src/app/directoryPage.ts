import { render } from 'svelte/server';
import { directoryWordsOf } from '../i18n/directoryWords';
import { LANGS } from '../i18n/lang';
import type { Budget, IndexEntry } from '../model/budget';
import Directory from '../pages/Directory.svelte';
import type { ViewKey } from '../pages/view';
import { directory } from '../series/directory';
import { rootOf } from './routes';
import type { SourcePage } from './server';
import { siteOf } from './siteState';

/**
 * Draws the page of all budgets, one for each language; none for a site with one budget, which needs no choice.
 * @param first the budget whose overview is the front page
 */
export async function renderDirectory(first: Budget, index: IndexEntry[], views: ViewKey[]): Promise<SourcePage[]> {
  if (index.length < 2) return [];
  const bodies = directory(index);
  return Promise.all(
    LANGS.map(async (lang) => {
      const file = lang === 'zh' ? 'budgets.html' : `${lang}/budgets.html`;
      const words = directoryWordsOf(lang);
      const site = siteOf({ budget: first, view: 'overview', lang, root: rootOf(file), budgets: index, views });
      const { body } = await render(Directory, { props: { bodies, site } });
      const counts = [bodies.length, index.length] as const;
      return { file, lang, title: words.title(...counts), description: words.describe(...counts), body };
    }),
  );
}
