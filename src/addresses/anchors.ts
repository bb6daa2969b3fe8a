/**
 * Places within a page: the ids of its elements, which stand behind `#` in an address. Each is made here for the page that has the
 * place and for whatever leads to it.
 */

/** The links to all views, which the head of narrow screens folds away. */
export const CONTENTS_ANCHOR = 'contents';

/** The field of the page of the search. */
export const FIND_ANCHOR = 'find';

/** What the body has to work with, on the page of the targets. */
export const MEANS_ANCHOR = 'means';

/** The steps from last year's total to this year's, on the page of the changes. */
export const BRIDGE_ANCHOR = 'bridge';

/** What earlier years left over, on the page of the projects. */
export const CARRYOVER_ANCHOR = 'carryover';

/** All that was not read, on the page of the checks. */
export const NOT_READ_ANCHOR = 'not-read';

/** A fact's cell on the pages of the printed tables: `income-8-general_public`. */
export function cellAnchor(fact: string): string {
  return fact.replaceAll('/', '-');
}

/** A check on the page of the checks. */
export function checkAnchor(check: string): string {
  return `check-${check.replaceAll('/', '-')}`;
}

/** A line (from 1) of the source text, or a range of them: `l12`, `l12-14`. */
export function lineAnchor(line: number, endLine = line): string {
  return endLine > line ? `l${line}-${endLine}` : `l${line}`;
}

/** A printed table. */
export function tableAnchor(table: string): string {
  return `table-${table}`;
}

/** The title of a printed table. */
export function titleAnchor(table: string): string {
  return `title-${table}`;
}

/** The targets that are printed together from a line on. */
export function targetsAnchor(line: number): string {
  return `t${line}`;
}

/** An anchor in an address: `#l12`. */
export function toAnchor(anchor: string): string {
  return `#${anchor}`;
}

/** The anchor that an address names, from its part behind the path; empty where it names none. */
export function askedAnchor(hash: string): string {
  return hash.slice(1);
}

/** Whether a link leads to a place in the document that it stands in. */
export function leadsToAnchor(href: string): boolean {
  return href.startsWith('#');
}

/** An address up to the anchor that it names. */
export function withoutAnchor(address: string): string {
  return address.replace(/#.*$/s, '');
}

/** A group, by its place from 1, in the list of all bodies. */
export function groupAnchor(place: number): string {
  return `g-${place}`;
}
