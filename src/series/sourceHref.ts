/**
 * Addresses of places in a budget: a line of its source text, a cell of its printed tables, one of its checks.
 * They are relative to the page that a link stands on.
 */

/** The page that a link stands on; a page's `site` has all of it. */
export interface From {
  /** Relative path from the page to the root of the site. */
  root: string;
  lang: string;
}

/** Path below the site's root of the page that shows a budget's source text. */
export function sourceFile(budget: string, lang: string): string {
  return pageFile(budget, 'source', lang);
}

/**
 * Relative address of a line (1-based) of a budget's source text.
 * @param endLine the last line of one of the budget's own ranges (`sourceRanges.ts`), which is then lit as a whole
 */
export function sourceHref(budget: string, line: number, from: From, endLine = line): string {
  const range = endLine > line ? `-${endLine}` : '';
  return `${from.root}${encodeURI(sourceFile(budget, from.lang))}#l${line}${range}`;
}

/** Path below the site's root of the page that shows a page (from 1) of a budget's document as it is printed. */
export function printedFile(budget: string, page: number, lang: string): string {
  return pageFile(budget, `printed/${page}`, lang);
}

/** Relative address of the printed cell of a fact on its page of the document, where it is framed. */
export function printedHref(budget: string, page: number, fact: string, from: From): string {
  return `${from.root}${encodeURI(printedFile(budget, page, from.lang))}#${cellId(fact)}`;
}

/** The id of a fact's cell on the page of the printed tables: `income-8-general_public`. */
export function cellId(fact: string): string {
  return fact.replaceAll('/', '-');
}

/** Relative address of the printed cell of a fact. */
export function cellHref(budget: string, fact: string, from: From): string {
  return `${from.root}${encodeURI(pageFile(budget, 'tables', from.lang))}#${cellId(fact)}`;
}

/** The id of a check on the page of the checks. */
export function checkAnchor(check: string): string {
  return `check-${check.replaceAll('/', '-')}`;
}

/** Relative address of a check. */
export function checkHref(budget: string, check: string, from: From): string {
  return `${from.root}${encodeURI(pageFile(budget, 'checks', from.lang))}#${checkAnchor(check)}`;
}

/** Relative address of what is said about something that was not read; without an anchor, of all of it. */
export function noticeHref(budget: string, anchor: string, from: From): string {
  return `${from.root}${encodeURI(pageFile(budget, 'checks', from.lang))}#${anchor}`;
}

function pageFile(budget: string, page: string, lang: string): string {
  return `${lang === 'zh' ? '' : `${lang}/`}${budget}/${page}.html`;
}
