import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundleServer } from './bundle';
import { bundleOneFile, oneFile } from './oneFile';
import { readBudgets } from './readBudgets';
import { siteAddress } from './siteAddress';

/**
 * `npm run build:file`: writes explorer and deck of each budget as one file, `<out>/mingzhang-<budget>.html`. Options:
 * `--data`, `--out`, `--decks` (folder of the settings), `--site` or SITE_URL (where the QR code leads), and ids of budgets
 * if not all are wanted.
 */
process.env['NODE_ENV'] = 'production';

const { values: options, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: 'static/data' },
    out: { type: 'string', default: 'dist' },
    decks: { type: 'string', default: 'documents' },
    site: { type: 'string', default: process.env['SITE_URL'] ?? '' },
  },
});

try {
  const { index, budgets } = await readBudgets(options.data);
  const address = siteAddress(options.site);
  const [bundle, server] = [await bundleOneFile(), await bundleServer(`${options.out}-file`)];
  await mkdir(options.out, { recursive: true });
  for (const budget of budgets.values()) {
    if (wanted.length > 0 && !wanted.includes(budget.id)) continue;
    const html = await oneFile(budget, bundle, { data: options.data, server, index, settings: options.decks, address });
    const file = path.join(options.out, server.oneFileName(budget.id));
    await writeFile(file, html);
    process.stdout.write(`${file} ${Math.ceil(Buffer.byteLength(html) / 1024)} KiB\n`);
  }
} catch (error) {
  process.stderr.write(`build:file: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
