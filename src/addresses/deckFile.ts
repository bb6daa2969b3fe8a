/** The deck itself, or the window of the one who speaks. */
export type DeckView = 'deck' | 'speaker';

/** Path below the site's root of a page of a deck: `present/<budget>.html`; all others have longer names. */
export function deckFile(budget: string, view: DeckView, lang: string): string {
  const name = [budget, view === 'speaker' ? 'speaker' : '', lang === 'zh' ? '' : lang].filter(Boolean).join('.');
  return `present/${name}.html`;
}

/** Name of the file that holds explorer and deck of a budget. */
export function oneFileName(budget: string): string {
  return `mingzhang-${budget}.html`;
}

/** Name of the file that reads documents without a site; no budget's file has it. */
export const READER_FILE = 'read-mingzhang.html';
