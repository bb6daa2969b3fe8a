import { hydrate, mount } from 'svelte';
import { LANGS } from '../i18n/lang';
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
 * `?lang=en` leads to the page's twin in that language.
 */
async function start(): Promise<void> {
  const target = document.getElementById('app');
  const state = blockOf('site') as SiteState | undefined;
  const view = state && views[state.view];
  if (!target || !view) return;
  const site = siteOf(state);
  const query = new URLSearchParams(location.search);
  const asked = LANGS.find((lang) => lang === query.get('lang'));
  if (asked && asked !== site.lang) {
    query.delete('lang');
    const rest = query.size > 0 ? `?${query.toString()}` : '';
    location.replace(site.href({ lang: asked }) + rest + location.hash);
    return;
  }
  const initialData = blockOf('state');
  const props = { site, view, page: await view.component() };
  if (initialData === undefined) {
    const { default: fetched } = await import('./Fetched.svelte');
    target.replaceChildren();
    mount(App, { target, props: { ...props, fetched } });
  } else {
    hydrate(App, { target, props: { ...props, initialData } });
  }
  document.documentElement.dataset['ready'] = '';
}

void start();
