import type { Edition } from '../embed/card';
import { embedFile, type EmbedView } from '../embed/options';
import { drawEmbed, type DrawnEmbed } from '../embed/prerender';
import type { Lang } from '../i18n/lang';
import type { Budget } from '../model/budget';
import { fileOf, rootOf } from './routes';

export { EMBED_WIDTHS, embedFile } from '../embed/options';
export { drawEdition, drawMissing, embedPages, type DrawnEmbed } from '../embed/prerender';

/**
 * Draws an embed page that leads to the pages of this site.
 * @param below folder below the site's root that the page is published in, with its slash; empty for the root
 */
export function renderEmbed(
  budget: Budget,
  at: { view: EmbedView; lang: Lang },
  below = '',
  edition: Edition | null = null,
): Promise<DrawnEmbed> {
  const root = rootOf(below + embedFile(budget.id, at.view, at.lang));
  const href = (view: EmbedView | 'checks', focus = ''): string => {
    const page = root + encodeURI(fileOf({ budget: budget.id, view, lang: at.lang }));
    return focus === '' ? page : `${page}?focus=${encodeURIComponent(focus).replaceAll('%3A', ':')}`;
  };
  return drawEmbed(budget, at, href, edition);
}
