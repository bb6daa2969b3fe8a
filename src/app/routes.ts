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

/** Path below the site's root of a page. The overview of the first budget is the front page of its language. */
export function fileOf(first: string, { budget, view, lang, project = '' }: Place): string {
  const name = view === 'project' ? `projects/${project}` : view;
  const page = budget === first && view === 'overview' ? 'index.html' : `${budget}/${name}.html`;
  return lang === 'zh' ? page : `${lang}/${page}`;
}

/**
 * The pages of all views of a site, the front page first.
 * @param budgets ids in the order of the index
 */
export function routesOf(budgets: readonly string[], views: readonly ViewKey[]): Route[] {
  const first = budgets[0] ?? '';
  return budgets.flatMap((budget) =>
    views.flatMap((view) => LANGS.map((lang) => routeTo(first, { budget, view, lang }))),
  );
}

/** The pages of the projects of a budget. */
export function projectRoutes(first: string, budget: string, projects: Iterable<string>): Route[] {
  return [...projects].flatMap((project) =>
    LANGS.map((lang) => routeTo(first, { budget, view: 'project', lang, project })),
  );
}

function routeTo(first: string, place: Place): Route {
  const file = fileOf(first, place);
  return { ...place, file, url: encodeURI(file) };
}

/** Relative path from a page to the root of the site: `./` for `index.html`, `../../` for `en/some/flows.html`. */
export function rootOf(file: string): string {
  return '../'.repeat(file.split('/').length - 1) || './';
}

/**
 * A function from a target to its relative address, as seen from a page; what a target leaves out stays as it is. A project
 * is one of its own budget: in another one the list of its projects stands for it.
 */
export function linker(first: string, here: Place): (target: Target) => string {
  const root = rootOf(fileOf(first, here));
  return (target) => {
    const there = { ...here, ...target };
    const elsewhere = there.view === 'project' && there.budget !== here.budget && target.project === undefined;
    return root + encodeURI(fileOf(first, elsewhere ? { ...there, view: 'projects' } : there));
  };
}
