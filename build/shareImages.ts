import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { urlOf } from '../src/addresses/fileHref';
import { shareFile } from '../src/addresses/shareFile';
import type { Share } from '../src/app/server';
import { DAY, forgetOld, used } from './forgetOld';
import { missingGlyphs } from './share/fonts';
import { renderPng } from './share/renderPng';
import type { Output } from './Output';
import type { BudgetSite } from './Site';

/** Where images for sharing are kept between builds, each under the hash of its drawing: only what changed is made anew. */
const KEPT = '.cache/share';

/** For how long an image is kept that no build has asked for. */
const LASTING = 30 * DAY;

/** Throws away the images that no site has had for long. */
export const forgetImages = (kept = KEPT): Promise<void> => forgetOld(kept, LASTING);

/** Counts up when the same drawing would become another image, such as with other fonts. */
const MADE_BY = 1;

/** An image that a page may name: its address below the root of the site, its size, its words. */
export type ShareImage = Pick<Share, 'title' | 'width' | 'height'> & { url: string };

/** What the images of a budget are made of, and who takes them. */
type Sharing = Pick<BudgetSite, 'budget' | 'previous' | 'address' | 'server'> & {
  output: Output;
  /** Sentences for whoever builds. */
  told: string[];
};

/** The kept image of a drawing, made now if there is none. */
export async function shareImage(svg: string, kept = KEPT): Promise<string> {
  const hash = createHash('sha256').update(`${MADE_BY}\n${svg}`).digest('hex').slice(0, 32);
  const file = path.join(kept, `${hash}.png`);
  if (existsSync(file)) {
    await used(file);
    return file;
  }
  await mkdir(kept, { recursive: true });
  // Beside and renamed: another build may look for it at this moment, and this one may be ended.
  const beside = `${file}.${process.pid}`;
  await writeFile(beside, await renderPng(svg));
  await rename(beside, file);
  return file;
}

/**
 * Puts the images of a budget into the site, and tells of letters that no image can show.
 * @returns the images that a view has
 */
export async function shareImagesOf({
  budget,
  previous,
  address,
  server,
  output,
  told,
}: Sharing): Promise<BudgetSite['imagesOf']> {
  const shares = server.drawShares(budget, server.viewKeys, { site: address, previous });
  const images = new Map<string, ShareImage>();
  for (const { name, title, width, height, svg } of shares) {
    const file = shareFile(budget.id, name);
    await output.copy(await shareImage(svg), file);
    images.set(name, { url: urlOf(file), title, width, height });
  }
  const missing = new Set(shares.flatMap(({ svg }) => missingGlyphs(svg)));
  if (missing.size > 0)
    told.push(
      `${budget.id}：分享图片的字体里没有这些字，图片上显示为方框 / the font of the share images has no glyph for: ${[...missing].join(' ')}`,
    );
  return (view, lang) =>
    (['wide', 'square'] as const).flatMap((form) => images.get(server.shareName(view, lang, form)) ?? []);
}
