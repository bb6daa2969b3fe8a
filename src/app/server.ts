import { QueryClient } from '@tanstack/svelte-query';
import { render } from 'svelte/server';
import type { Budget, IndexEntry } from '../model/budget';
import type { BudgetBrief, ViewKey } from '../pages/view';
import { views } from '../pages/views';
import App from './App.svelte';
import { rootOf, routesOf, type Route } from './routes';
import { siteOf, type SiteState } from './siteState';

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
  const client = new QueryClient();
  const { head, body } = await render(App, { props: { client, site: siteOf(site), view, page, initialData: data } });
  client.clear();
  return {
    title: view.title(brief, route.lang),
    description: view.description?.(brief, route.lang) ?? '',
    head,
    body,
    site,
    data,
  };
}

function briefOf({ id, body, year, stage, level, published, source }: Budget): BudgetBrief {
  return { id, body, year, stage, level, published, source };
}
