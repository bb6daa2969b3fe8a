import { drawPicture, PICTURE_KINDS, SQUARE } from '../charts/Picture/drawPicture';
import { pictureMarkup } from '../charts/Picture/pictureMarkup';
import { sheetText } from '../charts/Sheet/drawSheet';
import { LANGS } from '../i18n/lang';
import { WIDEST } from '../layout/picture/frame';
import type { Budget } from '../model/budget';
import { pictureSubject } from '../series/pictureSubject';
import { takeFile } from '../series/takeFile';

/** A file of the site that readers take away. */
export interface TakeAwayFile {
  /** Path below the root of the site. */
  file: string;
  text: string;
}

/** Everything of a budget that can be taken away: for each chart and language its sheet and its picture in two forms. */
export function renderTakeAways(budget: Budget): TakeAwayFile[] {
  const subject = pictureSubject(budget);
  return LANGS.flatMap((lang) =>
    PICTURE_KINDS.flatMap((kind) => {
      const svg = (size: typeof SQUARE) => `${pictureMarkup(drawPicture(kind, subject, lang, size), 'light')}\n`;
      return [
        { file: takeFile(budget.id, kind, 'csv', lang), text: sheetText(kind, subject, lang) },
        { file: takeFile(budget.id, kind, 'svg', lang), text: svg({ width: WIDEST }) },
        { file: takeFile(budget.id, kind, 'square.svg', lang), text: svg(SQUARE) },
      ];
    }),
  );
}
