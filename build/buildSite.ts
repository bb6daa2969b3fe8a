import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { ICON } from '../src/addresses/pageFile';
import { dataFile, indexFile, yearsFile } from '../src/addresses/dataFiles';
import { stageOfYears } from '../src/collection/bodyYears';
import { Budgets } from './Budgets';
import { loadBundles, type Bundles } from './bundles';
import { collected, type Collected } from './collected';
import { drawAll } from './drawAll';
import type { Drawn } from './drawBudget';
import { drawKey, drawTasks, type DrawTask } from './DrawTask';
import { DAY, forgetOld, used } from './forgetOld';
import { copyFrozen } from './frozen';
import { Inlined } from './Inlined';
import { writeMissing } from './missingPages';
import { Output, type WrittenFile } from './Output';
import { readIndex } from './readBudgets';
import { readExpected } from './readExpected';
import { Remembered } from './Remembered';
import { writeDrawer } from './lean/writeDrawer';
import { writeServer } from './server/writeServer';
import type { ListedPage, Site, SiteOptions } from './Site';
import { forgetImages } from './shareImages';
import { writeDirectory } from './writeDirectory';
import { writeLists } from './writeLists';
import { writeRead } from './writeRead';

/** Where builds keep what they have worked out; whoever deletes it only makes the next one take longer. */
const REMEMBERED = '.cache/site';

/** What a build was made with, beside the site's own options. */
interface BuildOptions extends SiteOptions {
  /** Folder of the bundles, and what they were made of. */
  bundles: string;
  code: string;
  /** How many processes draw at most. */
  jobs?: number;
  /** Whether every budget is drawn, whatever earlier builds have done. */
  fresh?: boolean;
}

/** What was built. */
export interface BuiltSite {
  pages: number;
  /** Ids of the budgets that were drawn; the others stand as they did. */
  drawn: string[];
}

/**
 * Writes a whole site: bundles, pages, embeds, decks, the data, the lists of pages and of files. A budget whose files rest on
 * what they rested on before is not drawn again. The site has the same bytes as one that is built from nothing.
 */
export async function buildSite(options: BuildOptions): Promise<BuiltSite> {
  const { data, out, code } = options;
  const folder = path.join(REMEMBERED, 'known', code);
  await used(folder);
  await forgetOld(path.dirname(folder), DAY);
  const known = await collected(data, options.settings, new Remembered(folder));
  const { expected, told } = await readExpected(options.settings);
  for (const sentence of [...known.told, ...told]) process.stderr.write(`${sentence}\n`);
  const bundles = await loadBundles(options.bundles);
  const { server, client: bundle } = bundles;
  const site: Site = { ...options, server, bundle, output: new Output(out), inlined: new Inlined() };

  if (options.served) await writeServer(site, bundles, options.bundles);
  if (options.lean) await writeDrawer(site, bundles, options.bundles);
  // Scripts and pictures first: no page may stand that asks for what is not there yet.
  await site.output.copyFolder(bundles.folder);
  const frozen = await copyFrozen(data, site.output, known.kept);
  await copyShared(site);
  const all = [...drawTasks(known, frozen)];
  const { drawn, records } = await drawnOf(all, known, site, options);
  await writeWhole(site, bundles, known, expected);
  const pages = pagesIn(all, records);
  const files = new Map<string, WrittenFile>([...records.values()].flatMap((record) => record.files));
  for (const { inlined } of records.values()) site.inlined.add(inlined);
  await writeLists(site, {
    pages,
    paths: await writeRead(site, bundles.reader, bundles.oneFile),
    sources: new Map([...known.kept].map(([id, { source }]) => [id, source])),
    files,
  });
  if (options.share) await forgetImages();
  await site.output.keepOnly({ has: (file) => files.has(file) || site.output.written.has(file) });
  return { pages: pages.length, drawn };
}

/** What is the same for each budget. */
async function copyShared({ output }: Site): Promise<void> {
  await output.copy('static/icon.svg', ICON);
  await output.copyFolder('static/templates', 'templates');
  await output.copyFolder('static/embed', 'embed');
}

/** A budget as it was drawn, and what it was drawn from. */
interface DrawnRecord extends Drawn {
  key: string;
}

/** Draws what has changed; gives what became of each budget, now or earlier. */
async function drawnOf(
  tasks: readonly DrawTask[],
  { kept }: Collected,
  site: Site,
  { code, bundles, jobs = availableParallelism(), fresh = false }: BuildOptions,
): Promise<{ drawn: string[]; records: Map<string, DrawnRecord> }> {
  const outName = createHash('sha256').update(path.resolve(site.out)).digest('hex').slice(0, 12);
  const remembered = new Remembered(path.join(REMEMBERED, 'drawn', outName));
  const records = new Map<string, DrawnRecord>();
  const keys = new Map<string, string>();
  const changed: DrawTask[] = [];
  for (const task of tasks) {
    const source = kept.get(task.budget)?.source;
    const key = source ? await drawKey(task, source, site, code) : '';
    keys.set(task.budget, key);
    const record = await remembered.get<DrawnRecord>(task.budget);
    if (!fresh && record?.key === key && (await isThere(record, site.output))) records.set(task.budget, record);
    else changed.push(task);
  }
  const { data, out, settings, address, share, served, lean } = site;
  await drawAll(changed, { data, out, settings, address, share, served, lean, bundles }, jobs, async (drawn) => {
    const record = { ...drawn, key: keys.get(drawn.budget) ?? '' };
    records.set(drawn.budget, record);
    for (const sentence of drawn.told) process.stderr.write(`${sentence}\n`);
    await remembered.set(drawn.budget, record);
  });
  await remembered.keepOnly(keys);
  return { drawn: changed.map(({ budget }) => budget), records };
}

async function isThere({ files }: Drawn, output: Output): Promise<boolean> {
  const found = await Promise.all(files.map(([file, written]) => output.has(file, written)));
  return found.every(Boolean);
}

/** All pages in their order: the views and projects of each budget, that of the root first, then the decks. */
function pagesIn(tasks: readonly DrawTask[], records: ReadonlyMap<string, Drawn>): ListedPage[] {
  const inOrder = tasks.flatMap(({ budget }) => records.get(budget) ?? []);
  const front = tasks.find(({ part }) => part.isFront)?.budget;
  const frontFirst = [...inOrder].sort((a, b) => Number(b.budget === front) - Number(a.budget === front));
  return [
    ...frontFirst.flatMap(({ pages }) => pages),
    ...frontFirst.flatMap(({ projects }) => projects),
    ...inOrder.flatMap(({ decks }) => decks),
  ];
}

/** What speaks of all budgets: their list, the index, the years of each body, the pages for addresses that do not exist. */
async function writeWhole(
  site: Site,
  { embed: files }: Bundles,
  known: Collected,
  expected: Parameters<typeof writeDirectory>[3],
): Promise<void> {
  const { data, output } = site;
  const { index, bodies } = known;
  await writeMissing({ ...site, files });
  await output.copy(path.join(data, 'budget.schema.json'), dataFile('budget.schema.json')).catch(() => undefined);
  const asRead =
    index.length === (await readIndex(data)).length &&
    !index.some(({ years, known: name, account }) => years ?? name ?? account);
  if (asRead) await output.copy(path.join(data, 'index.json'), indexFile());
  else await output.write(indexFile(), `${JSON.stringify(index)}\n`);
  for (const body of bodies) {
    if (stageOfYears(body) !== null) await output.write(yearsFile(body.slug), JSON.stringify(body));
  }
  const first = index[0]?.id;
  if (first !== undefined) await writeDirectory(site, known, await new Budgets(data).read(first), expected);
}
