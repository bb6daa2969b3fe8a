import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkByteBudget } from './byteBudget';
import { bundleClient, bundleServer } from './bundle';
import { bundleDeck } from './bundleDeck';
import { bundleEmbed } from './bundleEmbed';
import { bundleLibrary } from './bundleLibrary';
import { copyFrozen } from './frozen';
import { writeMissing } from './missingPages';
import { bundleOneFile, oneFile } from './oneFile';
import { readBudgets } from './readBudgets';
import { shareImagesOf } from './shareImages';
import type { ListedPage, Site } from './Site';
import { siteAddress } from './siteAddress';
import { writeDecks } from './writeDecks';
import { writeEmbeds } from './writeEmbeds';
import { writeFile } from './writeFile';
import { writeLists } from './writeLists';
import { writeTexts } from './writeTexts';
import { writeViews } from './writeViews';

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

/** Builds the whole site: bundles, pages, embeds, decks, the data, the lists of pages and of files. */
async function build(data: string, out: string, address: string): Promise<void> {
  const { index, budgets } = await readBudgets(data);
  const first = index[0]?.id ?? '';
  await rm(out, { recursive: true, force: true });
  const [bundle, server] = [await bundleClient(out), await bundleServer(out)];
  const imagesOf = await shareImagesOf(budgets, server, out);
  const site: Site = { data, out, settings: options.decks, address, index, budgets, first, server, bundle, imagesOf };

  const embeds = await writeAllEmbeds(site);
  const pages = await writeViews(site, embeds);
  pages.push(...(await writeAllDecks(site)));
  await cp('static/icon.svg', path.join(out, 'icon.svg'));
  await cp(data, path.join(out, 'data'), { recursive: true });
  await writeTexts(site);
  await writeLists(site, pages);
  process.stdout.write(`${pages.length} pages in ${out}\n`);
}

/** Everything that stands in other people's pages; returns the addresses of the charts, by budget and `<view>.<lang>`. */
async function writeAllEmbeds(site: Site): Promise<Map<string, Map<string, string>>> {
  const { data, out } = site;
  await bundleLibrary(out);
  const embedding = { ...site, files: await bundleEmbed(out), frozen: await copyFrozen(data, out) };
  const embeds = new Map<string, Map<string, string>>();
  for (const [id, budget] of site.budgets) embeds.set(id, await writeEmbeds(budget, embedding));
  await writeMissing(embedding);
  await cp('static/embed', path.join(out, 'embed'), { recursive: true });
  return embeds;
}

/** Each budget's deck, and explorer and deck of it as one file; returns the pages of the decks. */
async function writeAllDecks(site: Site): Promise<ListedPage[]> {
  const { out, bundle, budgets, server } = site;
  const decks = { ...site, files: await bundleDeck(out), early: bundle.sourceFiles.early };
  const whole = await bundleOneFile();
  const pages: ListedPage[] = [];
  for (const [id, budget] of budgets) {
    pages.push(...(await writeDecks(budget, decks)));
    await writeFile(path.join(out, server.oneFileName(id)), await oneFile(budget, whole, site));
  }
  return pages;
}

try {
  await build(options.data, options.out, siteAddress(options.site));
  if (!options['no-budget']) await checkByteBudget(options.out);
} catch (error) {
  process.stderr.write(`build: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
