import { mkdirSync, readFileSync } from 'node:fs';
import { LANGS, type Lang } from '../src/i18n/lang';
import { EMBED_VIEWS } from '../src/addresses/embedFile';
import { EMBED_WIDTHS } from '../src/embed/embedHeights';
import { launchChromium } from '../tests/browser/chromium';
import { serveSite } from './staticServer';

/**
 * Photographs an article with three embeds, pasted as the dialog gives them, on two phones and a desktop, there in a narrow
 * column too, and each embed by itself in the three widths that heights are given for; by day and by night, in both
 * languages, with scroll bars that take room. Writes `shots/article-*.png` and `shots/embed-*.png`.
 */
const SCREENS = [
  { width: 360, height: 640, column: 600 },
  { width: 390, height: 844, column: 600 },
  { width: 1280, height: 800, column: 600 },
  { width: 1280, height: 800, column: 540 },
];
const VIEWS = ['changes', 'flows', 'overview'];

/** What the article around the charts says. */
const WORDS: Readonly<Record<Lang, { title: string; text: (body: string, year: number) => string }>> = {
  zh: {
    title: '这里的钱，去年和今年',
    text: (body, year) => `${body} ${year} 年的预算已经公开。下面的图都来自这份文件，每个数都能查到出处。`,
  },
  en: {
    title: 'Last year’s money and this year’s',
    text: (body, year) => `${body} has published its budget of ${year}. The charts below come from that document.`,
  },
};

interface Answer {
  html: string;
  heights: Record<string, number>;
  src: string;
  title: string;
}

const site = await serveSite('dist');
const [first] = JSON.parse(readFileSync('dist/data/index.json', 'utf8')) as {
  id: string;
  body: string;
  year: number;
}[];
if (!first) throw new Error('the site has no budget');
const { id, body, year } = first;

const answerOf = (view: string, lang: Lang): Answer =>
  JSON.parse(readFileSync(`dist/${lang === 'zh' ? '' : `${lang}/`}embed/${id}/${view}.json`, 'utf8')) as Answer;

/** @param column most that the text and its charts are wide, in pixels */
function articleOf(lang: Lang, column: number): string {
  const { title, text } = WORDS[lang];
  const said = `<p>${text(body, year)}</p>`;
  const embeds = VIEWS.map((view) => answerOf(view, lang).html.replace('src="', `src="${site.url}`));
  return `<!doctype html><html lang="${lang === 'zh' ? 'zh-CN' : 'en'}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<style>:root { color-scheme: light dark } body { font: 18px/1.85 'PingFang SC', sans-serif; max-width: ${column}px; margin: 0 auto; padding: 24px 16px }
h1 { font: 700 32px/1.35 'Songti SC', serif } iframe { margin: 14px 0 }</style>
<h1>${title}</h1>${said}${embeds.map((embed) => embed + said).join('')}`;
}

/** All embeds of one width with the height that is given for it, side by side. */
function sheetOf(lang: Lang, width: (typeof EMBED_WIDTHS)[number]): string {
  const frames = EMBED_VIEWS.map((view) => {
    const { src, heights } = answerOf(view, lang);
    return `<iframe src="${site.url}${src}" width="${width}" height="${heights[width]}"></iframe>`;
  });
  return `<!doctype html><meta charset="utf-8"><style>:root { color-scheme: light dark; background: light-dark(#fff, #000) }
body { display: flex; flex-wrap: wrap; gap: 24px; align-items: start; margin: 24px } iframe { flex: none; border: 0; outline: 1px dashed #999 }</style>${frames.join('')}`;
}

const pages = LANGS.flatMap((lang) => [
  ...SCREENS.map(({ width, height, column }) => ({
    name: `article-${lang}-${width}${column === 600 ? '' : `-${column}`}`,
    html: articleOf(lang, column),
    width,
    height,
  })),
  ...EMBED_WIDTHS.map((width) => ({
    name: `embed-${lang}-${width}`,
    html: sheetOf(lang, width),
    width: width === 900 ? 1900 : 48 + 3 * width + 48,
    height: 1000,
  })),
]);

mkdirSync('shots', { recursive: true });
const browser = await launchChromium([], true);
for (const { name, html, width, height } of pages) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme,
      deviceScaleFactor: width < 768 ? 2 : 1,
    });
    await context.route('**/article', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    const page = await context.newPage();
    await page.goto(`${site.url}article`, { waitUntil: 'networkidle' });
    // Frames load when they come near the screen.
    for (const frame of await page.locator('iframe').all()) {
      await frame.scrollIntoViewIfNeeded();
      await page.waitForTimeout(300);
    }
    await page.screenshot({ path: `shots/${name}-${colorScheme}.png`, fullPage: true });
    await context.close();
  }
}
await browser.close();
await site.close();
