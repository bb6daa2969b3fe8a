import type { ComponentProps } from 'svelte';
import { drawPicture } from '../../charts/picture/drawPicture';
import type { EmbedView } from '../../addresses/embedFile';
import { toldBudget } from '../../i18n/checks/toldBudget';
import { ownChecksText } from '../../i18n/formats/checkSign';
import type { Lang } from '../../i18n/lang';
import type { Budget } from '../../model/budget';
import { ownChecks } from '../../series/checks/ownChecks';
import { pictureSubject } from '../../series/takeaway/pictureSubject';
import { withoutMarks } from '../../ui/withoutMarks';
import { sourceText } from '../card';
import { cards } from '../cards';
import { pictureKindOf } from '../embedHeights';
import { figureTables } from './figureTables';
import type StaticFigure from './StaticFigure.svelte';

/** Width of the drawing in a static figure: that of a phone's column, since nothing could turn it upright there. */
const FIGURE_WIDTH = 340;

/** What a static figure of a chart shows, of a budget and, where there is one, last year's document of the same body. */
export function figureOf(
  [budget, previous]: [Budget, Budget | null],
  { view, lang }: { view: EmbedView; lang: Lang },
): ComponentProps<typeof StaticFigure> {
  const card = cards[view];
  const data = card.load(budget, previous);
  const place = { view, lang, budget };
  const subject = pictureSubject(toldBudget(budget, lang), previous);
  const picture = drawPicture(pictureKindOf(view), subject, lang, { width: FIGURE_WIDTH, bare: true });
  return {
    title: card.title(data, lang),
    sub: card.sub(data, budget, lang),
    source: sourceText(card, data, place),
    table: figureTables[view](subject, lang),
    checked: ownChecksText(ownChecks(budget, picture.lines), lang),
    picture,
    name: `mingzhang-${view}`,
  };
}

/** Markup as others may paste it: without the comments that only hydration needs. */
export function plainMarkup(body: string): string {
  return withoutMarks(body).replace(/>\s+</g, '><').trim();
}
