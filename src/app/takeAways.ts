import { accountContents } from '../charts/picture/beside/accountContents';
import type { Contents } from '../charts/picture/contents';
import { drawBeside, drawPicture, drawProject, SQUARE, type Picture } from '../charts/picture/drawPicture';
import { yearsContents } from '../charts/picture/beside/yearsContents';
import { accountBeside, yearsBeside } from '../pages/yearsBeside';
import { ALONE, type Beside } from '../pages/view';
import { accountSheet, yearsSheet } from '../charts/sheet/besideSheets';
import type { Theme } from '../charts/picture/palette';
import { csvText, type Sheet } from '../charts/sheet/csvText';
import { drawSheet } from '../charts/sheet/drawSheet';
import { stackedSheet } from '../charts/sheet/stackedSheet';
import { projectSheet } from '../charts/sheet/projectSheet';
import { toldBudget } from '../i18n/checks/toldBudget';
import { LANGS } from '../i18n/lang';
import { WIDEST, type PictureSize } from '../layout/picture/framePicture';
import type { Budget } from '../model/budget';
import { pictureSubject } from '../series/takeaway/pictureSubject';
import { projectPage } from '../series/projects/projectPage';
import { PICTURE_KINDS, projectKind, takeFile, type BesideKind, type TakeKind } from '../addresses/takeFile';

/** A file of the site that readers take away. */
export interface TakeAwayFile {
  /** Path below the root of the site. */
  file: string;
  text: () => string;
}

/**
 * Everything of a budget that can be taken away: for each chart, project and language its sheet and its picture in two
 * forms, each made when its text is asked for.
 * @param beside what else the site holds of the body
 * @param markup puts a picture into the text of an SVG file
 * @param previous last year's document of the same body
 */
export function takeAways(
  budget: Budget,
  markup: (picture: Picture, theme: Theme) => string,
  beside: Beside = ALONE,
  previous: Budget | null = null,
): TakeAwayFile[] {
  const years = yearsBeside(budget, null, '', 'zh', beside);
  const account = accountBeside(budget, null, '', 'zh', beside);
  return LANGS.flatMap((lang) => {
    const told = toldBudget(budget, lang);
    const subject = pictureSubject(told, previous);
    const projects = subject.projects.projects.flatMap(({ slug }) => projectPage(told, null, slug) ?? []);
    const files = (kind: TakeKind, sheet: () => Sheet, draw: (size: PictureSize) => Picture): TakeAwayFile[] => {
      const svg = (size: PictureSize) => () => `${markup(draw(size), 'light')}\n`;
      return [
        { file: takeFile(budget.id, kind, 'csv', lang), text: () => csvText(stackedSheet(sheet(), budget, lang)) },
        { file: takeFile(budget.id, kind, 'svg', lang), text: svg({ width: WIDEST }) },
        { file: takeFile(budget.id, kind, 'square.svg', lang), text: svg(SQUARE) },
      ];
    };
    const besideFiles = (kind: BesideKind, sheet: () => Sheet, contents: () => Contents) =>
      files(kind, sheet, (size) => drawBeside(kind, contents(), subject, lang, size));
    return [
      ...(years
        ? besideFiles(
            'years',
            () => yearsSheet(years, lang),
            () => yearsContents(years, lang),
          )
        : []),
      ...(account
        ? besideFiles(
            'account',
            () => accountSheet(account, lang),
            () => accountContents(account, budget.body, lang),
          )
        : []),
      ...PICTURE_KINDS.flatMap((kind) =>
        files(
          kind,
          () => drawSheet(kind, subject, lang),
          (size) => drawPicture(kind, subject, lang, size),
        ),
      ),
      ...projects.flatMap((page) =>
        files(
          projectKind(page.project.slug),
          () => projectSheet(page, lang),
          (size) => drawProject(page, subject, lang, size),
        ),
      ),
    ];
  });
}
