import { drawPicture, type PictureKind } from '../../src/charts/Picture/drawPicture';
import { pictureMarkup } from '../../src/charts/Picture/pictureMarkup';
import { pictureSubject, type PictureSubject } from '../../src/series/pictureSubject';
import type { GoldenCase } from './cases';
import { FIXTURES } from './fixtures';

export { PICTURE_KINDS } from '../../src/charts/Picture/drawPicture';

const subjects = new Map<string, PictureSubject>();

/** The picture of a case as SVG. */
export function drawCase({ fixture, kind, width, theme, lang }: GoldenCase): string {
  const subject = subjects.get(fixture) ?? pictureSubject(FIXTURES[fixture]!());
  subjects.set(fixture, subject);
  return pictureMarkup(drawPicture(kind as PictureKind, subject, lang, { width }), theme);
}
