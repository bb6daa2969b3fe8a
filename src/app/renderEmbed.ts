import { focusQuery } from '../addresses/withQuery';
import type { Edition } from '../embed/card';
import { embedFile, pageOfEmbed, type EmbedView } from '../addresses/embedFile';
import { drawEmbed, type DrawnEmbed } from '../embed/drawEmbed';
import type { Lang } from '../i18n/lang';
import type { Budget } from '../model/budget';
import { pageFile } from '../addresses/pageFile';
import { rootOf, fileHref } from '../addresses/fileHref';

export { EMBED_WIDTHS } from '../embed/embedHeights';
export { embedFile } from '../addresses/embedFile';
export { drawEdition, drawMissing, embedPages, type DrawnEmbed } from '../embed/drawEmbed';

/**
 * Draws an embed page that leads to the pages of this site.
 * @param previous last year's document of the same body
 * @param below folder below the site's root that the page is published in, with its slash; empty for the root
 */
export function renderEmbed(
  budget: Budget,
  at: { view: EmbedView; lang: Lang },
  below = '',
  edition: Edition | null = null,
  previous: Budget | null = null,
): Promise<DrawnEmbed> {
  const root = rootOf(below + embedFile(budget.id, at.view, at.lang));
  const href = (view: EmbedView | 'checks', focus = ''): string => {
    const page = pageOfEmbed(view);
    const file = pageFile({ budget: budget.id, view: page.view, lang: at.lang });
    return fileHref(file, { root }) + focusQuery(focus) + page.anchor;
  };
  return drawEmbed(budget, at, href, edition, previous);
}
