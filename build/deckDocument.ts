import type { RenderedDeck } from '../src/app/server';
import { escapeText, LANG_TAGS } from './htmlDocument';
import type { DeckFiles } from './bundleDeck';
import { withoutMarks } from '../src/ui/withoutMarks';

/** The page of a deck: complete without its script, which only turns pages. */
export function deckDocument(page: RenderedDeck, files: DeckFiles, early: string): string {
  return `<!doctype html>
<html lang="${LANG_TAGS[page.lang]}" data-deck="${page.view}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeText(page.title)}</title>
<meta name="description" content="${escapeText(page.description)}">
<link rel="icon" type="image/svg+xml" href="../icon.svg">
<script src="../${early}"></script>
${files.styles.map((file) => `<link rel="stylesheet" href="../${file}">`).join('\n')}
<script type="module" src="../${files.script}"></script>
${page.head}
</head>
<body>
<div id="app">${withoutMarks(page.body)}</div>
</body>
</html>
`;
}
