import { render } from 'svelte/server';
import type { Budget, IndexEntry } from '../model/budget';
import { LANGS, type Lang } from '../i18n/lang';
import { sourceWordsOf } from '../i18n/sourceWords';
import { wordsOf } from '../i18n/words';
import { printedPageWordsOf } from '../i18n/printedPageWords';
import type { PrintedPages } from '../model/printedPage';
import PrintedPageView from '../pages/PrintedPage.svelte';
import SourceText from '../pages/SourceText.svelte';
import type { View } from '../pages/view';
import { headOf } from '../pages/heads';
import { views } from '../pages/views';
import { frontOf } from '../series/front';
import { projectSlugs } from '../series/projectSlugs';
import { pagesRead, readPage } from '../series/readPage';
import { printedFile, sourceFile } from '../series/sourceHref';
import { sourceLines } from '../series/sourceLines';
import { sourceParts } from '../series/sourceRanges';
import { GLOSSARY } from '../ui/glossaryContext';
import TermLine from '../ui/TermLine.svelte';
import TermNotes from '../ui/TermNotes.svelte';
import App from './App.svelte';
import OtherBudgets from './OtherBudgets.svelte';
import { briefOf, pageState, viewKeys, wayTo } from './pageState';
import { fileOf, folderFile, projectRoutes, rootOf, routesOf, siteFile, type Route } from './routes';
import { siteGlossary } from './siteGlossary';
import { siteOf, type SiteState } from './siteState';
import UnreadStrip from './UnreadStrip.svelte';
import { withoutMarks } from '../ui/withoutMarks';

export * from './embedServer';
export { renderDirectory } from './directoryPage';
export { searchFileOf } from './searchFile';
export { renderDecks, renderStory, type RenderedDeck } from '../present/server';
export { oneFileName } from '../present/deckFile';
export { drawShares, shareName, type Share } from './shares';
export { renderFace } from './oneFile/renderFace';
export { renderTakeAways } from './takeAways';

/** One page as HTML and the two JSON blocks that its script starts from. */
export interface Rendered {
  title: string;
  description: string;
  head: string;
  body: string;
  /** What stands above the page and needs no script: the way to the other budgets, and that something was not read; may be empty. */
  others: string;
  /** Notes on the terms of the page, which stand beside it and need no script; empty if there are none. */
  notes: string;
  site: SiteState;
  data: unknown;
  /** Components of its still parts. */
  still: string[];
}

/** The languages of the site. */
export const langs = LANGS;

export { viewKeys };

/**
 * All pages of a site with these budgets: first those of the views, then one for each project. The budget that the root
 * shows comes first.
 */
export function pagesOf(index: readonly IndexEntry[], budgets: ReadonlyMap<string, Budget>): Route[] {
  const front = frontOf(index)?.id;
  const ids = index.map((entry) => entry.id).sort((a, b) => Number(b === front) - Number(a === front));
  const ofProjects = ids.flatMap((id) => projectRoutes(id, projectSlugs(budgets.get(id)?.projects ?? []).values()));
  return [...routesOf(ids, viewKeys), ...ofProjects];
}

/**
 * Where else a page stands: an overview also where its budget's folder is asked for, that of the front page at the root.
 * Its own address stays the one that it names.
 */
export function copiesOf({ budget, view, lang }: Route, index: readonly IndexEntry[]): string[] {
  if (view !== 'overview') return [];
  return [folderFile(budget, lang), ...(frontOf(index)?.id === budget ? [siteFile('index', lang)] : [])];
}

/** Path below the site's root of a budget's first page. */
export function frontPage(budget: string, lang: Lang): string {
  return fileOf({ budget, view: 'overview', lang });
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
  const parts = sourceParts(budget, lines);
  const brief = briefOf(budget);
  return Promise.all(
    LANGS.map(async (lang) => {
      const words = sourceWordsOf(lang);
      const file = sourceFile(budget.id, lang);
      const site = siteOf({ ...wayTo(brief, index, lang), view: 'tables', lang, root: rootOf(file) });
      const { body } = await render(SourceText, { props: { parts, count: lines.length, site } });
      const title = `${words.title} · ${budget.body} ${wordsOf(lang).site.stageOf(budget.year, budget.stage)}`;
      return { file, lang, title, description: words.describe(budget.body, budget.year), body };
    }),
  );
}

/**
 * Draws the pages of a budget's document as they are printed, in each language.
 * @param printed the pages; null where the data folder does not hold them
 */
export async function renderPrinted(
  budget: Budget,
  printed: PrintedPages | null,
  index: IndexEntry[],
): Promise<SourcePage[]> {
  const numbers = pagesRead(budget);
  const brief = briefOf(budget);
  const pages = (printed?.pages ?? []).filter(({ number }) => numbers.includes(number));
  return Promise.all(
    pages.flatMap((page) =>
      LANGS.map(async (lang): Promise<SourcePage> => {
        const words = printedPageWordsOf(lang);
        const file = printedFile(budget.id, page.number, lang);
        const site = siteOf({ ...wayTo(brief, index, lang), view: 'tables', lang, root: rootOf(file) });
        const tables = readPage(budget, page.number);
        const { body } = await render(PrintedPageView, { props: { page, tables, numbers, site } });
        const title = `${words.title(page.number)} · ${budget.body} ${wordsOf(lang).site.stageOf(budget.year, budget.stage)}`;
        return { file, lang, title, description: words.describe(budget.body, budget.year, page.number), body };
      }),
    ),
  );
}

/**
 * Draws one page.
 * @param previous the budget of the year before of the same body; null where the site has none
 */
export async function renderPage(
  route: Route,
  budget: Budget,
  index: IndexEntry[],
  previous: Budget | null,
): Promise<Rendered> {
  const view = views[route.view];
  if (!view) throw new Error(`no view ${route.view}`);
  const { project = '' } = route;
  const { notes, site } = pageState(route, rootOf(route.file), budget, index);
  const [page, load] = await Promise.all([view.component(), view.load()]);
  // Through JSON and back: the page is drawn here from exactly what its script will find in the browser.
  const data = JSON.parse(JSON.stringify(load(budget, previous, project, route.lang), shorter)) as unknown;
  const { head, body } = await render(App, { props: { site: siteOf(site), view, page, initialData: data } });
  const still = await renderStill(view, budget, site);
  const whole = await withTerms(withStill(body, still), site);
  return {
    ...headOf(route, budget),
    head,
    body: whole,
    others: (await renderOthers(site)) + (await renderUnread(site)),
    notes: await renderNotes(
      notes.filter(({ key }) => whole.includes(`"note-${key}"`)),
      site,
    ),
    site,
    data,
    still: [...still.keys()],
  };
}

/** Shares and percentages with the digits that a screen can show, since the rest of a quotient costs every reader bytes. */
const shorter = (_: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toFixed(8)) : value;

/** The way to the other budgets, without the marks for hydration; empty where there are none. */
async function renderOthers(state: SiteState): Promise<string> {
  const site = siteOf(state);
  if (site.count < 2) return '';
  const { body } = await render(OtherBudgets, { props: { site } });
  return withoutMarks(body);
}

/** What is said above a page of a budget of which something was not read, without the marks for hydration; else empty. */
async function renderUnread(site: SiteState): Promise<string> {
  if (!site.unread) return '';
  const { body } = await render(UnreadStrip, { props: { site: siteOf(site) } });
  return withoutMarks(body);
}

/** The notes on terms, without the marks for hydration; empty if there are none. */
async function renderNotes(
  notes: readonly { key: string; name: string; text: string }[],
  site: SiteState,
): Promise<string> {
  if (notes.length === 0) return '';
  const glossary = siteOf(site).href({ view: 'glossary' });
  const { body } = await render(TermNotes, { props: { notes, glossary, lang: site.lang } });
  return withoutMarks(body);
}

/** Draws the lines of terms into their places. */
async function withTerms(body: string, site: SiteState): Promise<string> {
  const places = [...new Set(body.match(/<div data-still="terms:[\w,-]+">/g))];
  let drawn = body;
  for (const place of places) {
    const line = await render(TermLine, {
      props: { terms: place.slice(place.indexOf(':') + 1, -2).split(',') },
      context: new Map([[GLOSSARY, siteGlossary(() => siteOf(site))]]),
    });
    drawn = drawn.replaceAll(place, place + withoutMarks(line.body));
  }
  return drawn;
}

/** The still parts of a page, without the marks for hydration. */
async function renderStill(view: View<unknown>, budget: Budget, site: SiteState): Promise<Map<string, string>> {
  const parts = Object.entries(view.still ?? {}).map(async ([name, part]): Promise<[string, string]> => {
    const [component, load] = await Promise.all([part.component(), part.load()]);
    const { body } = await render(component, {
      props: { data: load(budget, null, site.project ?? '', site.lang), site: siteOf(site) },
      context: new Map([[GLOSSARY, siteGlossary(() => siteOf(site))]]),
    });
    return [name, withoutMarks(body)];
  });
  return new Map(await Promise.all(parts));
}

function withStill(body: string, parts: ReadonlyMap<string, string>): string {
  return body.replace(
    /(<div data-still="(\w+)">)(<\/div>)/g,
    (_, open: string, name: string, close: string) => open + (parts.get(name) ?? '') + close,
  );
}
