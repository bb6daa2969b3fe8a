import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type * as Server from '../src/app/server';
import type { Budget, IndexEntry } from '../src/model/budget';
import type { DeckFiles } from './bundleDeck';
import { deckDocument } from './deckDocument';
import { readDeckSettings } from './readDeckSettings';

interface Site {
  out: string;
  server: typeof Server;
  index: IndexEntry[];
  files: DeckFiles;
  /** The script that runs before anything is drawn, as a path below the output folder. */
  early: string;
  /** Folder of the settings that officials may write. */
  settings: string;
  /** Address that the site will have, ending in a slash; may be empty. */
  address: string;
}

/** A page as `pages.json` lists it. */
type Listed = Record<'budget' | 'view' | 'lang' | 'url' | 'title', string>;

/**
 * Writes the deck of a budget and its speaker's window, in both languages.
 * @returns the pages for `pages.json`
 */
export async function writeDecks(budget: Budget, site: Site): Promise<Listed[]> {
  const settings = await readDeckSettings(site.settings, budget.id);
  const front = (lang: 'zh' | 'en') => site.server.frontPage(site.index, budget.id, lang);
  const decks = await site.server.renderDecks(budget, settings, front, site.address);
  return Promise.all(
    decks.map(async (deck) => {
      const file = path.join(site.out, deck.file);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, deckDocument(deck, site.files, site.early));
      return { budget: budget.id, view: deck.view, lang: deck.lang, url: encodeURI(deck.file), title: deck.title };
    }),
  );
}
