import { inLanguage } from './pageFile';

/** What a file to take away holds: a chart's figures, its picture, or the picture in a square for small screens. */
export type TakeForm = 'csv' | 'svg' | 'square.svg';

/** What the files on one project are called after the budget. */
export function projectKind(slug: string): string {
  return `project-${slug}`;
}

/** Path below the site's root of a file to take away: `some-body-2031/take/some-body-2031-flows.csv`. */
export function takeFile(budget: string, kind: string, form: TakeForm, lang: string): string {
  return inLanguage(`${budget}/take/${budget}-${kind}.${form}`, lang);
}

/** What the image that a browser makes of a picture is called on the reader's disk. */
export function imageName(budget: string, kind: string, form: 'svg' | 'square.svg' = 'svg'): string {
  return `${budget}-${kind}${form === 'svg' ? '' : '-square'}.png`;
}
