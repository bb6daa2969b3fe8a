import { LANG_TAGS, type Lang } from '../src/i18n/lang';
import { escapeText } from './htmlDocument';
import type { Meta } from './shareHead';
import { withoutMarks } from '../src/ui/withoutMarks';

/** What an embed page is made of; addresses are relative to it. */
export interface EmbedDocument {
  lang: Lang;
  title: string;
  description: string;
  body: string;
  /** Elements of its style and of its script. */
  style: string;
  script: string;
  icon: string;
  /** The same chart in each language. */
  twins: Readonly<Record<Lang, string>>;
  /** What tells others how to show a link to it; a plain card where left out. */
  metas?: readonly Meta[];
  /** Its oEmbed answer, by its whole address where that is known; none for pages that are not charts. */
  oembed?: string;
}

/** A page that stands inside other people's articles, in one response: its HTML, its style, its one classic script last. */
export function embedDocument(page: EmbedDocument): string {
  const { title, description } = { title: escapeText(page.title), description: escapeText(page.description) };
  const lines = [
    '<!doctype html>',
    `<html lang="${LANG_TAGS[page.lang]}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="robots" content="noindex">',
    `<title>${title}</title>`,
    description ? `<meta name="description" content="${description}">` : '',
    '<meta property="og:type" content="article">',
    `<meta property="og:title" content="${title}">`,
    description ? `<meta property="og:description" content="${description}">` : '',
    ...(page.metas ?? [['name', 'twitter:card', 'summary']]).map(
      ([kind, name, content]) => `<meta ${kind}="${name}" content="${escapeText(content)}">`,
    ),
    `<link rel="icon" type="image/svg+xml" href="${page.icon}">`,
    page.style,
    ...Object.entries(page.twins)
      .filter(([, href]) => href !== '')
      .map(([lang, href]) => `<link rel="alternate" hreflang="${LANG_TAGS[lang as Lang]}" href="${href}">`),
    page.oembed ? `<link rel="alternate" type="application/json+oembed" title="${title}" href="${page.oembed}">` : '',
    '</head>',
    '<body>',
    '<main>',
    withoutMarks(page.body),
    '</main>',
    page.script,
    '</body>',
    '</html>',
  ];
  return `${lines.filter(Boolean).join('\n')}\n`;
}
