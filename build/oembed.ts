import { rootOf, fileHref, urlOf } from '../src/addresses/fileHref';
import { frameCode } from '../src/embed/dialog/code';
import { type EmbedView, editionFolder, HELPER_FILE } from '../src/addresses/embedFile';
import type { DrawnEmbed } from '../src/app/renderEmbed';
import type { Lang } from '../src/i18n/lang';

/** The newest frozen edition of a budget that is kept, and the name of its data. */
export interface Frozen {
  edition: string;
  data: string;
  /** Its files: those of earlier days lack charts that came later. */
  files: readonly string[];
}

interface Asked {
  drawn: DrawnEmbed;
  view: EmbedView;
  lang: Lang;
  /** Path of the embed page below the site's root. */
  file: string;
  frozen: Frozen | null;
  /** Hash of the helper script for the `integrity` of a script element. */
  integrity: string;
  /** Name of today's data. */
  data: string;
  /** Address of the site's root with its slash; empty where it is not known. */
  address: string;
}

/**
 * The oEmbed answer of one chart, of type `rich`, with all that the embed dialog needs beside it. Without the site's
 * address its code holds a path below the site's root, which a consumer has to complete.
 */
export function oembed({ drawn, view, lang, file, frozen, integrity, data, address }: Asked): Record<string, unknown> {
  const src = fileHref(file, { root: address });
  const root = address === '' ? rootOf(file) : address;
  return {
    version: '1.0',
    type: 'rich',
    provider_name: '明账 Mingzhang',
    provider_url: root,
    title: drawn.title,
    width: 600,
    height: drawn.heights[600],
    html: frameCode({ src, title: drawn.title, heights: drawn.heights, columns: drawn.columns }),
    view,
    lang,
    src: urlOf(file),
    heights: drawn.heights,
    plainHeights: drawn.plainHeights,
    columns: drawn.columns,
    plainColumns: drawn.plainColumns,
    frozen: frozen
      ? { edition: frozen.edition, src: urlOf(editionFolder(frozen.edition) + file), current: frozen.data === data }
      : null,
    helper: { src: HELPER_FILE, integrity },
  };
}
