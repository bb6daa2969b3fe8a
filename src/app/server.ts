import { render } from 'svelte/server';
import type { Budget, IndexEntry } from '../model/budget';
import { LANGS, type Lang } from '../i18n/lang';
import { sourceWordsOf } from '../i18n/sourceWords';
import { wordsOf } from '../i18n/words';
import SourceText from '../pages/SourceText.svelte';
import type { BudgetBrief, ViewKey } from '../pages/view';
import { descriptionOf, titleOf } from '../pages/heads';
import { views } from '../pages/views';
import { sourceFile } from '../series/sourceHref';
import { sourceLines } from '../series/sourceLines';
import App from './App.svelte';
import { rootOf, routesOf, type Route } from './routes';
import { siteOf, type SiteState } from './siteState';

export { renderTakeAways } from './takeAways';

/** One page as HTML and the two JSON blocks that its script starts from. */
export interface Rendered {
  title: string;
  description: string;
  head: string;
  body: string;
  site: SiteState;
  data: unknown;
}

const viewKeys = Object.keys(views) as ViewKey[];

/** All pages of a site with these budgets. */
export function pagesOf(index: readonly IndexEntry[]): Route[] {
  return routesOf(
    index.map((entry) => entry.id),
    viewKeys,
  );
}

/** The page of a budget's source text in one language: it stands on its own, without a script of its own. */
export interface SourcePage {
  /** Path below the root of the site. */
  file: string;
  lang: Lang;
  title: string;
  description: string;
  body: string;
}

/**
 * Draws the source text of a budget, a page for each language.
 * @param text the masked text; empty where the data folder does not hold it
 */
export async function renderSource(budget: Budget, text: string, index: IndexEntry[]): Promise<SourcePage[]> {
  const lines = sourceLines(budget, text);
  const brief = briefOf(budget);
  return Promise.all(
    LANGS.map(async (lang) => {
      const words = sourceWordsOf(lang);
      const file = sourceFile(budget.id, lang);
      const site = siteOf({ budget: brief, view: 'tables', lang, root: rootOf(file), budgets: index, views: viewKeys });
      const { body } = await render(SourceText, { props: { lines, site } });
      const title = `${words.title} · ${budget.body} ${wordsOf(lang).site.stageOf(budget.year)}`;
      return { file, lang, title, description: words.describe(budget.body, budget.year), body };
    }),
  );
}

/** Draws one page. */
export async function renderPage(route: Route, budget: Budget, index: IndexEntry[]): Promise<Rendered> {
  const view = views[route.view];
  if (!view) throw new Error(`no view ${route.view}`);
  const brief = briefOf(budget);
  const site: SiteState = {
    budget: brief,
    view: route.view,
    lang: route.lang,
    root: rootOf(route.file),
    budgets: index,
    views: viewKeys,
  };
  const [page, load] = await Promise.all([view.component(), view.load()]);
  // Through JSON and back: the page is drawn here from exactly what its script will find in the browser.
  const data = JSON.parse(JSON.stringify(load(budget))) as unknown;
  const { head, body } = await render(App, { props: { site: siteOf(site), view, page, initialData: data } });
  return {
    title: titleOf(route.view, brief, route.lang),
    description: descriptionOf(route.view, brief, route.lang),
    head,
    body,
    site,
    data,
  };
}

function briefOf({ id, body, year, stage, level, published, source }: Budget): BudgetBrief {
  return { id, body, year, stage, level, published, source };
}
