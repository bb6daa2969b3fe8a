import { urlOf } from '../src/addresses/fileHref';
import { MADE_FROM, shareFile } from '../src/addresses/shareFile';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type * as Server from '../src/app/server';
import type { Share } from '../src/app/server';
import type { Budget } from '../src/model/budget';
import type { Site } from './Site';

/** Where images for sharing are kept: a folder a budget, with `made.json` beside the images. */
export const SHARE_FOLDER = 'static/share';

/** An image that a page may name: its address below the root of the site, its size, its words. */
export type ShareImage = Pick<Share, 'title' | 'width' | 'height'> & { url: string };

/** From what an image was made: the hash of its SVG. */
export function shareHash({ svg }: Share): string {
  return createHash('sha256').update(svg).digest('hex').slice(0, 16);
}

/** The hashes of the pictures that the images of a budget were made from; none where there are no images. */
export async function madeFrom(budget: string): Promise<Record<string, string>> {
  const text = await readFile(path.join(SHARE_FOLDER, budget, MADE_FROM), 'utf8').catch(() => '{}');
  return JSON.parse(text) as Record<string, string>;
}

/**
 * Copies the images of a budget into the site. An image that was made from another picture than today's is left out: it
 * could show figures that no longer hold.
 * @returns the images that are there, by name
 */
async function copyShareImages(
  budget: string,
  shares: readonly Share[],
  out: string,
): Promise<Map<string, ShareImage>> {
  const made = await madeFrom(budget);
  const images = new Map<string, ShareImage>();
  for (const share of shares) {
    if (made[share.name] !== shareHash(share)) continue;
    const { name, title, width, height } = share;
    const file = shareFile(budget, name);
    await mkdir(path.join(out, shareFile(budget)), { recursive: true });
    await copyFile(path.join(SHARE_FOLDER, budget, name), path.join(out, file));
    images.set(name, { url: urlOf(file), title, width, height });
  }
  return images;
}

/** Copies the images of all budgets into the site and tells which a view has. */
export async function shareImagesOf(
  budgets: ReadonlyMap<string, Budget>,
  server: typeof Server,
  out: string,
  previousOf: Site['previousOf'],
): Promise<Site['imagesOf']> {
  const images = new Map<string, Map<string, ShareImage>>();
  for (const [id, budget] of budgets) {
    images.set(id, await copyShareImages(id, server.drawShares(budget, server.viewKeys, previousOf(id)), out));
  }
  return (budget, view, lang) =>
    (['wide', 'square'] as const).flatMap((form) => images.get(budget)?.get(server.shareName(view, lang, form)) ?? []);
}
