import { inLanguage } from './pageFile';

/** What every budget has pictures and sheets of. */
export const PICTURE_KINDS = [
  'overview',
  'flows',
  'function',
  'economic',
  'changes',
  'bridge',
  'projects',
  'targets',
  'checks',
  'tables',
  'unit',
] as const;

export type PictureKind = (typeof PICTURE_KINDS)[number];

/** What rests on other documents of the body: a budget has it only where the site holds those. */
export type BesideKind = 'years' | 'account';

/** What can be taken away of a budget; each project by itself. */
export type TakeKind = PictureKind | BesideKind | `project-${string}`;

/** What a file to take away holds: a chart's figures, its picture, or the picture in a square for small screens. */
export type TakeForm = 'csv' | 'svg' | 'square.svg';

/** What the files on one project are called after the budget. */
export function projectKind(slug: string): TakeKind {
  return `project-${slug}`;
}

/** Path below the site's root of a file to take away: `some-body-2031/take/some-body-2031-flows.csv`. */
export function takeFile(budget: string, kind: TakeKind, form: TakeForm, lang: string): string {
  return inLanguage(`${budget}/take/${budget}-${kind}.${form}`, lang);
}

/** What the image that a browser makes of a picture is called on the reader's disk. */
export function imageName(budget: string, kind: TakeKind, form: 'svg' | 'square.svg' = 'svg'): string {
  return `${budget}-${kind}${form === 'svg' ? '' : '-square'}.png`;
}
