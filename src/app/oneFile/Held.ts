import type { DeckSettings } from '../../model/deckSettings';

/** What a file that holds a whole site brings with it. */
export interface Held {
  /** Id of the budget. */
  budget: string;
  /** Texts by their path below the site's root. */
  files: Record<string, string>;
  /** How the entries of the search are spelled, in their order: the one thing that a page could not work out by itself. */
  pinyin: { zh: string[]; en: string[] };
  settings: DeckSettings;
  /** Whole address of the site's front page in each language for QR codes; empty where it is not known. */
  addresses: { zh: string; en: string };
}
