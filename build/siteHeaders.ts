import { DATA_FOLDER, READER_FOLDER } from '../src/addresses/dataFiles';
import { editionFolder, FROZEN_FOLDER, HELPER_FOLDER } from '../src/addresses/embedFile';
import { contentSecurityPolicy, readPagePolicy } from './contentSecurityPolicy';
import type { InlineSources } from './Inlined';

/** The policies of a site: of all its pages, of the few paths with one of their own, and of each frozen edition the one that it was kept with. */
export interface SitePolicies {
  site: string;
  /** By name of the edition. */
  editions: ReadonlyMap<string, string>;
  /** Of pages and folders with one of their own, by path; a folder ends in a slash. */
  paths: ReadonlyMap<string, string>;
}

/** Headers that every file of the site is sent with beside its policy. `docs/hosting.md` sets them down for several servers. */
export const commonHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

const POLICY = 'Content-Security-Policy';

/** Folders that pages of other sites may read from: the library, the data, and the helper script of embeds. */
const OPEN_FOLDERS = ['lib/', DATA_FOLDER, HELPER_FOLDER].map((folder) => `/${folder}`);

/** Folders of files whose names change with their content, or with the version that their address tells. */
const LASTING_FOLDERS = ['assets/', READER_FOLDER, FROZEN_FOLDER, HELPER_FOLDER].map((folder) => `/${folder}`);

/** How long a browser may keep a file whose name changes with it; it asks anew for every other one. */
const KEPT = 'public, max-age=31536000, immutable';

export function policiesOf(
  inlined: InlineSources,
  { editions, paths }: Pick<SitePolicies, 'editions' | 'paths'>,
  lean = false,
): SitePolicies {
  // The pages of a lean site bring the script that draws the others.
  return { site: lean ? readPagePolicy(inlined) : contentSecurityPolicy(inlined), editions, paths };
}

/** What has a policy of its own, by path; a folder ends in a slash. */
function ownPolicies({ editions, paths }: SitePolicies): [path: string, policy: string][] {
  return [...paths, ...[...editions].map(([edition, policy]): [string, string] => [editionFolder(edition), policy])];
}

/** A path as the rules of hosts have it: all below a folder, or one page. */
const ruleOf = (path: string): string => `/${path}${path.endsWith('/') ? '*' : ''}`;

/**
 * The site's headers in the form that static hosts read from a file called `_headers`. Of the rules that fit an address some
 * hosts take the last value of a header and others all values, unless a line with `!` takes the earlier ones away.
 */
export function headersFile(policies: SitePolicies): string {
  const lines = Object.entries(commonHeaders).map(([name, value]) => `  ${name}: ${value}`);
  const open = OPEN_FOLDERS.flatMap((folder) => [`${folder}*`, '  Access-Control-Allow-Origin: *']);
  const kept = LASTING_FOLDERS.flatMap((folder) => [`${folder}*`, `  Cache-Control: ${KEPT}`]);
  const own = ownPolicies(policies).flatMap(([path, policy]) => [
    ruleOf(path),
    `  ! ${POLICY}`,
    `  ${POLICY}: ${policy}`,
  ]);
  return ['/*', `  ${POLICY}: ${policies.site}`, ...lines, ...open, ...kept, ...own, ''].join('\n');
}

/** The headers that a file called `_headers` sets down for an address. */
export function headersAt(file: string, address: string): Map<string, string> {
  const headers = new Map<string, string>();
  let fits = false;
  for (const line of file.split('\n')) {
    const [, taken] = /^ +! (\S+)$/.exec(line) ?? [];
    const [, name, value] = /^ +([\w-]+): (.*)$/.exec(line) ?? [];
    if (line.startsWith('/')) fits = address.startsWith(line.replace(/\*$/, ''));
    else if (fits && taken !== undefined) headers.delete(taken);
    else if (fits && name !== undefined && value !== undefined) headers.set(name, value);
  }
  return headers;
}

/** The policies as an nginx server includes them: `$mingzhang_policy` is the one of the address that was asked for. */
export function nginxPolicies(policies: SitePolicies): string {
  const own = ownPolicies(policies).map(([path, policy]) => {
    const end = path.endsWith('/') ? '' : '$';
    return `  "~/${path.replaceAll('.', '\\.')}${end}" "${policy}";`;
  });
  return ['map $uri $mingzhang_policy {', `  default "${policies.site}";`, ...own, '}', ''].join('\n');
}

/** The policies as a Caddyfile imports them. */
export function caddyPolicies(policies: SitePolicies): string {
  const { site } = policies;
  const own = ownPolicies(policies).map(([path, policy]) => [ruleOf(path), policy]);
  const paths = own.map(([path]) => path);
  const living = paths.length > 0 ? ['@living not path ' + paths.join(' '), `header @living ${POLICY} "${site}"`] : [];
  const lines = own.map(([path, policy]) => `header ${path} ${POLICY} "${policy}"`);
  return [...(living.length > 0 ? living : [`header ${POLICY} "${site}"`]), ...lines, ''].join('\n');
}
