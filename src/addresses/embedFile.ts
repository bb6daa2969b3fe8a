/** Paths of what stands in other people's articles: a contract, see `docs/embedding.md`. */
import { BRIDGE_ANCHOR, toAnchor } from './anchors';
import { inLanguage } from './pageFile';
import type { ViewKey } from './viewKey';

/** Charts that can be embedded. An address names one of them; none is ever taken away. */
export const EMBED_VIEWS = [
  'overview',
  'flows',
  'structure',
  'changes',
  'bridge',
  'projects',
  'targets',
  'minute',
] as const;

export type EmbedView = (typeof EMBED_VIEWS)[number];

/** The page that an embed leads to: that of its chart, else the one that the chart is a part of, with the place there. */
export function pageOfEmbed(view: EmbedView | 'checks'): { view: ViewKey; anchor: string } {
  return view === 'bridge' ? { view: 'changes', anchor: toAnchor(BRIDGE_ANCHOR) } : { view, anchor: '' };
}

/** Folder of the frozen editions, with its slash. */
export const FROZEN_FOLDER = 'frozen/';

/** Folder of the script that helps the pages of others; its version is part of the address, since its bytes never change. */
export const HELPER_FOLDER = 'embed/v1/';

/** That script. */
export const HELPER_FILE = `${HELPER_FOLDER}height.js`;

/** Path of an embed page below the folder that it is published in; its language goes first, as with all pages. */
export function embedFile(budget: string, page: EmbedView | 'edition', lang: string): string {
  return inLanguage(`embed/${budget}/${page}.html`, lang);
}

/** What a host answers an unknown address of an embed with. */
export function missingEmbedFile(lang: string): string {
  return inLanguage('embed/404.html', lang);
}

/** The oEmbed answer beside an embed page. */
export function answerFile(page: string): string {
  return page.replace(/\.html$/, '.json');
}

/** The chart for places that take no frame, beside an embed page. */
export function figureFile(page: string): string {
  return page.replace(/\.html$/, '.figure.txt');
}

/** Another chart as seen from an embed page of the same budget and language. */
export function besideHref(view: EmbedView): string {
  return `./${view}.html`;
}

/** The folder of a frozen edition, with its slash: inside, files stand as below the root of a site. */
export function editionFolder(edition: string): string {
  return `${FROZEN_FOLDER}${edition}/`;
}

/** The folder that a file stands in, with its slash. */
export function folderOf(file: string): string {
  return file.replace(/[^/]*$/, '');
}
