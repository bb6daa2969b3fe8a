import type { PlainNames } from '../../i18n/terms/plainNames';
import type { Shell } from '../../queries/reader/shellAt';
import type { DeckSettings } from '../../model/deckSettings';

/** Where a document is read that is none of this file's. */
export interface Elsewhere {
  /** Whole address of the site, ending in a slash; empty where it is not known. */
  address: string;
  /** Name of the file beside it that reads documents; empty where nobody made one. */
  file: string;
}

/** What a file that holds a whole site brings with it. */
export interface Held {
  /** Id of the budget. */
  budget: string;
  /** Texts by their path below the site's root. */
  files: Record<string, string>;
  /** How the entries of the search are spelled, in their order: the one thing that a page could not work out by itself. */
  pinyin: { zh: string[]; en: string[] };
  /** What its names of sections and items mean. */
  plain: { zh: PlainNames; en: PlainNames };
  settings: DeckSettings;
  /** Whole address of the site's page of questions in each language for the deck's QR code; empty where it is not known. */
  addresses: { zh: string; en: string };
  /** Where another document is read. */
  elsewhere: Elsewhere;
}

/** What the file that reads documents brings with it beside its scripts. */
export interface ReaderHeld {
  /** The file that a reading is saved as. */
  shell: Shell;
  /** Whole address of the site, ending in a slash; empty where nobody gave one. */
  address: string;
}

/** The text of a file of the site; every one that a page asks for is held. */
export function heldFile({ files }: Held, path: string): string {
  const text = files[path];
  if (text === undefined) throw new Error(`the file holds no ${path}`);
  return text;
}
