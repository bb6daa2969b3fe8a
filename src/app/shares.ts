import { shareImage, type ShareForm } from '../addresses/shareFile';
import { drawPicture, PICTURE_KINDS, SQUARE, WIDE, type PictureKind } from '../charts/picture/drawPicture';
import { pictureMarkup } from '../charts/picture/pictureMarkup';
import { toldBudget } from '../i18n/checks/toldBudget';
import { LANGS, type Lang } from '../i18n/lang';
import type { Budget } from '../model/budget';
import type { Beside } from '../pages/view';
import { pictureSubject } from '../series/takeaway/pictureSubject';
import { takeAways, type TakeAwayFile } from './takeAways';

/** A picture for links that are shared, as SVG; `npm run share-images` makes an image of it. */
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
 * @param previous last year's document of the same body
 */
export function drawShares(budget: Budget, views: readonly string[], previous: Budget | null = null): Share[] {
  const subjectOf = (lang: Lang) => pictureSubject(toldBudget(budget, lang), previous);
  const subjects = { zh: subjectOf('zh'), en: subjectOf('en') };
  const kinds = [...new Set(views.map(kindOf))];
  return kinds.flatMap((kind) =>
    LANGS.flatMap((lang) =>
      (['wide', 'square'] as const).map((form) => {
        const picture = drawPicture(kind, subjects[lang], lang, SIZES[form]);
        const { title, scale } = picture;
        const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
        return { name: shareName(kind, lang, form), title, width, height, svg: pictureMarkup(picture, 'light') };
      }),
    ),
  );
}

/** Everything of a budget that can be taken away. */
export function renderTakeAways(budget: Budget, beside?: Beside, previous?: Budget | null): TakeAwayFile[] {
  return takeAways(budget, pictureMarkup, beside, previous);
}
