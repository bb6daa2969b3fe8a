/**
 * What a server has that draws pages when somebody asks for them, by path below the root of its site. None of these files is an address of
 * the site.
 */

/** The folder that they stand in, with its slash. */
export const SERVER_FOLDER = 'server/';

/** The server itself. */
export const SERVER_FILE = `${SERVER_FOLDER}handler.js`;

/** What it knows of its site. */
export const SITE_FILE = `${SERVER_FOLDER}site.json`;

/** What a budget is drawn with. */
export const orderFile = (budget: string): string => `${SERVER_FOLDER}budgets/${budget}.json`;

/** Which budget a page shows whose address does not say it. */
export const pointerFile = (file: string): string => `${SERVER_FOLDER}pages/${file}.json`;

/** What was read of a budget, by its path in the folder of the data. */
export const keptBudget = (budget: string): string => `budgets/${budget}.json`;

/** A file of the data, by that path. */
export const storedFile = (path: string): string => `${SERVER_FOLDER}data/${path}`;

/**
 * Id of the budget that a file of a site is of, by its path below the root; empty where the path does not say it. A file of the whole site may
 * look like one of a budget that there is not.
 */
export function budgetOf(file: string): string {
  const [, inside = ''] = /^(?:en\/)?(.*)$/s.exec(file) ?? [];
  const found =
    /^data\/search\/([^/]+)\.\w+\.json$/.exec(inside) ??
    /^data\/\w+\/([^/]+)\.\w+$/.exec(inside) ??
    /^present\/([^/]+?)(?:\.speaker)?(?:\.en)?\.html$/.exec(inside) ??
    /^mingzhang-([^/]+)\.html$/.exec(inside) ??
    /^(?:embed\/)?([^/]+)\//.exec(inside);
  return found?.[1] ?? '';
}
