import path from 'node:path';
import type { Budget } from '../src/model/budget';
import type { DeckFiles } from './bundleDeck';
import { deckDocument } from './deckDocument';
import { readDeckSettings } from './readDeckSettings';
import type { ListedPage, Site } from './Site';
import { writeFile } from './writeFile';

/** The site, with what its decks need beside. */
type Decks = Pick<Site, 'out' | 'server' | 'settings' | 'address'> & {
  files: DeckFiles;
  /** The script that runs before anything is drawn, as a path below the output folder. */
  early: string;
};

/**
 * Writes the deck of a budget and its speaker's window, in both languages.
 * @returns the pages for `pages.json`
 */
export async function writeDecks(budget: Budget, site: Decks): Promise<ListedPage[]> {
  const settings = await readDeckSettings(site.settings, budget.id);
  const front = (lang: 'zh' | 'en') => site.server.frontPage(budget.id, lang);
  const decks = await site.server.renderDecks(budget, settings, front, site.address);
  return Promise.all(
    decks.map(async (deck) => {
      await writeFile(path.join(site.out, deck.file), deckDocument(deck, site.files, site.early));
      return { budget: budget.id, view: deck.view, lang: deck.lang, url: encodeURI(deck.file), title: deck.title };
    }),
  );
}
