import { budgetFile } from '../../src/addresses/dataFiles';
import { fileHref, rootOf } from '../../src/addresses/fileHref';
import { ICON, pageFile } from '../../src/addresses/pageFile';
import { LANG_TAGS, type Lang } from '../../src/i18n/lang';
import { leanWordsOf } from '../../src/i18n/words/share/leanWords';
import type { Budget } from '../../src/model/budget';
import { escapeText } from '../htmlDocument';
import type { LeanFiles } from './bundleLean';

/**
 * What lies at the address of a page that the browser draws: a sentence that says so, and the ways to what is there without a script.
 */
export function leanPage(file: string, { id, body, year }: Budget, { bring, style }: LeanFiles): string {
  const lang: Lang = file.startsWith('en/') ? 'en' : 'zh';
  const [words, root] = [leanWordsOf(lang), rootOf(file)];
  const link = (to: string, text: string) => `<a href="${escapeText(fileHref(to, { root }))}">${escapeText(text)}</a>`;
  const ways = [
    link(pageFile({ budget: id, view: 'overview', lang }), words.overview),
    link(pageFile({ budget: id, view: 'flows', lang }), words.flows),
    link(budgetFile(id), words.data),
  ];
  return `<!doctype html>
<html lang="${LANG_TAGS[lang]}" data-waits>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeText(`${body} ${year} · 明账`)}</title>
<link rel="icon" type="image/svg+xml" href="${fileHref(ICON, { root })}">
<link rel="stylesheet" href="${root}${style}">
</head>
<body>
<main>
<h1>${escapeText(`${body} ${year}`)}</h1>
<noscript><p>${escapeText(words.unscripted)}</p></noscript>
<p class="waits" role="status">${escapeText(words.drawing)}</p>
<p class="failed">${escapeText(words.failed)}</p>
<ul>
${ways.map((way) => `<li>${way}</li>`).join('\n')}
</ul>
</main>
<script src="${root}${bring}" defer></script>
</body>
</html>
`;
}
