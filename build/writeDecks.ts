import { urlOf } from '../src/addresses/fileHref';
import path from 'node:path';
import type { Lang } from '../src/i18n/lang';
import type { Budget } from '../src/model/budget';
import type { DeckFiles } from './bundleDeck';
import { deckDocument } from './deckDocument';
import { readDeckSettings } from './readDeckSettings';
import type { ListedPage, Site } from './Site';
import { writeFile } from './writeFile';

/** The site, with what its decks need beside. */
type Decks = Pick<Site, 'out' | 'server' | 'settings' | 'address' | 'bundle' | 'inlined' | 'previousOf'> & {
  files: DeckFiles;
};

/**
 * Writes the deck of a budget and its speaker's window, in both languages.
 * @returns the pages for `pages.json`
 */
export async function writeDecks(budget: Budget, site: Decks): Promise<ListedPage[]> {
  const { files, bundle, inlined } = site;
  const head = inlined.script(bundle.sourceFiles.early) + inlined.style(files.style);
  const settings = await readDeckSettings(site.settings, budget.id);
  const front = (lang: Lang) => site.server.frontPage(budget.id, lang);
  const previous = site.previousOf(budget.id);
  const decks = await site.server.renderDecks(budget, settings, front, site.address, previous);
  const cardOf = (lang: Lang) => site.server.linkCard({ view: 'overview', lang }, budget, { previous });
  return Promise.all(
    decks.map(async (deck) => {
      await writeFile(path.join(site.out, deck.file), deckDocument(deck, cardOf(deck.lang), head, files.script));
      return { budget: budget.id, view: deck.view, lang: deck.lang, url: urlOf(deck.file), title: deck.title };
    }),
  );
}
