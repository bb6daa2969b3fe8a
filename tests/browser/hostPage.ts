import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright';
import { inject } from 'vitest';
import { freshPage, type Wishes } from './freshPage';

/** A message that an article heard from one of its frames. */
export interface Heard {
  data: unknown;
  origin: string;
  /** Position of the frame that it came from; −1 if it came from none. */
  frame: number;
}

/** An article of somebody else with embeds in it. */
export interface Host {
  page: Page;
  /** Addresses of requests that went neither to the article nor to the site. */
  strangers: string[];
  complaints: string[];
  heard: () => Promise<Heard[]>;
  /** The pages inside the frames, in the article's order. */
  frames: () => Promise<Frame[]>;
  close: () => Promise<void>;
}

/** Writes down all messages before any frame can send one. */
const LISTEN = `<script>
  window.heard = [];
  addEventListener('message', (event) => {
    const frames = [...document.querySelectorAll('iframe')];
    heard.push({ data: event.data, origin: event.origin, frame: frames.findIndex((one) => one.contentWindow === event.source) });
  });
</script>`;

interface HostOptions extends Wishes {
  width?: number;
  height?: number;
}

/** Opens an article with this body; `SITE/` in it stands for the site's address. */
export async function openArticle(
  body: string,
  { width = 1000, height = 900, ...rest }: HostOptions = {},
): Promise<Host> {
  const site = inject('site');
  const html = `<!doctype html><meta charset="utf-8"><title>Article</title>${LISTEN}${body.replaceAll('SITE/', site)}`;
  // A server of its own makes the article another origin than the site, on this machine as well.
  const server = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(html));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const article = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const { page, leave } = await freshPage({ viewport: { width, height }, ...rest });
  const [strangers, complaints]: [string[], string[]] = [[], []];
  page.on('request', (request) => {
    const known = [site, article, 'data:', 'about:', 'blob:'].some((start) => request.url().startsWith(start));
    if (!known) strangers.push(request.url());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // That a sandbox without scripts runs none is what it is for.
    if (message.type() === 'error' && !/Blocked script execution/.test(message.text())) complaints.push(message.text());
  });
  await page.goto(article, { waitUntil: 'load', timeout: 40_000 });
  // Many frames may take long to be still; what a test expects of them it waits for itself.
  await page.waitForLoadState('networkidle', { timeout: 8_000 }).catch(() => undefined);
  return {
    page,
    strangers,
    complaints,
    heard: () => page.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard),
    frames: async () => {
      const handles = await page.locator('iframe').elementHandles();
      const found = await Promise.all(handles.map((handle) => handle.contentFrame()));
      return found.filter((frame) => frame !== null);
    },
    close: async () => {
      await leave();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The height that a message tells, whichever dialect it speaks; undefined if it tells none. */
export function heightTold(data: unknown): { dialect: string; height: number } | undefined {
  if (data === undefined) return undefined;
  const value = typeof data === 'string' ? (JSON.parse(data) as unknown) : data;
  const message = value as Record<string, unknown>;
  const dialect = message['context'] ?? message['type'];
  return typeof message['height'] === 'number' ? { dialect: String(dialect), height: message['height'] } : undefined;
}
