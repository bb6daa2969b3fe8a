import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rootOf, fileHref, urlOf } from '../src/addresses/fileHref';
import { frameCode } from '../src/embed/dialog/code';
import { type EmbedView, editionFolder, HELPER_FILE } from '../src/addresses/embedFile';
import type { DrawnEmbed } from '../src/app/renderEmbed';
import type { Lang } from '../src/i18n/lang';

/** The newest frozen edition of a budget that is kept, and the name of its data. */
export interface Frozen {
  edition: string;
  data: string;
}

/** The helper script: its bytes are kept in the repository, so that its hash holds for good. */
const HELPER_SOURCE = `static/${HELPER_FILE}`;

/** Hash of the helper script for the `integrity` of a script element. */
export function helperIntegrity(): string {
  return `sha384-${createHash('sha384').update(readFileSync(HELPER_SOURCE)).digest('base64')}`;
}

interface Asked {
  drawn: DrawnEmbed;
  view: EmbedView;
  lang: Lang;
  /** Path of the embed page below the site's root. */
  file: string;
  frozen: Frozen | null;
  /** Name of today's data. */
  data: string;
  /** Address of the site's root with its slash; empty where it is not known. */
  address: string;
}

/**
 * The oEmbed answer of one chart, of type `rich`, with all that the embed dialog needs beside it. Without the site's
 * address its code holds a path below the site's root, which a consumer has to complete.
 */
export function oembed({ drawn, view, lang, file, frozen, data, address }: Asked): Record<string, unknown> {
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
    helper: { src: HELPER_FILE, integrity: helperIntegrity() },
  };
}
