/**
 * Addresses inside of the one file that holds a whole site: those of the site, behind `#`. A page there need not know
 * where it stands.
 */

/** What every address inside of the file begins with; to its pages the root of the site. */
export const INSIDE_ROOT = '#/';

/** Base of addresses inside of the file; only what stands behind it is ever used. */
const BASE = 'file:///';

/** Where the file shows its first page. */
const FIRST = '/index.html';

/** A page of the site, by its path below the root. */
export function insideHref(file: string): string {
  return INSIDE_ROOT + encodeURI(file);
}

/** The address that stands behind `#`; that of the first page where there is none. */
export function insideOf(hash: string): URL {
  const behind = hash.slice(1);
  return new URL(behind.startsWith('/') ? behind : FIRST, BASE);
}

/** What stands behind `#` for an address inside of the file. */
export function behindHash({ pathname, search, hash }: URL): string {
  return `#${pathname}${search}${hash}`;
}

/** Whether a fragment names a place on the page that is shown, and no page. */
export function isPlaceOnPage(hash: string): boolean {
  return !/^(#\/.*)?$/.test(hash);
}

/** The address of a place on a page. */
export function placeInside(path: string, hash: string): URL {
  return new URL(`.${path}${hash}`, BASE);
}

/** The path below the root of a file that is asked for inside. */
export function insideFile(href: string): string {
  return decodeURI(href.replace(/^#\//, ''));
}
