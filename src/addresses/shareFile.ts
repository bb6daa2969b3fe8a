import type { PictureKind } from './takeFile';

/** The images that a page is shared with: lying, and square. */
export type ShareForm = 'wide' | 'square';

/** Name of an image below the folder of its budget: `flows.zh.wide.png`. */
export function shareImage(kind: PictureKind, lang: string, form: ShareForm): string {
  return `${kind}.${lang}.${form}.png`;
}

/** Path below the site's root of an image by its name, or of the folder of all images of a budget. */
export function shareFile(budget: string, image = ''): string {
  return `share/${budget}/${image}`;
}
