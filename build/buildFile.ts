import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundleServer } from './bundle';
import { bundleOneFile } from './bundleOneFile';
import { dataFolder } from './dataFolder';
import { oneFile } from './oneFile';
import { readerFile } from './readerFile';
import { readBudgets } from './readBudgets';
import { readDeckSettings } from './readDeckSettings';
import { siteAddress } from './siteAddress';

/**
 * `npm run build:file`: writes explorer and deck of each budget as one file, `<out>/mingzhang-<budget>.html`. Options:
 * `--data`, `--out`, `--decks` (folder of the settings), `--site` or SITE_URL (where the QR code leads), `--reader` (a second file
 * beside them, which reads documents of every format), and ids of budgets if not all are wanted.
 */
process.env['NODE_ENV'] = 'production';

const { values: options, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: 'static/data' },
    out: { type: 'string', default: 'dist' },
    decks: { type: 'string', default: 'documents' },
    reader: { type: 'boolean', default: false },
    site: { type: 'string', default: process.env['SITE_URL'] ?? '' },
  },
});

async function write(name: string, html: string): Promise<void> {
  const file = path.join(options.out, name);
  await writeFile(file, html);
  process.stdout.write(`${file} ${Math.ceil(Buffer.byteLength(html) / 1024)} KiB\n`);
}

try {
  const { index, budgets } = await readBudgets(options.data);
  const address = siteAddress(options.site);
  const [bundle, server] = [await bundleOneFile(), await bundleServer(`${options.out}-file`)];
  await mkdir(options.out, { recursive: true });
  const reader = options.reader ? server.READER_FILE : '';
  const told = { sources: dataFolder(options.data), server, index, address, reader };
  for (const budget of budgets.values()) {
    if (wanted.length > 0 && !wanted.includes(budget.id)) continue;
    const deck = await readDeckSettings(options.decks, budget.id);
    await write(server.oneFileName(budget.id), await oneFile(budget, bundle, { ...told, deck }));
  }
  if (options.reader) await write(server.READER_FILE, await readerFile(bundle, told));
} catch (error) {
  process.stderr.write(`build:file: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
