import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Lang } from '../src/i18n/lang';
import type { ViewKey } from '../src/pages/view';
import { checkByteBudget } from './byteBudget';
import { bundleClient, bundleServer } from './bundle';
import { bundleDeck } from './bundleDeck';
import { bundleEmbed } from './bundleEmbed';
import { bundleLibrary } from './bundleLibrary';
import { previousOf } from '../src/series/neighbours';
import { copyFrozen } from './frozen';
import { htmlDocument, notFoundDocument, sourceDocument } from './htmlDocument';
import { writeManifest } from './manifest';
import { bundleOneFile, oneFile } from './oneFile';
import { readBudgets } from './readBudgets';
import { copyShareImages, type ShareImage } from './shareImages';
import { siteAddress } from './siteAddress';
import { sitemap } from './sitemap';
import { headersFile } from './siteHeaders';
import { withPinyin } from './withPinyin';
import { writeDecks } from './writeDecks';
import { writeEmbeds, writeMissing } from './writeEmbeds';

// A site is built for its readers, whatever the surroundings say: a test runner's own setting would change the bytes.
process.env['NODE_ENV'] = 'production';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: 'static/data' },
    out: { type: 'string', default: 'dist' },
    decks: { type: 'string', default: 'documents' },
    /** Address that the site will have, for what cannot be relative: oEmbed, QR codes. */
    site: { type: 'string', default: process.env['SITE_URL'] ?? '' },
    'no-budget': { type: 'boolean', default: false },
  },
});

/** Views that `views.json` promises to others; `pages.json` lists these and every page beside them. */
const PUBLISHED_VIEWS: ReadonlySet<string> = new Set([
  'overview',
  'flows',
  'structure',
  'changes',
  'projects',
  'targets',
  'checks',
  'tables',
]);

/** Builds the whole site: bundles, one HTML page for each view, the data, the lists of pages and of files. */
async function build(data: string, out: string, address: string): Promise<void> {
  const { index, budgets } = await readBudgets(data);
  await rm(out, { recursive: true, force: true });
  const [bundle, server] = [await bundleClient(out), await bundleServer(out)];

  const images = new Map<string, Map<string, ShareImage>>();
  for (const [id, budget] of budgets) {
    images.set(id, await copyShareImages(id, server.drawShares(budget, server.viewKeys), out));
  }
  const imagesOf = (budget: string, view: ViewKey, lang: Lang): ShareImage[] =>
    (['wide', 'square'] as const).flatMap((form) => images.get(budget)?.get(server.shareName(view, lang, form)) ?? []);

  await bundleLibrary(out);
  const files = await bundleEmbed(out);
  const frozen = await copyFrozen(data, out);
  const first = index[0]?.id ?? '';
  const embeds = new Map<string, Map<string, string>>();
  const site = { out, server, files, first, frozen, imagesOf, address };
  for (const budget of budgets.values()) embeds.set(budget.id, await writeEmbeds(budget, site));
  await writeMissing(site);

  const pages = [];
  for (const route of server.pagesOf(index)) {
    const budget = budgets.get(route.budget);
    if (!budget) throw new Error(`${data}: the index names ${route.budget}, which has no data file`);
    const previous = budgets.get(previousOf(index, route.budget)?.id ?? '') ?? null;
    const page = await server.renderPage(route, budget, index, previous);
    const shared = imagesOf(route.budget, route.view, route.lang);
    const files = bundle.filesOf(route.view, route.lang, page.still);
    await writePage(path.join(out, route.file), htmlDocument(route, page, files, { address, images: shared }));
    const embed = embeds.get(route.budget)?.get(`${route.view}.${route.lang}`);
    pages.push({ budget: route.budget, view: route.view, lang: route.lang, url: route.url, title: page.title, embed });
  }

  for (const budget of budgets.values()) {
    const text = await readFile(path.join(data, budget.source.text), 'utf8').catch(() => '');
    for (const page of await server.renderSource(budget, text, index)) {
      await writePage(path.join(out, page.file), sourceDocument(page, bundle.sourceFiles));
    }
    for (const { file, text } of server.renderTakeAways(budget)) await writePage(path.join(out, file), text);
  }

  const front = budgets.get(first);
  for (const page of front ? await server.renderDirectory(front, index, server.viewKeys) : []) {
    await writePage(path.join(out, page.file), sourceDocument(page, bundle.sourceFiles));
  }

  const deckFiles = await bundleDeck(out);
  for (const budget of budgets.values()) {
    const decks = {
      out,
      server,
      index,
      files: deckFiles,
      early: bundle.sourceFiles.early,
      settings: options.decks,
      address,
    };
    pages.push(...(await writeDecks(budget, decks)));
  }
  const whole = await bundleOneFile();
  for (const budget of budgets.values()) {
    const html = await oneFile(budget, whole, { data, server, index, settings: options.decks, address });
    await writeFile(path.join(out, server.oneFileName(budget.id)), html);
  }

  await cp('static/icon.svg', path.join(out, 'icon.svg'));
  await cp('static/embed', path.join(out, 'embed'), { recursive: true });
  await cp(data, path.join(out, 'data'), { recursive: true });
  await mkdir(path.join(out, 'data/search'), { recursive: true });
  for (const [id, budget] of budgets) {
    for (const lang of server.langs) {
      const entries = withPinyin(server.searchFileOf(budget, lang));
      await writeFile(path.join(out, `data/search/${id}.${lang}.json`), JSON.stringify(entries));
    }
  }
  await writeJson(path.join(out, 'pages.json'), pages);
  await writeJson(
    path.join(out, 'views.json'),
    pages.filter((page) => PUBLISHED_VIEWS.has(page.view)),
  );
  await writeFile(path.join(out, 'sitemap.xml'), sitemap(pages, address));
  await writeFile(path.join(out, '404.html'), notFoundDocument(bundle.filesOf('overview', 'zh').styles));
  await writeFile(path.join(out, '_headers'), headersFile());
  await writeManifest(
    out,
    [...budgets.values()].map(({ source }) => source),
  );
  process.stdout.write(`${pages.length} pages in ${out}\n`);
}

async function writeJson(file: string, value: unknown): Promise<void> {
  await writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
}

async function writePage(file: string, html: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, html);
}

try {
  await build(options.data, options.out, siteAddress(options.site));
  if (!options['no-budget']) await checkByteBudget(options.out);
} catch (error) {
  process.stderr.write(`build: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
