import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { ListedPage } from './Site';

/** Compressed bytes by what is weighed, such as `flows.zh`, and part of it, such as `script`. */
export type Weights = Record<string, Record<string, number>>;

/** What a site costs its readers, and the budgets that it was built of. */
export interface Weighed {
  budgets: string[];
  weights: Weights;
}

/**
 * Weighs what a reader of a site's first budget loads: each page and each embed with the styles and scripts of its first
 * load, the data files, and what is fetched only when it is asked for or carried away.
 * @param out folder of the built site
 */
export async function weigh(out: string): Promise<Weighed> {
  const json = async (file: string): Promise<unknown> => JSON.parse(await readFile(path.join(out, file), 'utf8'));
  const pages = (await json('pages.json')) as (ListedPage & { embed?: string })[];
  const budgets = ((await json('data/index.json')) as { id: string }[]).map(({ id }) => id);
  const first = pages[0]?.budget ?? '';
  const own = pages.filter(({ budget }) => budget === first);
  const weights: Weights = {};
  const loaded = new Set<string>();
  for (const { view, lang, url } of own) weights[`${view}.${lang}`] = await weighPage(out, url, loaded);
  for (const { view, lang, embed } of own) {
    if (embed !== undefined) weights[`embed ${view}.${lang}`] = await weighPage(out, embed, new Set());
  }
  const compressed = (file: string) => compressedFile(path.join(out, file));
  weights['data'] = {
    index: await compressed('data/index.json'),
    budget: await compressed(`data/budgets/${first}.json`),
    searchZh: await compressed(`data/search/${first}.zh.json`),
    searchEn: await compressed(`data/search/${first}.en.json`),
    source: await compressed(`data/sources/${first}.txt`),
  };
  weights['other'] = {
    // Both languages, and what several views share.
    scriptsOnDemand: await sumOf(out, 'assets', '.js', loaded),
    stylesOnDemand: await sumOf(out, 'assets', '.css', loaded),
    library: await sumOf(out, 'lib', '.js'),
    // It is carried on a stick, as it is.
    oneFile: (await readFile(path.join(out, `mingzhang-${first}.html`))).length,
  };
  return { budgets, weights };
}

/** Weighs a page with the styles and scripts that it names, and notes these in `loaded`. */
async function weighPage(out: string, url: string, loaded: Set<string>): Promise<Record<string, number>> {
  const file = path.join(out, decodeURI(url));
  const html = await readFile(file, 'utf8');
  const linked = [...html.matchAll(/<(?:link|script)[^>]* (?:href|src)="([^"]+\.(?:css|js))"/g)];
  const named = linked.map(([, address = '']) => path.join(path.dirname(file), address));
  for (const one of named) loaded.add(one);
  const bytes = async (ending: string) => sum(named.filter((one) => one.endsWith(ending)).map(compressedFile));
  return { html: brotli(html), css: await bytes('.css'), script: await bytes('.js') };
}

/** Compressed bytes of the files of a folder with an ending, but for those in `without`. */
async function sumOf(out: string, folder: string, ending: string, without = new Set<string>()): Promise<number> {
  const files = (await readdir(path.join(out, folder))).map((name) => path.join(out, folder, name));
  return sum(files.filter((file) => file.endsWith(ending) && !without.has(file)).map(compressedFile));
}

async function sum(sizes: Promise<number>[]): Promise<number> {
  return (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
}

async function compressedFile(file: string): Promise<number> {
  return brotli(await readFile(file));
}

function brotli(content: string | Buffer): number {
  return brotliCompressSync(content).length;
}
