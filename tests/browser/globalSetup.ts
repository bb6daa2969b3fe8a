import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../scripts/staticServer';
import { SITE } from '../build/sitePages';
import { CHROMIUM_ARGUMENTS, unpackChromium } from './chromium';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the served site, ending in a slash. */
    site: string;
    /** Where the one browser of a test run listens. */
    browser: string;
  }
}

/** Serves the built site and starts one browser for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await serveSite(SITE);
  const server = await chromium.launchServer({
    executablePath: await unpackChromium(),
    args: CHROMIUM_ARGUMENTS,
    host: '127.0.0.1',
  });
  project.provide('site', site.url);
  project.provide('browser', server.wsEndpoint());
  return async () => {
    await server.close();
    await site.close();
  };
}
