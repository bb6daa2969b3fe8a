import { fileHref, rootOf } from './fileHref';
import { pageFile, type PageAddress } from './pageFile';

/** Where a link leads; what is left out stays as it is on this page. */
export type Target = Partial<PageAddress>;

/**
 * A function from a target to its relative address, as seen from a page; what a target leaves out stays as it is. A project
 * is one of its own budget: in another one the list of its projects stands for it.
 * @param root relative path from the page to the root of the site; the page may stand elsewhere than its address
 */
export function linker(here: PageAddress, root = rootOf(pageFile(here))): (target: Target) => string {
  return (target) => {
    const there = { ...here, ...target };
    const elsewhere = there.view === 'project' && there.budget !== here.budget && target.project === undefined;
    return fileHref(pageFile(elsewhere ? { ...there, view: 'projects' } : there), { root });
  };
}
