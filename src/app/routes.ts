import { LANGS, type Lang } from '../i18n/lang';
import type { PageKey, Target, ViewKey } from '../pages/view';

/** Where a page is: all of a target but the project, which only the page of a project has. */
type Place = Required<Omit<Target, 'project'>> & Pick<Target, 'project'>;

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

/** Path below the site's root of a page. It never changes, whichever budget is the front page. */
export function fileOf({ budget, view, lang, project = '' }: Place): string {
  return inLanguage(`${budget}/${view === 'project' ? `projects/${project}` : view}.html`, lang);
}

/** Paths below the root of the pages without a budget in their address: the front page, the list of all budgets. */
export function siteFile(page: 'index' | 'budgets', lang: Lang): string {
  return inLanguage(`${page}.html`, lang);
}

/** Path of what a host shows for the address of a budget's folder: its overview once more. */
export function folderFile(budget: string, lang: Lang): string {
  return inLanguage(`${budget}/index.html`, lang);
}

function inLanguage(page: string, lang: Lang): string {
  return lang === 'zh' ? page : `${lang}/${page}`;
}

/** The pages of all views of these budgets, in their order. */
export function routesOf(budgets: readonly string[], views: readonly ViewKey[]): Route[] {
  return budgets.flatMap((budget) => views.flatMap((view) => LANGS.map((lang) => routeTo({ budget, view, lang }))));
}

/** The pages of the projects of a budget. */
export function projectRoutes(budget: string, projects: Iterable<string>): Route[] {
  return [...projects].flatMap((project) => LANGS.map((lang) => routeTo({ budget, view: 'project', lang, project })));
}

function routeTo(place: Place): Route {
  const file = fileOf(place);
  return { ...place, file, url: encodeURI(file) };
}

/** Relative path from a page to the root of the site: `./` for `index.html`, `../../` for `en/some/flows.html`. */
export function rootOf(file: string): string {
  return '../'.repeat(file.split('/').length - 1) || './';
}

/**
 * A function from a target to its relative address, as seen from a page; what a target leaves out stays as it is. A project
 * is one of its own budget: in another one the list of its projects stands for it.
 * @param root relative path from the page to the root of the site; the page may stand elsewhere than its address
 */
export function linker(here: Place, root = rootOf(fileOf(here))): (target: Target) => string {
  return (target) => {
    const there = { ...here, ...target };
    const elsewhere = there.view === 'project' && there.budget !== here.budget && target.project === undefined;
    return root + encodeURI(fileOf(elsewhere ? { ...there, view: 'projects' } : there));
  };
}
