import { SERVER_FILE, SITE_FILE } from '../../src/addresses/served/serverFile';
import { LANGS } from '../../src/i18n/lang';
import { views } from '../../src/pages/views';
import type { Bundles } from '../bundles';
import type { Inlined } from '../Inlined';
import type { Site } from '../Site';
import type { ServedSite } from './answerTo';
import { bundleHandler } from './bundleHandler';

/** Writes the server of a site beside what it draws from, and lets the policy allow what will stand in its pages. */
export async function writeServer({ output, inlined, address }: Site, bundles: Bundles, folder: string): Promise<void> {
  await output.copy(await bundleHandler('build/server/handler.ts', folder, bundles.made), SERVER_FILE);
  const site: ServedSite = { address };
  await output.writeJson(SITE_FILE, site);
  allowAll(inlined, bundles);
}

/** Lets the policy of a site allow all that stands in any of its pages, whether they are drawn now or later. */
export function allowAll(inlined: Inlined, { client, embed, deck }: Bundles): void {
  inlined.script(client.sourceFiles.early);
  inlined.script(embed.script);
  const pages = Object.keys(views).flatMap((view) => LANGS.map((lang) => client.filesOf(view, lang).style));
  for (const style of [client.sourceFiles.style, deck.style, ...Object.values(embed.styles), ...pages]) {
    inlined.style(style);
  }
}
