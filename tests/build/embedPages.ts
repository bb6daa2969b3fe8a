import { readFileSync } from 'node:fs';
import type { ColumnHeights } from '../../src/embed/columnHeights';
import { EMBED_VIEWS, embedFile, pageOfEmbed } from '../../src/addresses/embedFile';
import { urlOf } from '../../src/addresses/fileHref';
import { SITE, sitePages, type SitePage } from './sitePages';

/** One embed page of the built site with what its oEmbed answer says of it. */
export interface BuiltEmbed extends SitePage {
  embed: string;
  heights: Record<'300' | '340' | '600' | '900', number>;
  plainHeights: BuiltEmbed['heights'];
  columns: ColumnHeights;
  title: string;
}

/** The embed pages of the first budget, those too whose chart is a part of another's page. */
export function builtEmbeds(): BuiltEmbed[] {
  const [first] = sitePages();
  const pages = sitePages().filter((page) => page.budget === first?.budget && page.embed !== undefined);
  return EMBED_VIEWS.flatMap((view) =>
    pages
      .filter((page) => page.view === pageOfEmbed(view).view)
      .map((page) => {
        const embed = urlOf(embedFile(page.budget, view, page.lang));
        const json = readFileSync(`${SITE}/${decodeURI(embed).replace(/html$/, 'json')}`, 'utf8');
        const { heights, plainHeights, columns, title } = JSON.parse(json) as BuiltEmbed;
        return { ...page, view, embed, heights, plainHeights, columns, title };
      }),
  );
}

/** The embed page of one chart in Chinese. */
export function embedOf(view: string): string {
  const found = builtEmbeds().find((embed) => embed.view === view && embed.lang === 'zh');
  if (!found) throw new Error(`no embed of ${view}`);
  return found.embed;
}
