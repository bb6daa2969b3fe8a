import { drawPicture, drawProject, PICTURE_KINDS, SQUARE, type Picture } from '../charts/Picture/drawPicture';
import { pictureMarkup } from '../charts/Picture/pictureMarkup';
import { csvText, type Sheet } from '../charts/Sheet/csv';
import { drawSheet } from '../charts/Sheet/drawSheet';
import { projectSheet } from '../charts/Sheet/projectSheet';
import { LANGS } from '../i18n/lang';
import { WIDEST, type PictureSize } from '../layout/picture/frame';
import type { Budget } from '../model/budget';
import { pictureSubject } from '../series/pictureSubject';
import { projectPage } from '../series/projectPage';
import { projectKind, takeFile } from '../series/takeFile';

/** A file of the site that readers take away. */
export interface TakeAwayFile {
  /** Path below the root of the site. */
  file: string;
  text: string;
}

/**
 * Everything of a budget that can be taken away: for each chart, project and language its sheet and its picture in two
 * forms.
 */
export function renderTakeAways(budget: Budget): TakeAwayFile[] {
  const subject = pictureSubject(budget);
  const projects = subject.projects.projects.flatMap(({ slug }) => projectPage(budget, null, slug) ?? []);
  return LANGS.flatMap((lang) => {
    const files = (kind: string, sheet: Sheet, draw: (size: PictureSize) => Picture): TakeAwayFile[] => {
      const svg = (size: PictureSize) => `${pictureMarkup(draw(size), 'light')}\n`;
      return [
        { file: takeFile(budget.id, kind, 'csv', lang), text: csvText(sheet) },
        { file: takeFile(budget.id, kind, 'svg', lang), text: svg({ width: WIDEST }) },
        { file: takeFile(budget.id, kind, 'square.svg', lang), text: svg(SQUARE) },
      ];
    };
    return [
      ...PICTURE_KINDS.flatMap((kind) =>
        files(kind, drawSheet(kind, subject, lang), (size) => drawPicture(kind, subject, lang, size)),
      ),
      ...projects.flatMap((page) =>
        files(projectKind(page.project.slug), projectSheet(page, lang), (size) =>
          drawProject(page, subject, lang, size),
        ),
      ),
    ];
  });
}
