import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { launchChromium } from './chromium';

/** A browser's context with the pages that are open in it. */
interface Shared {
  context: BrowserContext;
  /** An empty page, which keeps the process of the context alive between visits. */
  keeper: Page;
  visited: Set<Page>;
}

/** How long anything on a page may take, in milliseconds. */
const TIMEOUT = 30_000;

/** Pages of a context draw in one process, and in one thread, since all processors are busy with other tests. */
const THRIFTY = ['--renderer-process-limit=1', '--js-flags=--single-threaded'];

/** By whether scroll bars take room. */
const started = new Map<boolean, Promise<Browser>>();
const shared = new Map<string, Promise<Shared>>();

/** The browser of this process, which all its files of tests share; it ends with the process. */
function oneBrowser(scrollbars: boolean): Promise<Browser> {
  const browser = started.get(scrollbars) ?? launchChromium(THRIFTY, scrollbars);
  started.set(scrollbars, browser);
  return browser;
}

/** What a visit wishes of its browser. */
export interface Wishes extends BrowserContextOptions {
  /** Scroll bars are shown and take room, as on Windows. */
  scrollbars?: boolean;
}

/** A page of a visit, and how to leave it. */
export interface FreshPage {
  page: Page;
  /** Closes the page and all that it opened, and takes away what it left in the browser. */
  leave: () => Promise<void>;
}

/**
 * Opens a page that knows of no other one. Visits with the same wishes share a context, since each context draws in a
 * process of its own, whose start takes as long as a third of a visit; all that a page can leave there is cleared.
 */
export async function freshPage(options: Wishes): Promise<FreshPage> {
  const { viewport, colorScheme, reducedMotion, ...wishes } = options;
  const key = JSON.stringify(wishes);
  const known = shared.get(key) ?? share(wishes, () => shared.delete(key));
  shared.set(key, known);
  const { context, keeper, visited } = await known;
  const page = await context.newPage();
  visited.add(page);
  // A test that failed while its browser had no network left it so.
  await context.setOffline(wishes.offline ?? false);
  if (viewport) await page.setViewportSize(viewport);
  // A page may have these by itself, and needs no other context for them.
  await page.emulateMedia({ colorScheme: colorScheme ?? 'light', reducedMotion: reducedMotion ?? 'no-preference' });
  const leave = async (): Promise<void> => {
    visited.delete(page);
    // A page of its own origin, or one that denies its storage, has nothing to clear.
    await page.evaluate(() => localStorage.clear()).catch(() => undefined);
    await context.clearCookies();
    await context.setOffline(wishes.offline ?? false);
    const strays = context.pages().filter((one) => one !== keeper && !visited.has(one));
    await Promise.all(strays.map((one) => one.close()));
  };
  return { page, leave };
}

/** @param lost told when the browser crashed, so that no later visit goes where one has failed */
async function share({ scrollbars = false, ...wishes }: Wishes, lost: () => void): Promise<Shared> {
  const context = await (await oneBrowser(scrollbars)).newContext(wishes);
  context.setDefaultTimeout(TIMEOUT);
  const keeper = await context.newPage();
  keeper.on('crash', lost);
  return { context, keeper, visited: new Set() };
}
