import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Compressed bytes that a reader's first visit to one page costs. */
interface PageWeight {
  html: number;
  css: number;
  script: number;
}

type Weights = Record<string, PageWeight>;

const FILE = 'build/byteBudget.json';

/** How much a page may grow over its accepted weight before the build fails. */
const GROWTH = 1.02;

/** What no page may ever cost, accepted or not: the script of any page, and all of the front page. */
const MOST = { script: 50 * 1024, frontPage: 75 * 1024 };

/** Holds the pages in `out` against the accepted weights; `npm run budget:accept` writes them anew. */
export async function checkByteBudget(out: string): Promise<void> {
  const weights = await weigh(out);
  const accepted = JSON.parse(await readFile(FILE, 'utf8').catch(() => '{}')) as Weights;
  const grown = Object.entries(weights).flatMap(([page, weight]) =>
    (['html', 'css', 'script'] as const).flatMap((part) => {
      const limit = accepted[page]?.[part];
      const now = weight[part];
      return limit !== undefined && now > limit * GROWTH ? [`${page} ${part}: ${limit} → ${now} bytes`] : [];
    }),
  );
  const front = Object.values(weights)[0];
  if (front && front.html + front.css + front.script > MOST.frontPage) {
    grown.push(`the front page: more than ${MOST.frontPage} bytes in all`);
  }
  for (const [page, { script }] of Object.entries(weights)) {
    if (script > MOST.script) grown.push(`${page} script: ${script}, more than ${MOST.script} bytes`);
  }
  if (grown.length > 0) {
    throw new Error(
      `pages are heavier than their byte budget allows:\n  ${grown.join('\n  ')}\n(npm run budget:accept accepts a growth)`,
    );
  }
}

/** Accepts the weights of the pages in `out`. */
export async function acceptByteBudget(out: string): Promise<void> {
  await writeFile(FILE, `${JSON.stringify(await weigh(out), null, 2)}\n`);
}

/** Weighs each Chinese and English page of the first budget. */
async function weigh(out: string): Promise<Weights> {
  const views = JSON.parse(await readFile(path.join(out, 'pages.json'), 'utf8')) as Record<
    'budget' | 'view' | 'lang' | 'url',
    string
  >[];
  const weights: Weights = {};
  for (const { budget, view, lang, url } of views) {
    if (budget !== views[0]?.budget) continue;
    const file = path.join(out, decodeURI(url));
    const html = await readFile(file, 'utf8');
    const linked = [...html.matchAll(/<(?:link|script)[^>]* (?:href|src)="([^"]+\.(css|js))"/g)];
    const bytes = async (kind: string) => {
      const parts = linked.filter((match) => match[2] === kind).map((match) => match[1] ?? '');
      const sizes = await Promise.all(parts.map((part) => compressed(path.join(path.dirname(file), part))));
      return sizes.reduce((sum, size) => sum + size, 0);
    };
    weights[`${view}.${lang}`] = { html: brotli(html), css: await bytes('css'), script: await bytes('js') };
  }
  return weights;
}

async function compressed(file: string): Promise<number> {
  return brotli(await readFile(file));
}

function brotli(content: string | Buffer): number {
  return brotliCompressSync(content).length;
}
