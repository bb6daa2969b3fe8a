import { readFileSync, statSync } from 'node:fs';
import { everything } from '../sample';

/** The built site that the tests look at. */
export const SITE = process.env['SITE'] ?? 'dist';

export interface SitePage {
  budget: string;
  view: string;
  lang: string;
  url: string;
  title: string;
  /** Address of the same chart for other people's articles; views without one have none. */
  embed?: string;
}

/** All pages of the built site, as `pages.json` lists them. */
export function sitePages(): SitePage[] {
  return JSON.parse(readFileSync(`${SITE}/pages.json`, 'utf8')) as SitePage[];
}

/** The pages of the first budget. */
export function firstBudgetPages(): SitePage[] {
  const pages = sitePages();
  return pages.filter((page) => page.budget === pages[0]?.budget);
}

/** What a page is: its view, and for the pages of projects `project`. */
export function kindOf({ view }: Pick<SitePage, 'view'>): string {
  return view.startsWith('projects/') ? 'project' : view;
}

/**
 * Pages for rules that need a browser. The pages of a budget's projects are made alike: of these one has to do, the one with
 * the most on it, unless everything is asked for.
 */
export function sampled(pages: readonly SitePage[]): SitePage[] {
  const size = ({ url }: SitePage) => statSync(`${SITE}/${decodeURI(url)}`).size;
  const fullest = new Map<string, SitePage>();
  for (const page of pages.filter((one) => kindOf(one) === 'project' && one.lang === 'zh')) {
    const known = fullest.get(page.budget);
    if (!known || size(page) > size(known)) fullest.set(page.budget, page);
  }
  return pages.filter(
    (page) => everything || kindOf(page) !== 'project' || fullest.get(page.budget)?.view === page.view,
  );
}

/** Pages for rules that care little for language: in `npm test` each in one, in turn in Chinese and in English. */
export function inOneLanguage(pages: readonly SitePage[]): SitePage[] {
  const twins = [...new Set(pages.map(({ budget, view }) => `${budget}/${view}`))];
  const turn = ({ budget, view }: SitePage) => (twins.indexOf(`${budget}/${view}`) % 2 === 0 ? 'zh' : 'en');
  return pages.filter((page) => everything || page.lang === turn(page));
}
