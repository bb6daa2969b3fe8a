import { askedFor, changedQuery } from '../addresses/withQuery';
import { flushSync, hydrate, mount } from 'svelte';
import { LANGS } from '../i18n/lang';
import { views } from '../pages/views';
import { ISLANDS } from '../ui/islands/islands';
import App from './shell/App.svelte';
import { askedEarly } from './askedEarly';
import { IslandHydrator } from './IslandHydrator';
import { layOutFar } from './layOutFar';
import { siteOf, type SiteState } from './siteState';
import './styles/style.css';
import './styles/far.css';
import { inLang } from '../ui/getLang';

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
  const asked = LANGS.find((lang) => lang === askedFor(location.search, 'lang'));
  if (asked && asked !== site.lang) {
    const { search, hash } = changedQuery(location.href, { lang: '' });
    location.replace(site.href({ lang: asked }) + search + hash);
    return;
  }
  const initialData = blockOf('state');
  const props = { site, view, page: await view.component() };
  await painted();
  if (initialData === undefined) {
    const { default: fetched } = await import('./shell/Fetched.svelte');
    target.replaceChildren();
    // What is drawn only now is drawn for somebody who waits for it: nothing of it is put off.
    document.documentElement.dataset['whole'] = '';
    mount(App, { target, props: { ...props, fetched }, context: inLang(site.lang) });
  } else {
    const hydrator = new IslandHydrator();
    hydrate(App, { target, props: { ...props, initialData }, context: inLang(site.lang).set(ISLANDS, hydrator) });
    flushSync();
    await hydrator.wakeFirst();
  }
  document.documentElement.dataset['ready'] = '';
  askedEarly();
  layOutFar();
}

/** Waits until the page as it was drawn is out: nothing that a script does may keep it from being read. */
function painted(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

void start();
