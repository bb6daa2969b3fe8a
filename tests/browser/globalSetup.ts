import type { TestProject } from 'vitest/node';
import { serveSite } from '../../scripts/staticServer';
import { SITE } from '../build/sitePages';
import { unpackChromium } from './chromium';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the served site, ending in a slash. */
    site: string;
  }
}

/** Serves the built site for the whole run, and unpacks the browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await serveSite(SITE);
  // Before any process of tests starts a browser, so that no two unpack it at once.
  await unpackChromium();
  project.provide('site', site.url);
  return () => site.close();
}
