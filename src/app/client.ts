import { QueryClient } from '@tanstack/svelte-query';
import { hydrate, mount } from 'svelte';
import { views } from '../pages/views';
import App from './App.svelte';
import { siteOf, type SiteState } from './siteState';
import './style.css';

/** The JSON of a block in the page; undefined where it is missing or damaged. */
function blockOf(id: string): unknown {
  try {
    return JSON.parse(document.getElementById(id)?.textContent ?? '') as unknown;
  } catch {
    return undefined;
  }
}

/**
 * Takes over the page that the server drew. With the view's data in the page its nodes are kept; without, the data is
 * fetched and the page drawn anew. Where even the site block is damaged, the page stays as it was drawn.
 */
async function start(): Promise<void> {
  const target = document.getElementById('app');
  const state = blockOf('site') as SiteState | undefined;
  const view = state && views[state.view];
  if (!target || !view) return;
  const initialData = blockOf('state');
  const props = { client: new QueryClient(), site: siteOf(state), view, page: await view.component(), initialData };
  if (initialData === undefined) {
    target.replaceChildren();
    mount(App, { target, props });
  } else {
    hydrate(App, { target, props });
  }
  document.documentElement.dataset['ready'] = '';
}

void start();
