import { ICON } from '../src/addresses/pageFile';
import type { Rendered, SourcePage } from '../src/app/server';
import { rootOf, fileHref } from '../src/addresses/fileHref';
import type { Route } from '../src/app/routes';
import { siteOf } from '../src/app/siteState';
import { EMBED_VIEWS, embedFile, answerFile } from '../src/addresses/embedFile';
import { LANG_TAGS, LANGS } from '../src/i18n/lang';
import type { PageFiles } from './bundle';
import type { Inlined } from './Inlined';
import { datasetOf, shareMetas, type ShareFacts } from './shareHead';
import { withoutMarks } from '../src/ui/withoutMarks';

/**
 * A whole page: everything that it says stands in the HTML with all of its style, its data beside it. Its scripts are named
 * last, so that none of them is asked for before the page is there.
 */
export function htmlDocument(
  route: Route,
  page: Rendered,
  { files, inlined, ending }: { files: PageFiles; inlined: Inlined; ending: string },
  share: Omit<ShareFacts, 'root'>,
): string {
  const root = rootOf(route.file);
  const { href } = siteOf(page.site);
  const facts = { ...share, root };
  const lines = [
    '<!doctype html>',
    `<html lang="${LANG_TAGS[route.lang]}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeText(page.title)}</title>`,
    `<meta name="description" content="${escapeText(page.description)}">`,
    '<meta property="og:type" content="article">',
    `<meta property="og:title" content="${escapeText(page.finding)}">`,
    `<meta property="og:description" content="${escapeText(page.description)}">`,
    ...shareMetas(route, facts).map(
      ([kind, name, content]) => `<meta ${kind}="${name}" content="${escapeText(content)}">`,
    ),
    `<link rel="icon" type="image/svg+xml" href="${fileHref(ICON, { root })}">`,
    inlined.script(files.early),
    inlined.style(files.style),
    `<link rel="canonical" href="${share.address || root}${route.url}">`,
    oembedLink(route, page.title, share.address || root),
    ...LANGS.map((lang) => `<link rel="alternate" hreflang="${LANG_TAGS[lang]}" href="${href({ lang })}">`),
    page.head,
    '</head>',
    '<body>',
    page.others,
    // No white space inside: hydration counts every node.
    `<div id="app">${page.body}</div>`,
    page.notes,
    jsonBlock('site', page.site),
    jsonBlock('state', page.data),
    route.view === 'overview' ? dataBlock(' type="application/ld+json"', datasetOf(route, page, facts)) : '',
    `<script type="module" src="${root}${files.entry}" fetchpriority="low"></script>`,
    ...files.preloads.map((file) => `<link rel="modulepreload" href="${root}${file}" fetchpriority="low">`),
    ending === '' ? '' : `<script src="${root}${ending}" defer></script>`,
    '</body>',
    '</html>',
  ];
  return `${lines.filter(Boolean).join('\n')}\n`;
}

/**
 * The page of a source text: all HTML, no script but the one that sets theme and text size, so no marks for hydration.
 * @param head elements of that script and of the styles
 * @param script element of a script that makes the page answer; it stands whole without it
 */
export function sourceDocument(page: SourcePage, head: string, script = ''): string {
  const root = rootOf(page.file);
  return `<!doctype html>
<html lang="${LANG_TAGS[page.lang]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeText(page.title)}</title>
<meta name="description" content="${escapeText(page.description)}">
<link rel="icon" type="image/svg+xml" href="${fileHref(ICON, { root })}">
${head}
</head>
<body class="source">
${withoutMarks(page.body)}
${script}</body>
</html>
`;
}

/** Data of a page in a block that its script reads. */
export function jsonBlock(id: string, value: unknown): string {
  return dataBlock(` type="application/json" id="${id}"`, value);
}

/** Data as a block that no browser runs. `<` is escaped so that no text in it can end the block. */
function dataBlock(attributes: string, value: unknown): string {
  return `<script${attributes}>${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Where an address of a chart is pasted, its oEmbed answer tells how to show it.
 * @param root whole address of the site where it is known, since consumers such as WordPress follow no relative one
 */
export function oembedLink(
  { budget, view, lang }: Pick<Route, 'budget' | 'view' | 'lang'>,
  title: string,
  root: string,
): string {
  const chart = EMBED_VIEWS.find((one) => one === view);
  if (!chart) return '';
  const href = fileHref(answerFile(embedFile(budget, chart, lang)), { root });
  return `<link rel="alternate" type="application/json+oembed" title="${escapeText(title)}" href="${href}">`;
}

/** Text for an attribute in double quotes or an element. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);
}
