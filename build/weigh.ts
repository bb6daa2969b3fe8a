import { oneFileName } from '../src/addresses/deckFile';
import { budgetFile, dataFile, indexFile, READER_FOLDER, searchFile } from '../src/addresses/dataFiles';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { LANGS } from '../src/i18n/lang';
import { siteFile } from '../src/addresses/pageFile';
import type { ListedPage } from './Site';

const compress = promisify(brotliCompress);

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
  const budgets = ((await json(indexFile())) as { id: string }[]).map(({ id }) => id);
  const first = pages[0]?.budget ?? '';
  const own = pages.filter(({ budget }) => budget === first);
  const scales = new Scales();
  const loaded = new Set<string>();
  const read = [
    ...own.map(({ view, lang, url }) => ({ name: `${view}.${lang}`, url, loaded })),
    ...own.flatMap(({ view, lang, embed }) =>
      embed === undefined ? [] : [{ name: `embed ${view}.${lang}`, url: embed, loaded: new Set<string>() }],
    ),
    ...LANGS.map((lang) => ({ name: `read.${lang}`, url: siteFile('read', lang), loaded })),
  ];
  // All at once, since compressing is left to other threads.
  const weighed = read.map(async (page) => [page.name, await weighPage(path.join(out, page.url), scales, page.loaded)]);
  const weights = Object.fromEntries(await Promise.all(weighed)) as Weights;
  const compressed = (file: string) => scales.weigh(path.join(out, file));
  weights['data'] = {
    index: await compressed(indexFile()),
    budget: await compressed(budgetFile(first)),
    searchZh: await compressed(searchFile(first, 'zh')),
    searchEn: await compressed(searchFile(first, 'en')),
    source: await compressed(dataFile(`sources/${first}.txt`)),
  };
  weights['other'] = {
    // Both languages, and what several views share.
    scriptsOnDemand: await scales.weighAll(await filesIn(path.join(out, 'assets'), '.js', loaded)),
    stylesOnDemand: await scales.weighAll(await filesIn(path.join(out, 'assets'), '.css', loaded)),
    library: await scales.weighAll(await filesIn(path.join(out, 'lib'), '.js')),
    // It is carried on a stick, as it is.
    oneFile: (await readFile(path.join(out, oneFileName(first)))).length,
  };
  // What the page that reads documents gets once it stands: the explorer and the reader.
  weights['reader'] = { scripts: await scales.weighAll(await filesIn(path.join(out, READER_FOLDER), '.js', loaded)) };
  return { budgets, weights };
}

/** Tells compressed bytes of files; most pages share their styles and scripts, which are weighed once. */
class Scales {
  private readonly known = new Map<string, Promise<number>>();

  weigh(file: string): Promise<number> {
    const bytes =
      this.known.get(file) ??
      readFile(file)
        .then(compress)
        .then(({ length }) => length);
    this.known.set(file, bytes);
    return bytes;
  }

  async weighAll(files: readonly string[]): Promise<number> {
    const sizes = await Promise.all(files.map((file) => this.weigh(file)));
    return sizes.reduce((total, size) => total + size, 0);
  }
}

/** Weighs a page with the styles and scripts that it names, and notes these in `loaded`. */
async function weighPage(url: string, scales: Scales, loaded: Set<string>): Promise<Record<string, number>> {
  const file = decodeURI(url);
  const html = await readFile(file, 'utf8');
  const linked = [...html.matchAll(/<(?:link|script)[^>]* (?:href|src)="([^"]+\.(?:css|js))"/g)];
  const named = linked.map(([, address = '']) => path.join(path.dirname(file), address));
  for (const one of named) loaded.add(one);
  const ending = (end: string) => scales.weighAll(named.filter((one) => one.endsWith(end)));
  const [css, script] = [await ending('.css'), await ending('.js')];
  // A page holds its styles itself: they are weighed with its HTML.
  return { html: await scales.weigh(file), ...(css > 0 ? { css } : {}), script };
}

/** The files of a folder with an ending, but for those in `without`. */
async function filesIn(folder: string, ending: string, without = new Set<string>()): Promise<string[]> {
  const files = (await readdir(folder)).map((name) => path.join(folder, name));
  return files.filter((file) => file.endsWith(ending) && !without.has(file));
}
