import type { Budget } from '../src/model/budget';
import { manifest } from './manifest';
import type { WrittenFile } from './Output';
import type { ListedPage, Site } from './Site';
import { editionPolicies } from './frozen';
import { caddyPolicies, headersFile, nginxPolicies, policiesOf, type SitePolicies } from './siteHeaders';
import { sitemap } from './sitemap';

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

/** What the lists are made of. */
interface Listed {
  /** All pages of the site, the front page first. */
  pages: readonly ListedPage[];
  /** Policies of pages and folders with one of their own. */
  paths: SitePolicies['paths'];
  /** What each budget was read from, by its id. */
  sources: ReadonlyMap<string, Pick<Budget['source'], 'file' | 'sha256'>>;
  /** The files of the budgets; those that speak of the whole site are known. */
  files: ReadonlyMap<string, WrittenFile>;
}

/** Writes what speaks of the whole site: the lists of pages, what a host has to know, and last the list of all files. */
export async function writeLists(site: Site, { pages, paths, sources, files }: Listed): Promise<void> {
  const { output, data, address, inlined } = site;
  await output.writeJson('pages.json', pages);
  await output.writeJson(
    'views.json',
    pages.filter((page) => PUBLISHED_VIEWS.has(page.view)),
  );
  await output.write('sitemap.xml', sitemap(pages, address));
  const policies = policiesOf(inlined.sources, { editions: await editionPolicies(data, sources), paths }, site.lean);
  await output.write('_headers', headersFile(policies));
  await output.write('_policies.nginx', nginxPolicies(policies));
  await output.write('_policies.caddy', caddyPolicies(policies));
  await output.writeJson('manifest.json', manifest([...sources.values()], new Map([...files, ...output.written])));
}
