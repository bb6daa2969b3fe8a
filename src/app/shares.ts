import { urlOf } from '../addresses/fileHref';
import { pageFile } from '../addresses/pageFile';
import { shareImage, type ShareForm } from '../addresses/shareFile';
import type { ViewKey } from '../addresses/viewKey';
import { PICTURE_KINDS, type PictureKind } from '../addresses/takeFile';
import { drawPicture, SQUARE, WIDE } from '../charts/picture/drawPicture';
import { pictureMarkup } from '../charts/picture/pictureMarkup';
import { toldBudget } from '../i18n/checks/toldBudget';
import { LANGS, type Lang } from '../i18n/lang';
import type { Budget } from '../model/budget';
import type { PictureWay } from '../layout/picture/framePicture';
import type { Beside } from '../pages/view';
import { qrPath } from '../ui/qr/qrPath';
import { pictureSubject } from '../series/takeaway/pictureSubject';
import { takeAways, type TakeAwayFile } from './takeAways';

/** A picture for links that are shared, as SVG; the build makes an image of it. */
export interface Share {
  /** Name of its image below the folder of the budget: `flows.zh.wide.png`. */
  name: string;
  title: string;
  width: number;
  height: number;
  svg: string;
}

const SIZES = { wide: WIDE, square: SQUARE } as const;

/** Views whose picture has another name, and those that have the picture of another view. */
const KINDS: Readonly<Record<string, PictureKind>> = { structure: 'function' };

/** The kind of picture that stands for a view: its own, else that of the overview. */
function kindOf(view: string): PictureKind {
  return KINDS[view] ?? PICTURE_KINDS.find((kind) => kind === view) ?? 'overview';
}

/** Name of the image that a page of a view is shared with. */
export function shareName(view: string, lang: Lang, form: ShareForm): string {
  return shareImage(kindOf(view), lang, form);
}

/**
 * All pictures that the pages of a budget are shared with, each once.
 * @param surroundings `site`: its address, ending in a slash, to which the pictures lead back, empty where it is not known; `previous`: last year's document of the same body
 */
export function drawShares(
  budget: Budget,
  views: readonly ViewKey[],
  { site = '', previous = null }: { site?: string; previous?: Budget | null } = {},
): Share[] {
  const subjectOf = (lang: Lang) => pictureSubject(toldBudget(budget, lang), previous);
  const subjects = { zh: subjectOf('zh'), en: subjectOf('en') };
  const shown = new Map(views.map((view) => [kindOf(view), view] as const));
  return [...shown].flatMap(([kind, view]) =>
    LANGS.flatMap((lang) => {
      const way = wayTo(site, urlOf(pageFile({ budget: budget.id, view: kind === 'overview' ? kind : view, lang })));
      return (['wide', 'square'] as const).map((form) => {
        const picture = drawPicture(kind, subjects[lang], lang, { ...SIZES[form], ...(way && { way }) });
        const { title, scale } = picture;
        const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
        return { name: shareImage(kind, lang, form), title, width, height, svg: pictureMarkup(picture, 'light') };
      });
    }),
  );
}

/** The way to a page of a site whose address is known. */
function wayTo(site: string, page: string): PictureWay | null {
  if (site === '') return null;
  return { code: qrPath(site + page), text: site.replace(/^https?:\/\//, '').replace(/\/$/, '') };
}

/** Everything of a budget that can be taken away. */
export function renderTakeAways(budget: Budget, beside?: Beside, previous?: Budget | null): TakeAwayFile[] {
  return takeAways(budget, pictureMarkup, beside, previous);
}
