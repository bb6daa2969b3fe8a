import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundleServer } from '../build/bundle';
import { bundleEmbed } from '../build/bundleEmbed';
import { editionFiles } from '../build/editionFiles';
import { frozenFolder, keptEditions, nameOf, UNNAMED, type KeptEdition } from '../build/frozen';
import { readBudgets } from '../build/readBudgets';
import { dataName } from '../build/writeEmbeds';

/**
 * Keeps today's charts for good: `npm run freeze [-- --data static/data]` writes the embed pages of each budget, with all
 * that they load, into a folder beside the data that is called after their hash. Every later build publishes it as it is.
 * What is already kept is left alone, so freezing twice changes nothing.
 */
process.env['NODE_ENV'] = 'production';

const { values: options } = parseArgs({ options: { data: { type: 'string', default: 'static/data' } } });
const CACHE = '.cache/freeze';

await rm(CACHE, { recursive: true, force: true });
const { budgets } = await readBudgets(options.data);
const [bundle, server] = [await bundleEmbed(CACHE), await bundleServer(CACHE)];
const icon = await readFile('static/icon.svg', 'utf8');

const folder = frozenFolder(options.data);
const kept: KeptEdition[] = await keptEditions(folder);
for (const budget of budgets.values()) {
  const data = dataName(budget);
  const files = new Map([['icon.svg', icon], ...(await editionFiles(budget, { server, files: bundle, data }))]);
  const edition = nameOf(files, UNNAMED);
  if (kept.some((one) => one.edition === edition)) {
    process.stdout.write(`${budget.id}: ${edition} is kept already\n`);
    continue;
  }
  for (const [file, content] of files) {
    const target = path.join(folder, edition, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content.replaceAll(UNNAMED, edition));
  }
  kept.push({ budget: budget.id, edition, data });
  process.stdout.write(`${budget.id}: ${edition}\n`);
}
await mkdir(folder, { recursive: true });
await writeFile(path.join(folder, 'index.json'), `${JSON.stringify(kept, null, 2)}\n`);
