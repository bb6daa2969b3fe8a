import { LANGS, type Lang } from '../i18n/lang';
import type { Target, ViewKey } from '../pages/view';

/** One page of the site. `file` is its path below `dist`, `url` the same as an address. */
export interface Route {
  budget: string;
  view: ViewKey;
  lang: Lang;
  file: string;
  url: string;
}

/** Path below the site's root of a page. The overview of the first budget is the front page of its language. */
export function fileOf(first: string, { budget, view, lang }: Required<Target>): string {
  const page = budget === first && view === 'overview' ? 'index.html' : `${budget}/${view}.html`;
  return lang === 'zh' ? page : `${lang}/${page}`;
}

/**
 * All pages of a site, the front page first.
 * @param budgets ids in the order of the index
 */
export function routesOf(budgets: readonly string[], views: readonly ViewKey[]): Route[] {
  const first = budgets[0] ?? '';
  return budgets.flatMap((budget) =>
    views.flatMap((view) =>
      LANGS.map((lang) => {
        const file = fileOf(first, { budget, view, lang });
        return { budget, view, lang, file, url: encodeURI(file) };
      }),
    ),
  );
}

/** Relative path from a page to the root of the site: `./` for `index.html`, `../../` for `en/some/flows.html`. */
export function rootOf(file: string): string {
  return '../'.repeat(file.split('/').length - 1) || './';
}

/** A function from a target to its relative address, as seen from a page; what a target leaves out stays as it is. */
export function linker(first: string, here: Required<Target>): (target: Target) => string {
  const root = rootOf(fileOf(first, here));
  return (target) => root + encodeURI(fileOf(first, { ...here, ...target }));
}
