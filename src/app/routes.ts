import { urlOf } from '../addresses/fileHref';
import { LANGS, type Lang } from '../i18n/lang';
import { bodyFile, folderFile, pageFile, siteFile } from '../addresses/pageFile';
import type { PageKey, ViewKey } from '../addresses/viewKey';
import type { BodyYears } from '../collection/bodyYears';
import type { Budget, IndexEntry } from '../model/budget';
import { newestFirst } from '../series/budgets/front';
import type { IndexPart } from '../series/budgets/indexPart';
import { hasView } from '../series/budgets/viewIn';
import { projectSlugs } from '../series/projects/projectSlugs';
import { viewKeys } from './pageState';

/** One page of the site. `file` is its path below `dist`, `url` the same as an address. */
export interface Route {
  budget: string;
  view: PageKey;
  lang: Lang;
  /** Name in the address of the project that the page is about; missing on the page of a view. */
  project?: string;
  file: string;
  url: string;
}

/** The pages of all views of these budgets, in their order. */
export function routesOf(budgets: readonly string[], views: readonly ViewKey[]): Route[] {
  return budgets.flatMap((budget) => views.flatMap((view) => LANGS.map((lang) => routeTo({ budget, view, lang }))));
}

/** The pages of the projects of a budget. */
export function projectRoutes(budget: string, projects: Iterable<string>): Route[] {
  return [...projects].flatMap((project) => LANGS.map((lang) => routeTo({ budget, view: 'project', lang, project })));
}

function routeTo(place: Omit<Route, 'file' | 'url'>): Route {
  const file = pageFile(place);
  return { ...place, file, url: urlOf(file) };
}

/** All pages of a budget: first those of its views, then one for each project. */
export function pagesOf({ id, projects }: Pick<Budget, 'id' | 'projects'>, index: readonly IndexEntry[]): Route[] {
  const own = index.find((entry) => entry.id === id);
  const ofViews = routesOf([id], viewKeys).filter(({ view }) => hasView(own, view));
  return [...ofViews, ...projectRoutes(id, projectSlugs(projects).values())];
}

/**
 * Where else a page stands: an overview also where its budget's folder is asked for, that of the front page at the root.
 * Its own address stays the one that it names.
 */
export function copiesOf(
  { budget, view, lang }: Pick<Route, 'budget' | 'view' | 'lang'>,
  { entries, isFront }: IndexPart,
  bodies: readonly Pick<BodyYears, 'slug' | 'addresses'>[] = [],
): string[] {
  if (view === 'years') return bodyPages(budget, entries, bodies).map((slug) => bodyFile(slug, lang));
  if (view !== 'overview') return [];
  return [folderFile(budget, lang), ...(isFront ? [siteFile('index', lang)] : [])];
}

/** The addresses of a body's page, which is that of its years in its newest budget: its own, and those that its other names would give it. */
function bodyPages(
  budget: string,
  index: readonly IndexEntry[],
  bodies: readonly Pick<BodyYears, 'slug' | 'addresses'>[],
): string[] {
  const slug = index.find(({ id }) => id === budget)?.years;
  const [newest] = index.filter(({ years }) => years !== undefined && years === slug).sort(newestFirst);
  if (slug === undefined || newest?.id !== budget) return [];
  return [slug, ...(bodies.find((body) => body.slug === slug)?.addresses ?? [])];
}

/** Path below the site's root of a budget's first page. */
export function frontPage(budget: string, lang: Lang): string {
  return pageFile({ budget, view: 'overview', lang });
}
