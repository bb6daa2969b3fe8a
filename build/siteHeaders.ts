import { contentSecurityPolicy } from './contentSecurityPolicy';

/** Headers that every file of the site is sent with. `docs/hosting.md` sets the same down for several servers. */
export const siteHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** Folders that pages of other sites may read from: the library, the data, and the helper script of embeds. */
export const OPEN_FOLDERS = ['/lib/', '/data/', '/embed/v1/'];

/** Folders of files whose names change with their content, or with the version that their address tells. */
const LASTING_FOLDERS = ['/assets/', '/frozen/', '/embed/v1/'];

const KEPT = 'public, max-age=31536000, immutable';

/** How long a browser may keep a file: for good where its name changes with it; else it asks anew. */
export function cacheControl(address: string): string {
  return LASTING_FOLDERS.some((folder) => address.startsWith(folder)) ? KEPT : 'no-cache';
}

/** The site's headers in the form that static hosts read from a file called `_headers`. */
export function headersFile(): string {
  const lines = Object.entries(siteHeaders).map(([name, value]) => `  ${name}: ${value}`);
  const open = OPEN_FOLDERS.flatMap((folder) => [`${folder}*`, '  Access-Control-Allow-Origin: *']);
  const kept = LASTING_FOLDERS.flatMap((folder) => [`${folder}*`, `  Cache-Control: ${KEPT}`]);
  return ['/*', ...lines, ...open, ...kept, ''].join('\n');
}
