import { LANG_TAGS } from '../src/i18n/lang';
import { ICON } from '../src/addresses/pageFile';
import { fileHref, rootOf } from '../src/addresses/fileHref';
import type { RenderedDeck } from '../src/app/server';
import type { Head } from '../src/pages/heads';
import { escapeText } from './htmlDocument';
import { withoutMarks } from '../src/ui/withoutMarks';

/**
 * The page of a deck: complete without its script, which only turns pages.
 * @param card what a link to it shows where it is shared
 * @param head elements of the script that runs before anything is drawn, and of the styles
 */
export function deckDocument(page: RenderedDeck, card: Head, head: string, script: string): string {
  const root = rootOf(page.file);
  return `<!doctype html>
<html lang="${LANG_TAGS[page.lang]}" data-deck="${page.view}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeText(page.title)}</title>
<meta name="description" content="${escapeText(page.description)}">
<meta property="og:type" content="article">
<meta property="og:title" content="${escapeText(card.title)}">
<meta property="og:description" content="${escapeText(card.description)}">
<link rel="icon" type="image/svg+xml" href="${fileHref(ICON, { root })}">
${head}
${page.head}
</head>
<body>
<div id="app">${withoutMarks(page.body)}</div>
<script type="module" src="${root}${script}" fetchpriority="low"></script>
</body>
</html>
`;
}
