import { mount, unmount } from 'svelte';
import { wordsOf } from '../../i18n/words';
import { sourceWordsOf } from '../../i18n/sourceWords';
import { deckWordsOf } from '../../i18n/deckWords';
import { LANGS, type Lang } from '../../i18n/lang';
import type { Budget, IndexEntry } from '../../model/budget';
import { headOf } from '../../pages/heads';
import SourceText from '../../pages/SourceText.svelte';
import type { Site } from '../../pages/view';
import { views } from '../../pages/views';
import { deckOf } from '../../present/deck';
import { deckFile, type DeckView } from '../../present/deckFile';
import DeckPage from '../../present/DeckPage.svelte';
import { startDesk } from '../../present/startDesk';
import { Talk, type StepAddress } from '../../present/Talk';
import { sourceLines } from '../../series/sourceLines';
import { sourceParts } from '../../series/sourceRanges';
import { GLOSSARY } from '../../ui/glossaryContext';
import { isPlainClick } from '../../ui/isPlainClick';
import TermNotes from '../../ui/TermNotes.svelte';
import App from '../App.svelte';
import { pageState } from '../pageState';
import { searchFileOf } from '../searchFile';
import { fileOf } from '../routes';
import { siteGlossary } from '../siteGlossary';
import type { SiteState } from '../siteState';
import type { Held } from './Held';
import { behindHash, holdFile, insideAddress } from './pageAddress';
import { placeOf, type Place } from './places';
import UnreadStrip from '../UnreadStrip.svelte';

/** What every address inside of the file begins with. */
const ROOT = '#/';

/** Shows the pages of a whole site inside of one document, one at a time. */
export class Pages {
  readonly #budget: Budget;
  readonly #index: IndexEntry[];
  readonly #held: Held;
  readonly #app: HTMLElement;
  /** Gives back what the shown page took. */
  #close: () => void = () => undefined;
  #path = '';

  constructor(held: Held, app: HTMLElement) {
    this.#held = held;
    this.#app = app;
    this.#budget = JSON.parse(held.files[`data/budgets/${held.budget}.json`] ?? '') as Budget;
    for (const lang of LANGS) {
      holdFile(`data/search/${held.budget}.${lang}.json`, () => {
        const entries = searchFileOf(this.#budget, lang);
        return JSON.stringify(entries.map((entry, at) => ({ ...entry, pinyin: held.pinyin[lang][at] ?? '' })));
      });
    }
    this.#index = JSON.parse(held.files['data/index.json'] ?? '[]') as IndexEntry[];
  }

  /** Shows the first page and follows the address from then on. */
  async start(): Promise<void> {
    window.addEventListener('hashchange', () => void this.#arrive());
    window.addEventListener('popstate', () => void this.#arrive());
    window.addEventListener('click', keepInside);
    await this.#arrive();
  }

  /** Shows what the address names. A page that is shown already follows its address by itself. */
  async #arrive(): Promise<void> {
    // A bare fragment names a place on this page.
    if (!/^(#\/.*)?$/.test(window.location.hash)) {
      const here = new URL(`.${this.#path}${window.location.hash}`, 'file:///');
      window.history.replaceState(null, '', behindHash(here));
    }
    const { pathname, hash } = insideAddress();
    if (pathname !== this.#path) {
      this.#path = pathname;
      this.#close();
      this.#close = () => undefined;
      this.#app.replaceChildren();
      const close = await this.#open(placeOf(pathname, this.#budget.id));
      if (this.#path === pathname) this.#close = close;
      else close();
      window.scrollTo(0, 0);
    }
    pointTo(hash.slice(1));
  }

  async #open(place: Place): Promise<() => void> {
    document.documentElement.lang = place.lang === 'zh' ? 'zh-CN' : place.lang;
    if (place.kind === 'deck') return this.#openDeck(place.view, place.lang);
    if (place.kind === 'source') return this.#openSource(place.lang);
    return this.#openView(place);
  }

  async #openView(place: Pick<Site, 'view' | 'lang' | 'project'>): Promise<() => void> {
    const { lang, project = '' } = place;
    const view = views[place.view];
    if (!view) return () => undefined;
    const { site: state, notes } = pageState(place, ROOT, this.#budget, this.#index);
    const site = insideSite(state);
    const [page, load] = await Promise.all([view.component(), view.load()]);
    const initialData = JSON.parse(JSON.stringify(load(this.#budget, null, project, lang))) as unknown;
    const mounted = [mount(UnreadStrip, { target: this.#app, props: { site } })];
    mounted.push(mount(App, { target: this.#app, props: { site, view, page, initialData } }));
    if (notes.length > 0) {
      const props = { notes, glossary: site.href({ view: 'glossary' }), lang };
      mounted.push(mount(TermNotes, { target: this.#app, props }));
    }
    for (const [name, part] of Object.entries(view.still ?? {})) {
      const target = this.#app.querySelector(`[data-still="${name}"]`);
      const [component, loadPart] = await Promise.all([part.component(), part.load()]);
      if (target)
        mounted.push(
          mount(component, {
            target,
            props: { data: loadPart(this.#budget, null, project, lang), site },
            context: new Map([[GLOSSARY, siteGlossary(() => site)]]),
          }),
        );
    }
    document.title = headOf(place, this.#budget).title;
    return () => mounted.forEach((component) => void unmount(component));
  }

  #openDeck(view: DeckView, lang: Lang): () => void {
    const { id, body, year } = this.#budget;
    const deck = deckOf(this.#budget, this.#held.settings, {
      lang,
      explorer: ROOT + encodeURI(fileOf({ budget: id, view: 'overview', lang })),
      address: this.#held.addresses[lang],
      other: ROOT + encodeURI(deckFile(id, view === 'deck' ? 'speaker' : 'deck', lang)),
    });
    document.documentElement.dataset['deck'] = view;
    const mounted = mount(DeckPage, { target: this.#app, props: { deck, speaker: view === 'speaker' } });
    const words = deckWordsOf(lang);
    document.title = (view === 'deck' ? words.title : words.presenterTitle)(body, year);
    const main = this.#app.querySelector<HTMLElement>('.deck');
    const desk = this.#app.querySelector<HTMLElement>('.desk');
    const stops = [main ? new Talk(main, stepAddress).start() : null, desk ? startDesk(desk) : null];
    return () => {
      for (const stop of stops) stop?.();
      delete document.documentElement.dataset['deck'];
      void unmount(mounted);
    };
  }

  #openSource(lang: Lang): () => void {
    const { site: state } = pageState({ view: 'tables', lang }, ROOT, this.#budget, this.#index);
    const lines = sourceLines(this.#budget, this.#held.files[`data/${this.#budget.source.text}`] ?? '');
    const mounted = mount(SourceText, {
      target: this.#app,
      props: { parts: sourceParts(this.#budget, lines), count: lines.length, site: insideSite(state) },
    });
    const { body, year, stage } = this.#budget;
    document.title = `${sourceWordsOf(lang).title} · ${body} ${wordsOf(lang).site.stageOf(year, stage)}`;
    document.body.classList.add('source');
    return () => {
      document.body.classList.remove('source');
      void unmount(mounted);
    };
  }
}

/** Completes a site's state with its links, all of which stay inside of the file. */
function insideSite(state: SiteState): Site {
  const here = { ...state, budget: state.budget.id };
  return { ...state, count: 1, href: (target) => ROOT + encodeURI(fileOf({ ...here, ...target })) };
}

/** A step of the deck stands behind the path of the deck. */
const stepAddress: StepAddress = {
  read: () => insideAddress().hash.slice(1),
  write: (id, push) => {
    const to = behindHash(new URL(`#${id}`, insideAddress()));
    if (push) window.history.pushState(null, '', to);
    else window.history.replaceState(null, '', to);
  },
  otherAt: (other, id) => `${window.location.href.split('#')[0] ?? ''}${other}#${id}`,
};

/** Leads to an element of the page, and marks it as the browser would mark the target of an address. */
function pointTo(id: string): void {
  for (const marked of document.querySelectorAll('[data-target]')) marked.removeAttribute('data-target');
  const target = id === '' ? null : document.getElementById(id);
  if (!target || 'deck' in document.documentElement.dataset) return;
  target.setAttribute('data-target', '');
  target.scrollIntoView();
}

/** A link to a place on the page keeps the page in the address. */
function keepInside(event: MouseEvent): void {
  if (event.defaultPrevented || !isPlainClick(event)) return;
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  const href = link?.getAttribute('href') ?? '';
  if (href === '' || href.startsWith(ROOT)) return;
  event.preventDefault();
  window.location.hash = behindHash(new URL(href, insideAddress()));
}
