import path from 'node:path';
import { writeManifest } from './manifest';
import type { ListedPage, Site } from './Site';
import { editionPolicies } from './frozen';
import { caddyPolicies, headersFile, nginxPolicies, policiesOf, type SitePolicies } from './siteHeaders';
import { sitemap } from './sitemap';
import { writeFile, writeJson } from './writeFile';

/** Views that `views.json` promises to others; `pages.json` lists these and every page beside them. */
const PUBLISHED_VIEWS: ReadonlySet<string> = new Set([
  'overview',
  'flows',
  'structure',
  'changes',
  'years',
  'account',
  'projects',
  'targets',
  'checks',
  'tables',
]);

/** Writes what speaks of the whole site: the lists of pages, what a host has to know, and last the list of all files. */
export async function writeLists(
  site: Site,
  pages: readonly ListedPage[],
  paths: SitePolicies['paths'],
): Promise<void> {
  const { out, data, address, budgets, inlined } = site;
  await writeJson(path.join(out, 'pages.json'), pages);
  await writeJson(
    path.join(out, 'views.json'),
    pages.filter((page) => PUBLISHED_VIEWS.has(page.view)),
  );
  await writeFile(path.join(out, 'sitemap.xml'), sitemap(pages, address));
  const policies = policiesOf(inlined.sources, { editions: await editionPolicies(data, budgets), paths });
  await writeFile(path.join(out, '_headers'), headersFile(policies));
  await writeFile(path.join(out, '_policies.nginx'), nginxPolicies(policies));
  await writeFile(path.join(out, '_policies.caddy'), caddyPolicies(policies));
  await writeManifest(
    out,
    [...budgets.values()].map(({ source }) => source),
  );
}
