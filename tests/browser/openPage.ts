import type { BrowserContextOptions, Page } from 'playwright';
import { inject } from 'vitest';
import { freshPage } from './freshPage';

/** What happened on a page since it was opened. */
export interface Visit {
  page: Page;
  /** Addresses of all requests, as paths below the site or whole if they leave it. */
  requests: string[];
  /** Violations of the content security policy, uncaught errors and messages of the error console. */
  complaints: string[];
  /** Closes the page. Fails, whatever a test is about, if the page broke its policy or left the site. */
  close: () => Promise<void>;
}

interface VisitOptions extends BrowserContextOptions {
  width?: number;
  height?: number;
  /** Runs before the address is opened, for intercepting requests. */
  before?: (page: Page) => Promise<unknown>;
  /** Address of another site than the run's, ending in a slash. */
  site?: string;
  /** Do not wait until the page's script has taken over. */
  unready?: boolean;
}

/** How a browser reports that a page did what its policy forbids. */
const VIOLATION = /Content Security Policy|Trusted ?(Type|HTML|Script)/i;

/** Opens an address below the site's root. */
export async function open(url: string, options: VisitOptions = {}): Promise<Visit> {
  const { width = 390, height = 844, site = inject('site'), before, unready = false, ...rest } = options;
  const { page, leave } = await freshPage({ viewport: { width, height }, ...rest });
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url().replace(site, '')));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await before?.(page);
  await page.goto(site + url, { waitUntil: unready ? 'commit' : 'load' });
  if (!unready && options.javaScriptEnabled !== false) await page.waitForSelector('html[data-ready]');
  return {
    page,
    requests,
    complaints,
    close: async () => {
      await leave();
      const violations = complaints.filter((complaint) => VIOLATION.test(complaint));
      const strangers = requests.filter((request) => /^https?:/.test(request));
      if (violations.length + strangers.length > 0) {
        throw new Error([`${url} broke the site's policy:`, ...violations, ...strangers].join('\n  '));
      }
    },
  };
}
