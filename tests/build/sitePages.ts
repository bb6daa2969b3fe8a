import { readFileSync } from 'node:fs';

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
