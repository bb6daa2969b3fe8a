import { insideHref, INSIDE_ROOT, isPlaceOnPage, placeInside, behindHash } from '../../addresses/insideHref';
import { budgetFile, dataFile, indexFile, searchFile } from '../../addresses/dataFiles';
import { askedAnchor, toAnchor, withoutAnchor } from '../../addresses/anchors';
import { mount, unmount } from 'svelte';
import { deckWordsOf } from '../../i18n/words/share/deckWords';
import { LANG_TAGS, LANGS, type Lang } from '../../i18n/lang';
import type { Budget, IndexEntry } from '../../model/budget';
import { headOf } from '../../pages/heads';
import { ALONE, type Site } from '../../pages/view';
import { views } from '../../pages/views';
import { hasMinute } from '../../series/minute/minuteView';
import { deckOf } from '../../present/deck';
import { deckFile, type DeckView } from '../../addresses/deckFile';
import DeckPage from '../../present/DeckPage.svelte';
import { startDesk } from '../../present/talk/startDesk';
import { Talk, type StepAddress } from '../../present/talk/Talk';
import { GLOSSARY } from '../../ui/terms/glossaryContext';
import { isPlainClick } from '../../ui/isPlainClick';
import TermNotes from '../../ui/terms/TermNotes.svelte';
import App from '../shell/App.svelte';
import { pageState } from '../pageState';
import { searchFileOf } from '../searchFile';
import { pageFile } from '../../addresses/pageFile';
import { siteGlossary, type SiteState } from '../siteState';
import { heldFile, type Held } from './Held';
import { holdFile, insideAddress } from './insideAddress';
import { placeOf, type Place } from './places';
import { openSource } from './openSource';
import UnreadStrip from '../shell/UnreadStrip.svelte';
import { inLang } from '../../ui/getLang';

/** What a document shows beside the pages of a site. */
export interface PagesMore {
  /** Draws what was read step by step; returns what takes it away. */
  steps?: (target: HTMLElement, site: Site) => () => void;
  /** Draws a page of the document as it is printed; null where that was not kept. */
  printed?: (target: HTMLElement, page: number, site: Site) => (() => void) | null;
  /** Whether a bar stands above the pages, which holds the way past all heads. */
  isBelowBar?: true;
  /** Told of the language of each page when it is shown. */
  told?: (lang: Lang) => void;
}

/** Shows the pages of a whole site inside of one document, one at a time. */
export class Pages {
  readonly #budget: Budget;
  readonly #index: IndexEntry[];
  readonly #held: Held;
  readonly #app: HTMLElement;
  readonly #more: PagesMore;
  readonly #follow = (): void => void this.#arrive();
  /** Gives back what the shown page took. */
  #close: () => void = () => undefined;
  #path = '';

  constructor(held: Held, app: HTMLElement, more: PagesMore = {}) {
    this.#held = held;
    this.#app = app;
    this.#more = more;
    this.#budget = JSON.parse(heldFile(held, budgetFile(held.budget))) as Budget;
    for (const lang of LANGS) {
      holdFile(searchFile(held.budget, lang), () => {
        const { entries, answers } = searchFileOf(this.#budget, lang, held.plain[lang]);
        const spelled = entries.map((entry, at) => ({ ...entry, pinyin: held.pinyin[lang][at] ?? '' }));
        return JSON.stringify({ entries: spelled, answers });
      });
    }
    this.#index = JSON.parse(heldFile(held, indexFile())) as IndexEntry[];
  }

  /** Shows the first page and follows the address from then on. */
  async start(): Promise<void> {
    window.addEventListener('hashchange', this.#follow);
    window.addEventListener('popstate', this.#follow);
    window.addEventListener('click', keepInside);
    await this.#arrive();
  }

  /** Takes away what is shown, and follows the address no more. */
  stop(): void {
    window.removeEventListener('hashchange', this.#follow);
    window.removeEventListener('popstate', this.#follow);
    window.removeEventListener('click', keepInside);
    this.#close();
    this.#close = () => undefined;
    this.#app.replaceChildren();
  }

  /** Shows what the address names. A page that is shown already follows its address by itself. */
  async #arrive(): Promise<void> {
    // A bare fragment names a place on this page.
    if (isPlaceOnPage(window.location.hash)) {
      window.history.replaceState(null, '', behindHash(placeInside(this.#path, window.location.hash)));
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
    pointTo(askedAnchor(hash));
  }

  async #open(place: Place): Promise<() => void> {
    document.documentElement.lang = LANG_TAGS[place.lang];
    this.#more.told?.(place.lang);
    if (place.kind === 'steps') return this.#openSteps(place.lang);
    if (place.kind === 'printed') return this.#openPrinted(place.page, place.lang);
    if (place.kind === 'deck') return this.#openDeck(place.view, place.lang);
    if (place.kind === 'source') return this.#openSource(place.lang);
    return this.#openView(place);
  }

  async #openView(place: Pick<Site, 'view' | 'lang' | 'project'>): Promise<() => void> {
    const { lang, project = '' } = place;
    const view = views[place.view];
    if (!view) return () => undefined;
    const { site: state, notes } = pageState(place, INSIDE_ROOT, this.#budget, this.#index, this.#held.plain[lang]);
    const site = this.#inside(state);
    const [page, load] = await Promise.all([view.component(), view.load()]);
    const initialData = JSON.parse(JSON.stringify(load(this.#budget, null, project, lang, ALONE))) as unknown;
    const mounted = [mount(UnreadStrip, { target: this.#app, props: { site }, context: inLang(lang) })];
    mounted.push(mount(App, { target: this.#app, props: { site, view, page, initialData }, context: inLang(lang) }));
    if (notes.length > 0) {
      const props = { notes, glossary: site.href({ view: 'glossary' }) };
      mounted.push(mount(TermNotes, { target: this.#app, props, context: inLang(lang) }));
    }
    for (const [name, part] of Object.entries(view.still ?? {})) {
      const target = this.#app.querySelector(`[data-still="${name}"]`);
      const [component, loadPart] = await Promise.all([part.component(), part.load()]);
      if (target)
        mounted.push(
          mount(component, {
            target,
            props: { data: loadPart(this.#budget, null, project, lang, ALONE), site },
            context: inLang(lang).set(
              GLOSSARY,
              siteGlossary(() => site),
            ),
          }),
        );
    }
    document.title = headOf(place, this.#budget).title;
    return () => mounted.forEach((component) => void unmount(component));
  }

  #openDeck(view: DeckView, lang: Lang): () => void {
    const { id, body, year } = this.#budget;
    const place = {
      lang,
      explorer: insideHref(pageFile({ budget: id, view: 'overview', lang })),
      minute:
        view === 'deck' && hasMinute(this.#budget) ? insideHref(pageFile({ budget: id, view: 'minute', lang })) : '',
      asks: insideHref(pageFile({ budget: id, view: 'ask', lang })),
      address: this.#held.addresses[lang],
      other: insideHref(deckFile(id, view === 'deck' ? 'speaker' : 'deck', lang)),
    };
    const text = heldFile(this.#held, dataFile(this.#budget.source.text));
    const deck = deckOf(this.#budget, this.#held.settings, place, null, text);
    document.documentElement.dataset['deck'] = view;
    const mounted = mount(DeckPage, {
      target: this.#app,
      props: { deck, speaker: view === 'speaker' },
      context: inLang(lang),
    });
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

  /** Completes a site's state with its links, all of which stay inside of the file. */
  #inside(state: SiteState): Site {
    const here = { ...state, budget: state.budget.id };
    const { isBelowBar } = this.#more;
    const bar = isBelowBar ? { isBelowBar } : {};
    return { ...state, ...bar, count: 1, href: (target) => insideHref(pageFile({ ...here, ...target })) };
  }

  #siteIn(lang: Lang): Site {
    return this.#inside(pageState({ view: 'tables', lang }, INSIDE_ROOT, this.#budget, this.#index).site);
  }

  #openSteps(lang: Lang): () => void {
    return this.#more.steps?.(this.#app, this.#siteIn(lang)) ?? this.#openSource(lang);
  }

  /** A printed page; where nobody has kept it, the source text. */
  #openPrinted(number: number, lang: Lang): () => void {
    return this.#more.printed?.(this.#app, number, this.#siteIn(lang)) ?? this.#openSource(lang);
  }

  #openSource(lang: Lang): () => void {
    const text = heldFile(this.#held, dataFile(this.#budget.source.text));
    return openSource(this.#app, this.#budget, text, this.#siteIn(lang));
  }
}

/** A step of the deck stands behind the path of the deck. */
const stepAddress: StepAddress = {
  read: () => askedAnchor(insideAddress().hash),
  write: (id, push) => {
    const to = behindHash(new URL(toAnchor(id), insideAddress()));
    if (push) window.history.pushState(null, '', to);
    else window.history.replaceState(null, '', to);
  },
  otherAt: (other, id) => withoutAnchor(window.location.href) + other + toAnchor(id),
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
  if (href === '' || href.startsWith(INSIDE_ROOT)) return;
  event.preventDefault();
  window.location.hash = behindHash(new URL(href, insideAddress()));
}
