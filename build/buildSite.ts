import { ICON } from '../src/addresses/pageFile';
import { budgetFile, indexFile, yearsFile } from '../src/addresses/dataFiles';
import { stageOfYears } from '../src/collection/bodyYears';
import { collected } from './collected';
import { existsSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Bundles } from './bundles';
import { copyFrozen } from './frozen';
import { Inlined } from './Inlined';
import { writeMissing } from './missingPages';
import { oneFile } from './oneFile';
import { shareImagesOf } from './shareImages';
import type { ListedPage, Site } from './Site';
import { readExpected } from './readExpected';
import { writeDecks } from './writeDecks';
import { writeEmbeds } from './writeEmbeds';
import { writeFile } from './writeFile';
import { writeLists } from './writeLists';
import { writeRead } from './writeRead';
import { writeTexts } from './writeTexts';
import { writeViews } from './writeViews';

/** Where a site is made from, where it goes, and the address that it will have. */
interface SiteOptions extends Pick<Site, 'data' | 'out' | 'settings' | 'address'> {
  /** Whether pages have images that they are shared with. */
  share: boolean;
}

/**
 * Writes a whole site: bundles, pages, embeds, decks, the data, the lists of pages and of files.
 * @returns how many pages it has
 */
export async function buildSite(options: SiteOptions, bundles: Bundles): Promise<number> {
  const { data, out } = options;
  const collection = await collected(data, options.settings);
  const { expected, told } = await readExpected(options.settings);
  for (const sentence of told) process.stderr.write(`${sentence}\n`);
  const { budgets } = collection;
  const { server, client: bundle } = bundles;
  await rm(out, { recursive: true, force: true });
  await cp(bundles.folder, out, { recursive: true });
  const shares = { out, address: options.address, previousOf: collection.previousOf };
  const imagesOf = options.share ? await shareImagesOf(budgets, server, shares) : () => [];
  const site: Site = { ...options, ...collection, expected, server, bundle, imagesOf, inlined: new Inlined() };

  const embeds = await writeAllEmbeds(site, bundles);
  const pages = await writeViews(site, embeds);
  pages.push(...(await writeAllDecks(site, bundles)));
  await cp('static/icon.svg', path.join(out, ICON));
  await cp('static/templates', path.join(out, 'templates'), { recursive: true });
  await copyData(site);
  await writeTexts(site);
  await writeLists(site, pages, await writeRead(site, bundles.reader, bundles.oneFile));
  return pages.length;
}

/** Copies the data that the index names, and nothing else that may lie there, such as the leftovers of a run that was killed. */
async function copyData({ data, out, index, budgets, bodies }: Site): Promise<void> {
  const changed = [...budgets.values()].filter(({ checks }) => checks.some(({ group }) => group === 'documents'));
  const asRead = [...budgets].flatMap(([id, { source }]) => [`budgets/${id}.json`, source.text]);
  for (const file of ['index.json', 'budget.schema.json', ...asRead]) {
    const from = path.join(data, file);
    if (existsSync(from)) await cp(from, path.join(out, 'data', file));
  }
  // What the site knows beyond a single document goes with the data too.
  for (const budget of changed) await writeFile(path.join(out, budgetFile(budget.id)), JSON.stringify(budget));
  if (index.some(({ years, known, account }) => years ?? known ?? account))
    await writeFile(path.join(out, indexFile()), `${JSON.stringify(index)}\n`);
  for (const body of bodies) {
    if (stageOfYears(body) !== null) await writeFile(path.join(out, yearsFile(body.slug)), JSON.stringify(body));
  }
}

/** Everything that stands in other people's pages; returns the addresses of the charts, by budget and `<view>.<lang>`. */
async function writeAllEmbeds(site: Site, { embed }: Bundles): Promise<Map<string, Map<string, string>>> {
  const { data, out, budgets } = site;
  const embedding = { ...site, files: embed, frozen: await copyFrozen(data, out, budgets) };
  const embeds = new Map<string, Map<string, string>>();
  for (const [id, budget] of budgets) embeds.set(id, await writeEmbeds(budget, embedding));
  await writeMissing(embedding);
  await cp('static/embed', path.join(out, 'embed'), { recursive: true });
  return embeds;
}

/** Each budget's deck, and explorer and deck of it as one file; returns the pages of the decks. */
async function writeAllDecks(site: Site, { deck, oneFile: whole }: Bundles): Promise<ListedPage[]> {
  const { out, budgets, server } = site;
  const decks = { ...site, files: deck };
  const pages: ListedPage[] = [];
  for (const [id, budget] of budgets) {
    pages.push(...(await writeDecks(budget, decks)));
    await writeFile(path.join(out, server.oneFileName(id)), await oneFile(budget, whole, site));
  }
  return pages;
}
