import { contentSecurityPolicy } from './contentSecurityPolicy';

/** Headers that every file of the site is sent with. `docs/hosting.md` sets the same down for several servers. */
export const siteHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** What changes its name with its content may be kept for good; everything else is asked for anew. */
const KEPT = 'public, max-age=31536000, immutable';

/** The site's headers in the form that static hosts read from a file called `_headers`. */
export function headersFile(): string {
  const lines = Object.entries(siteHeaders).map(([name, value]) => `  ${name}: ${value}`);
  return ['/*', ...lines, '/assets/*', `  Cache-Control: ${KEPT}`, ''].join('\n');
}
