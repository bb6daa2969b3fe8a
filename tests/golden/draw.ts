import type { PictureKind } from '../../src/addresses/takeFile';
import { drawPicture } from '../../src/charts/picture/drawPicture';
import { pictureMarkup } from '../../src/charts/picture/pictureMarkup';
import { pictureSubject, type PictureSubject } from '../../src/series/takeaway/pictureSubject';
import type { GoldenCase } from './cases';
import { FIXTURES } from './fixtures';
import { toldBudget } from '../../src/i18n/checks/toldBudget';

export { PICTURE_KINDS } from '../../src/addresses/takeFile';

/** A picture of checks shows how many there are, and quotes none: its subject is the same in both languages. */
const subjects = new Map<string, PictureSubject>();

/** The picture of a case as SVG. */
export function drawCase({ fixture, kind, width, theme, lang }: GoldenCase): string {
  const subject = subjects.get(fixture) ?? pictureSubject(toldBudget(FIXTURES[fixture]!(), 'zh'));
  subjects.set(fixture, subject);
  return pictureMarkup(drawPicture(kind as PictureKind, subject, lang, { width }), theme);
}
