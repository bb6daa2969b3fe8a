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
  const twins = (page: SitemapPage) =>
    pages
      .filter(({ budget, view }) => budget === page.budget && view === page.view)
      .map(({ lang, url }) => {
        const href = escapeText(address + url);
        return `<xhtml:link rel="alternate" hreflang="${LANG_TAGS[lang as Lang]}" href="${href}"/>`;
      });
  const entries = pages.map((page) => `<url><loc>${escapeText(address + page.url)}</loc>${twins(page).join('')}</url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
}
