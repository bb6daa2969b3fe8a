import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { buildSite } from './buildSite';
import { bundleAll } from './bundles';
import { checkByteBudget } from './byteBudget';
import { codeHash } from './codeHash';
import { siteAddress } from './siteAddress';

// A site is built for its readers, whatever the surroundings say: a test runner's own setting would change the bytes.
process.env['NODE_ENV'] = 'production';

const { values: options } = parseArgs({
  options: {
    /** Folder of budgets; where several are given, each has its own `--out` and becomes a site of its own. */
    data: { type: 'string', multiple: true, default: ['static/data'] },
    out: { type: 'string', multiple: true, default: ['dist'] },
    /** Folder of what officials may write beside their documents; one for all sites, or one for each. */
    decks: { type: 'string', multiple: true, default: ['documents'] },
    /** Address that the site will have, for what cannot be relative: oEmbed, QR codes. */
    site: { type: 'string', default: process.env['SITE_URL'] ?? '' },
    /** An `--out` whose pages have no images to be shared with. */
    'no-share': { type: 'string', multiple: true, default: [] },
    /** Leaves the pages of budgets to a server that draws them when they are asked for, and writes that server. */
    server: { type: 'boolean', default: false },
    /** Draws overview, flows and embeds of each budget, and leaves its other pages to the browser. */
    lean: { type: 'boolean', default: false },
    /** How many processes draw at the same time; as many as processors where nothing is said. */
    jobs: { type: 'string', default: String(availableParallelism()) },
    /** Takes over nothing from earlier builds. */
    fresh: { type: 'boolean', default: false },
    'no-budget': { type: 'boolean', default: false },
  },
});

try {
  const { data: folders, out: outs } = options;
  if (folders.length !== outs.length) throw new Error(`${folders.length} --data for ${outs.length} --out`);
  const address = siteAddress(options.site);
  const jobs = Math.max(1, Math.floor(Number(options.jobs)) || 1);
  const code = await codeHash();
  const bundles = await bundleAll(code, options.fresh);
  for (const [index, out] of outs.entries()) {
    const settings = options.decks[index] ?? options.decks[0] ?? '';
    const share = !options['no-share'].includes(out);
    const site = {
      data: folders[index] ?? '',
      out,
      settings,
      address,
      share,
      served: options.server,
      lean: options.lean,
    };
    const { pages, drawn } = await buildSite({ ...site, bundles, code, jobs, fresh: options.fresh });
    process.stdout.write(`${pages} pages in ${out}, drawn anew: ${drawn.length} budgets\n`);
    if (!options['no-budget'] && !options.server && !options.lean) await checkByteBudget(out);
  }
} catch (error) {
  process.stderr.write(`build: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
