import { urlOf } from '../src/addresses/fileHref';
import type { Lang } from '../src/i18n/lang';
import type { DeckFiles } from './bundleDeck';
import { deckDocument } from './deckDocument';
import type { DeckSettings } from '../src/model/deckSettings';
import { readText } from './Sink';
import type { BudgetSite, ListedPage } from './Site';

/**
 * Writes the deck of a budget and its speaker's window, in both languages.
 * @returns the pages for `pages.json`, whether they are wanted or not
 */
export async function writeDecks(
  { budget, previous, sources, output, server, address, bundle, inlined }: BudgetSite,
  settings: DeckSettings,
  files: DeckFiles,
): Promise<ListedPage[]> {
  const head = inlined.script(bundle.sourceFiles.early) + inlined.style(files.style);
  const front = (lang: Lang) => server.frontPage(budget.id, lang);
  const pages = server.deckPages(budget);
  const wanted = pages.filter(({ file }) => output.wants(file));
  const text = wanted.length === 0 ? '' : ((await readText(sources, budget.source.text)) ?? '');
  const decks = await server.renderDecks(budget, settings, front, address, previous, wanted, text);
  const cardOf = (lang: Lang) => server.linkCard({ view: 'overview', lang }, budget, { previous });
  for (const deck of decks) await output.write(deck.file, deckDocument(deck, cardOf(deck.lang), head, files.script));
  return pages.map(({ file, view, lang, title }) => ({ budget: budget.id, view, lang, url: urlOf(file), title }));
}
