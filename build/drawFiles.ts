import type { DeckSettings } from '../src/model/deckSettings';
import type { Bundles } from './bundles';
import { oneFile } from './oneFile';
import type { BudgetSite, ListedPage } from './Site';
import { writeDecks } from './writeDecks';
import { writeEmbeds } from './writeEmbeds';
import { writeData, writeTexts } from './writeTexts';
import { writeViews } from './writeViews';

/** The pages of a budget: those of its views, of its projects, of its deck. */
export interface ListedPages {
  pages: ListedPage[];
  projects: ListedPage[];
  decks: ListedPage[];
}

/**
 * Draws those files of a budget that its site wants. The build draws with it, and so does the server that has no files: what is
 * done here asks neither for a disk nor for Node.
 * @returns all of its pages, whether they are wanted or not
 */
export async function drawFiles(
  site: BudgetSite,
  bundles: Pick<Bundles, 'embed' | 'deck'> & { oneFile: Pick<Bundles['oneFile'], 'shell'> },
  deck: DeckSettings,
): Promise<ListedPages> {
  const { output, server, budget, part } = site;
  const embeds = await writeEmbeds(site, bundles.embed);
  const { pages, projects } = await writeViews(site, embeds);
  const decks = await writeDecks(site, deck, bundles.deck);
  const file = server.oneFileName(budget.id);
  if (output.wants(file)) {
    await output.write(file, await oneFile(budget, bundles.oneFile, { ...site, index: part.entries, deck }));
  }
  await writeTexts(site);
  await writeData(site);
  return { pages, projects, decks };
}
