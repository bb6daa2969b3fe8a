import { escapeText } from './htmlDocument';
import { LANG_TAGS, type Lang } from '../src/i18n/lang';

/** One page of the site with its language. */
export interface SitemapPage {
  budget: string;
  view: string;
  lang: string;
  url: string;
}

/**
 * The list of all pages for search engines, each with its twin in the other language. Without the site's address it holds
 * paths below the root, which whoever publishes the site has to complete.
 */
export function sitemap(pages: readonly SitemapPage[], address: string): string {
  const alike = new Map<string, string[]>();
  const keyOf = ({ budget, view }: SitemapPage) => `${budget}/${view}`;
  for (const page of pages) {
    const link = `<xhtml:link rel="alternate" hreflang="${LANG_TAGS[page.lang as Lang]}" href="${escapeText(address + page.url)}"/>`;
    const known = alike.get(keyOf(page));
    if (known) known.push(link);
    else alike.set(keyOf(page), [link]);
  }
  const twins = (page: SitemapPage) => alike.get(keyOf(page)) ?? [];
  const entries = pages.map((page) => `<url><loc>${escapeText(address + page.url)}</loc>${twins(page).join('')}</url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
}
