import { render } from 'svelte/server';
import type { Budget } from '../model/budget';
import { LANGS, type Lang } from '../i18n/lang';
import { sourceWordsOf } from '../i18n/words/source/sourceWords';
import { wordsOf } from '../i18n/words/words';
import { printedPageWordsOf } from '../i18n/words/source/printedPageWords';
import type { PrintedPages } from '../model/source/printedPage';
import PrintedPageView from '../pages/tables/PrintedPage.svelte';
import SourceText from '../pages/tables/SourceText.svelte';
import { ALONE, type Beside, type View } from '../pages/view';
import { headOf } from '../pages/heads';
import { linkCard } from '../pages/linkCard';
import { views } from '../pages/views';
import type { IndexPart } from '../series/budgets/indexPart';
import { pagesRead, readPage } from '../series/tables/readPage';
import { readTargets } from '../series/tables/readTargets';
import { printedFile, sourceFile } from '../addresses/pageFile';
import { sourceLines } from '../series/tables/sourceLines';
import { sourceParts } from '../series/tables/sourceRanges';
import { ISLANDS } from '../ui/islands/islands';
import { GLOSSARY } from '../ui/terms/glossaryContext';
import TermLine from '../ui/terms/TermLine.svelte';
import { drawIslands } from './drawIslands';
import App from './shell/App.svelte';
import { renderAround } from './shell/renderAround';
import { plainNames } from '../i18n/terms/plainNames';
import { searchFileOf as foundIn } from './searchFile';
import { briefOf, pageState, viewKeys, wayTo } from './pageState';
import type { Route } from './routes';
import { rootOf } from '../addresses/fileHref';
import { siteGlossary, siteOf, type SiteState } from './siteState';
import { withoutMarks } from '../ui/withoutMarks';
import { inLang } from '../ui/getLang';

export * from './renderEmbed';
export { headOf, linkCard, plainNames, viewKeys };
export { copiesOf, frontPage, pagesOf } from './routes';
export { renderDirectory } from './renderDirectory';
export { deckPages, renderDecks, renderStory, type RenderedDeck } from '../present/server';
export { oneFileName, READER_FILE } from '../addresses/deckFile';
export { drawShares, renderTakeAways, shareName, type Share } from './shares';
export { renderFace } from './oneFile/renderFace';
export { renderRead, renderReadFace } from './read/renderRead';

/** One page as HTML and the two JSON blocks that its script starts from. */
export interface Rendered {
  title: string;
  description: string;
  /** What it has found, which is the title of a link to it where that is shared. */
  finding: string;
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

/** The page of a budget's source text in one language: it stands on its own, without a script of its own. */
export interface SourcePage {
  /** Path below the root of the site. */
  file: string;
  lang: Lang;
  title: string;
  description: string;
  body: string;
}

/** Which of the files of a budget somebody wants. */
type Wants = (file: string) => boolean;

/**
 * Draws the source text of a budget, a page for each language.
 * @param read gives the masked text; empty where the data does not hold it
 */
export async function renderSource(
  budget: Budget,
  read: () => Promise<string>,
  index: IndexPart,
  wants: Wants = () => true,
): Promise<SourcePage[]> {
  const langs = LANGS.filter((lang) => wants(sourceFile(budget.id, lang)));
  if (langs.length === 0) return [];
  const lines = sourceLines(budget, await read());
  const parts = sourceParts(budget, lines);
  const brief = briefOf(budget);
  return Promise.all(
    langs.map(async (lang) => {
      const words = sourceWordsOf(lang);
      const file = sourceFile(budget.id, lang);
      const site = siteOf({ ...wayTo(brief, index, lang), view: 'tables', lang, root: rootOf(file) });
      const { body } = await render(SourceText, {
        props: { parts, count: lines.length, site },
        context: inLang(lang),
      });
      const title = `${words.title} · ${budget.body} ${wordsOf(lang).site.stageOf(budget.year, budget.stage)}`;
      return { file, lang, title, description: words.describe(budget.body, budget.year), body };
    }),
  );
}

/**
 * Draws the pages of a budget's document as they are printed, in each language.
 * @param read gives the pages; null where the data does not hold them
 */
export async function renderPrinted(
  budget: Budget,
  read: () => Promise<PrintedPages | null>,
  index: IndexPart,
  wants: Wants = () => true,
): Promise<SourcePage[]> {
  const numbers = pagesRead(budget);
  const wanted = (number: number) => LANGS.filter((lang) => wants(printedFile(budget.id, number, lang)));
  if (!numbers.some((number) => wanted(number).length > 0)) return [];
  const brief = briefOf(budget);
  const pages = ((await read())?.pages ?? []).filter(({ number }) => numbers.includes(number));
  return Promise.all(
    pages.flatMap((page) =>
      wanted(page.number).map(async (lang): Promise<SourcePage> => {
        const words = printedPageWordsOf(lang);
        const file = printedFile(budget.id, page.number, lang);
        const site = siteOf({ ...wayTo(brief, index, lang), view: 'tables', lang, root: rootOf(file) });
        const tables = readPage(budget, page.number);
        const targets = readTargets(budget, page.number);
        const { body } = await render(PrintedPageView, {
          props: { page, tables, targets, pages, site },
          context: inLang(lang),
        });
        const title = `${words.title(page)} · ${budget.body} ${wordsOf(lang).site.stageOf(budget.year, budget.stage)}`;
        return { file, lang, title, description: words.describe(budget.body, budget.year, page), body };
      }),
    ),
  );
}

/**
 * Draws one page.
 * @param previous the budget of the year before of the same body; null where the site has none
 * @param beside what else the site holds of the body
 * @param address of the site, with its slash; empty where it is not known
 */
export async function renderPage(
  route: Route,
  budget: Budget,
  index: IndexPart,
  previous: Budget | null,
  beside: Beside = ALONE,
  address = '',
): Promise<Rendered> {
  const view = views[route.view];
  if (!view) throw new Error(`no view ${route.view}`);
  const { project = '' } = route;
  const names = plainNames(budget, route.lang);
  const around = pageState(route, rootOf(route.file), budget, index.entries, names, index.count);
  const { notes } = around;
  // Only a sheet of questions is handed to somebody on paper.
  const site = route.view === 'ask' && address !== '' ? { ...around.site, address: address + route.url } : around.site;
  const [page, load] = await Promise.all([view.component(), view.load()]);
  // Through JSON and back: the page is drawn here from exactly what its script will find in the browser.
  const data = JSON.parse(JSON.stringify(load(budget, previous, project, route.lang, beside), shorter)) as unknown;
  const { head, body } = await drawIslands(async (islands) => {
    const props = { site: siteOf(site), view, page, initialData: data };
    return render(App, { props, context: inLang(site.lang).set(ISLANDS, islands) });
  });
  const card = linkCard(route, budget, { previous, beside });
  const still = await renderStill(view, { budget, previous, beside }, site);
  const whole = await withTerms(withStill(body, still), site);
  return {
    title: headOf(route, budget).title,
    description: card.description,
    finding: card.title,
    head,
    body: whole,
    ...(await renderAround(
      notes.filter(({ key }) => whole.includes(`"note-${key}"`)),
      site,
    )),
    site,
    data,
    still: [...still.keys()],
  };
}

/** Shares and percentages with the digits that a screen can show, since the rest of a quotient costs every reader bytes. */
const shorter = (_: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toFixed(6)) : value;

/** Draws the lines of terms into their places. */
async function withTerms(body: string, site: SiteState): Promise<string> {
  const places = new Map(
    [...body.matchAll(/<div data-still="terms:([\w,-]+)">/g)].map(([place, terms = '']) => [place, terms]),
  );
  let drawn = body;
  for (const [place, terms] of places) {
    const line = await render(TermLine, {
      props: { terms: terms.split(',') },
      context: inLang(site.lang).set(
        GLOSSARY,
        siteGlossary(() => siteOf(site)),
      ),
    });
    drawn = drawn.replaceAll(place, place + withoutMarks(line.body));
  }
  return drawn;
}

/** The still parts of a page, without the marks for hydration. */
async function renderStill(
  view: View<unknown>,
  { budget, previous, beside }: { budget: Budget; previous: Budget | null; beside: Beside },
  site: SiteState,
) {
  const parts = Object.entries(view.still ?? {}).map(async ([name, part]): Promise<[string, string]> => {
    const [component, load] = await Promise.all([part.component(), part.load()]);
    const { body } = await render(component, {
      props: { data: load(budget, previous, site.project ?? '', site.lang, beside), site: siteOf(site) },
      context: inLang(site.lang).set(
        GLOSSARY,
        siteGlossary(() => siteOf(site)),
      ),
    });
    return [name, withoutMarks(body)];
  });
  return new Map(await Promise.all(parts));
}

/** Puts the still parts into their places, also into those that stand in other still parts. */
function withStill(body: string, parts: ReadonlyMap<string, string>): string {
  return body.replace(/(<div data-still="(\w+)">)(?=<\/div>)/g, (_, open: string, name: string) => {
    return open + withStill(parts.get(name) ?? '', parts);
  });
}

/** What the search of a budget knows in one language, without pinyin. */
export function searchFileOf(budget: Budget, lang: Lang, previous: Budget | null = null): ReturnType<typeof foundIn> {
  return foundIn(budget, lang, plainNames(budget, lang), previous);
}
