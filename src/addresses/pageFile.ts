/**
 * Paths of pages below the root of a site, not yet escaped: `fileHref.ts` makes links of them. They never change. `lang` is the code of a
 * language; only the Chinese pages stand in no folder of their own.
 */
import { VIEW_KEYS, type PageKey } from './viewKey';

/** A page of a budget in a language. */
export interface PageAddress {
  budget: string;
  view: PageKey;
  lang: string;
  /** Name in the address of the project that the page is about, which only the page of a project has. */
  project?: string | undefined;
}

/** Where a file stands for a language. */
export function inLanguage(file: string, lang: string): string {
  return lang === 'zh' ? file : `${lang}/${file}`;
}

/** The site's sign in the tab of a browser. */
export const ICON = 'icon.svg';

/** What a host answers an unknown address with. */
export const MISSING_FILE = '404.html';

/** A page of a view or of a project: `en/some-body-2031/flows.html`. */
export function pageFile({ budget, view, lang, project }: PageAddress): string {
  if (view !== 'project') return budgetPage(budget, view, lang);
  if (project === undefined) throw new Error(`the page of a project of ${budget} names none`);
  return budgetPage(budget, projectPage(project), lang);
}

/** What the page of a project is called among the pages of its budget, by the project's name in the address. */
export function projectPage(project: string): string {
  return `projects/${project}`;
}

/** What a page shows, by its path; the overview where that names no view. */
export function pageAt(file: string): { view: PageKey; project?: string } {
  const project = /\/projects\/([^/]+)\.html$/.exec(file)?.[1];
  if (project !== undefined) return { view: 'project', project };
  const name = /(\w+)\.html$/.exec(file)?.[1];
  return { view: VIEW_KEYS.find((view) => view === name) ?? 'overview' };
}

/** Id of the budget that a page is of, by its path; empty for the pages of no budget. */
export function budgetAt(file: string): string {
  return /^\/(?:en\/)?(?!en\/)([^/]+)\//.exec(decodeURI(file))?.[1] ?? '';
}

/** The number of the printed page that a path shows; null where it shows none. */
export function printedAt(file: string): number | null {
  const number = /\/printed\/(\d+)\.html$/.exec(file)?.[1];
  return number === undefined ? null : Number(number);
}

/** The pages without a budget in their address: the front page, the list of all budgets, the page that reads a document. */
export function siteFile(page: 'index' | 'budgets' | 'read', lang: string): string {
  return inLanguage(`${page}.html`, lang);
}

/** Which list of all bodies: of which year and kind, and by what it is ordered; what is left out is the newest, by their totals. */
export interface ListAddress {
  year?: number;
  stage?: string;
  measure?: string;
}

/** A list of all bodies: `budgets.html`, `budgets/2031-final.html`, `budgets/2031-budget-change.html`. */
export function listFile({ year, stage, measure }: ListAddress, lang: string): string {
  const name = [year, stage, measure].filter((part) => part !== undefined).join('-');
  return name === '' ? siteFile('budgets', lang) : inLanguage(`budgets/${name}.html`, lang);
}

/** The page of a body, by its name in the address: its years, as its newest budget shows them. */
export function bodyFile(slug: string, lang: string): string {
  return inLanguage(`bodies/${slug}.html`, lang);
}

/** What a host shows for the address of a budget's folder: its overview once more. */
export function folderFile(budget: string, lang: string): string {
  return budgetPage(budget, 'index', lang);
}

/** What was read of a document, step by step: a page only of a budget that was read in the browser. */
export function stepsFile(budget: string, lang: string): string {
  return budgetPage(budget, 'reading', lang);
}

/** The page of a budget's source text. */
export function sourceFile(budget: string, lang: string): string {
  return budgetPage(budget, 'source', lang);
}

/** The page that shows a page (from 1) of a budget's document as it is printed. */
export function printedFile(budget: string, page: number, lang: string): string {
  return budgetPage(budget, `printed/${page}`, lang);
}

function budgetPage(budget: string, page: string, lang: string): string {
  return inLanguage(`${budget}/${page}.html`, lang);
}
