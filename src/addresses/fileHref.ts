/** Links, relative to the page that they stand on. */
import { cellAnchor, checkAnchor, toAnchor, lineAnchor } from './anchors';
import { pageFile, printedFile, sourceFile, type PageAddress } from './pageFile';

/** The page that a link stands on; a page's `site` has all of it. */
export interface From {
  /** Relative path from the page to the root of the site. */
  root: string;
  lang: string;
}

/** Relative path from a page to the root of the site: `./` for `index.html`, `../../` for `en/some/flows.html`. */
export function rootOf(file: string): string {
  return '../'.repeat(file.split('/').length - 1) || './';
}

/**
 * Address of a file of the site.
 * @param file path below its root
 * @param root the way to it: relative, or its whole address with a slash
 */
export function fileHref(file: string, { root }: Pick<From, 'root'>): string {
  return root + urlOf(file);
}

/** The path of a file below the root of the site as it stands in an address. */
export function urlOf(file: string): string {
  return encodeURI(file);
}

/**
 * A line (from 1) of a budget's source text.
 * @param endLine the last line of one of the budget's own ranges (`sourceRanges.ts`), which is then lit as a whole
 */
export function sourceHref(budget: string, line: number, from: From, endLine = line): string {
  return fileHref(sourceFile(budget, from.lang), from) + toAnchor(lineAnchor(line, endLine));
}

/** The printed cell of a fact on its page of the document, where it is framed. */
export function printedHref(budget: string, page: number, fact: string, from: From): string {
  return fileHref(printedFile(budget, page, from.lang), from) + toAnchor(cellAnchor(fact));
}

/** The printed cell of a fact. */
export function cellHref(budget: string, fact: string, from: From): string {
  return viewHref(budget, 'tables', from) + toAnchor(cellAnchor(fact));
}

/** A check. */
export function checkHref(budget: string, check: string, from: From): string {
  return viewHref(budget, 'checks', from) + toAnchor(checkAnchor(check));
}

/** What is said about something that was not read; with its own anchor, of all of it. */
export function noticeHref(budget: string, anchor: string, from: From): string {
  return viewHref(budget, 'checks', from) + toAnchor(anchor);
}

function viewHref(budget: string, view: PageAddress['view'], from: From): string {
  return fileHref(pageFile({ budget, view, lang: from.lang }), from);
}

/** What prints an amount: the figure of a table, a cell of a printed page (from 1) by its id, or a line of the text. */
interface Printed {
  id: string;
  cell: { fact: string } | null;
  page: number | null;
  line: number | null;
}

/** Relative address of the place that prints an amount; empty where nobody prints it. */
export function moneyHref(budget: string, { id, cell, page, line }: Printed, from: From): string {
  if (cell) return cellHref(budget, cell.fact, from);
  if (page !== null) return printedHref(budget, page, id, from);
  return line === null ? '' : sourceHref(budget, line, from);
}
