import { changedQuery } from '../addresses/withQuery';
import { editionHref, readEditionQuery } from '../addresses/editionQuery';
import { besideHref } from '../addresses/embedFile';
import { heightMessages } from './heightMessages';
import { readOptions } from '../addresses/embedOptions';
import { readOut } from './readout/readOut';
import { pageThrough } from './pageThrough';
import { pointAt, showUnknown } from './pointAt';

/**
 * All that an embed page does in a browser: it reads its address, and tells its height to the page around it. It listens
 * to no message, stores nothing and requests nothing. Bundled as one classic script, since modules are not loaded where
 * a sandbox has no origin.
 */

const page = document.documentElement;
const asked = readOptions(location.search, {
  theme: '',
  lang: page.lang === 'en' ? 'en' : 'zh',
  plain: false,
  focus: '',
});

if (asked.theme !== '') page.dataset['theme'] = asked.theme;
if (asked.plain) page.dataset['plain'] = '';

/** Where nobody knows how deep a page stands it names this script once for each depth; the first one found does the work. */
const script = document.currentScript as HTMLScriptElement | null;
const first = [...document.scripts].find(({ src }) => src === script?.src) === script;

const twin = document.querySelector<HTMLLinkElement>(`link[rel="alternate"][hreflang^="${asked.lang}"]`);
if (twin && !page.lang.startsWith(asked.lang)) {
  location.replace(twin.href + changedQuery(location.href, { lang: '' }).search);
} else if (first) {
  leadHome();
  if (asked.focus !== '' && !pointAt(document, asked.focus)) showUnknown(document, asked.focus);
  readOut(document, asked.focus);
  pageThrough(document);
  compareEditions();
  tellHeight();
}

/** On the page of an unknown address: the link to the site, which is where this script is from. */
function leadHome(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-home]')) {
    if (script) link.href = new URL(`../${link.dataset['home'] ?? ''}`, script.src).href;
    if (window.parent === window) link.target = '';
  }
}

/** Posts the height once the page is laid out, and again only when it changes. */
function tellHeight(): void {
  let told = 0;
  const tell = (): void => {
    const shown = document.querySelector('.frame:not([hidden])');
    const height = Math.ceil(shown?.getBoundingClientRect().height ?? 0);
    if (height === told || height === 0 || window.parent === window) return;
    told = height;
    // The page around may be anyone's, and a height is no secret.
    for (const message of heightMessages(height, location.href)) window.parent.postMessage(message, '*');
  };
  // At once, since a frame outside of the screen is laid out but not rendered, and then sees no resizing.
  tell();
  new ResizeObserver(tell).observe(document.body);
}

/** On the page of editions: says whether the data that a frozen edition was made from is still today's. */
function compareEditions(): void {
  const now = document.querySelector<HTMLElement>('[data-now]');
  const { seen, edition, view } = readEditionQuery(location.search);
  if (!now || seen === undefined) return;
  const shown = now.querySelector<HTMLElement>(seen === now.dataset['now'] ? '.same' : '.newer');
  if (shown) shown.hidden = false;
  const said = now.querySelector<HTMLElement>('.seen');
  if (said) {
    said.hidden = false;
    said.textContent = said.textContent.replace('…', seen);
  }
  const [live, back] = now.querySelectorAll('a');
  if (!view || !live || !back || edition === undefined) return;
  live.href = besideHref(view);
  back.href = editionHref({ edition, view }, back.dataset['frozen'] ?? '', back.dataset['path'] ?? '');
  back.hidden = false;
}
