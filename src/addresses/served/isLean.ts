/**
 * Which files of a budget a lean site holds. The others have the same addresses; the browser draws them from the data, by the script that
 * stands at the root of the site.
 */
import { budgetFile } from '../dataFiles';
import { pageFile, siteFile } from '../pageFile';
import { budgetOf } from './serverFile';
import { takeFile } from '../takeFile';

/** The script that draws what is not there. It stands at the root, since it answers for what lies below it. */
export const DRAWER_FILE = 'drawer.js';

/** A file that the pages of a lean site name, by the start of its hash. */
export const leanAsset = (hash: string, ending: 'js' | 'css'): string => `assets/lean-${hash}.${ending}`;

/** The views that a lean site draws. */
const DRAWN = ['overview', 'flows'] as const;

/** Folders with files of the whole site whose names look like those of budgets. */
const OF_THE_SITE =
  /^(?:assets|lib|reader|templates|frozen|embed\/v1|budgets|server|share|data\/bodies)\/|^data\/[^/]+$/;

/** Whether a file of a budget lies on a lean site as it is: its first pages, its embeds, its data, and what is taken away from those. */
export function isLean(file: string): boolean {
  const [budget, lang] = [budgetOf(file), file.startsWith('en/') ? 'en' : 'zh'];
  const forms = ['csv', 'svg', 'square.svg'] as const;
  const drawn = DRAWN.flatMap((view) => [
    pageFile({ budget, view, lang }),
    ...forms.map((form) => takeFile(budget, view, form, lang)),
  ]);
  return (
    [...drawn, siteFile('index', lang), budgetFile(budget)].includes(file) ||
    /^(?:en\/)?embed\/.*\.(?:html|json)$|^data\/sources\//.test(file)
  );
}

/** Whether a file may be one that a lean site leaves to the browser. */
export function isLeftOut(file: string): boolean {
  const inside = file.startsWith('en/') ? file.slice(3) : file;
  return budgetOf(file) !== '' && !OF_THE_SITE.test(inside) && !isLean(file);
}

/** Whether a browser shows a file as a page. */
export function isPage(file: string): boolean {
  return file.endsWith('.html');
}
