/** Paths below the root of a site of what was read of the documents. */

/** The folder that they stand in, with its slash. */
export const DATA_FOLDER = 'data/';

/** The folder of what reads documents in the browser: the scripts of that page, its worker, the engine for PDF. */
export const READER_FOLDER = 'reader/';

/** The blank workbook that a body fills in where it has no disclosure, in the language of those who do. */
export function templateFile(lang: string): string {
  return `templates/mingzhang-${lang}.xlsx`;
}

/** The file that holds a whole site, without its budget, by the start of its hash: the page that reads documents saves one with it. */
export function shellFile(hash: string): string {
  return `${READER_FOLDER}one-file-${hash}.json`;
}

/** The list of all budgets. */
export function indexFile(): string {
  return dataFile('index.json');
}

/** What was read of a budget. */
export function budgetFile(budget: string): string {
  return dataFile(`budgets/${budget}.json`);
}

/** What a page of a body's years is drawn from, by the body's name in the address. */
export function yearsFile(slug: string): string {
  return dataFile(`bodies/${slug}.json`);
}

/** What the search looks in. */
export function searchFile(budget: string, lang: string): string {
  return dataFile(`search/${budget}.${lang}.json`);
}

/** A file that a budget names by its path in the folder of the data, such as its source text. */
export function dataFile(path: string): string {
  return DATA_FOLDER + path;
}

/** Whether a path is that of such a file. */
export function isDataFile(path: string): boolean {
  return path.startsWith(DATA_FOLDER);
}

/** The last name of a path, as a reader is told of the file. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
