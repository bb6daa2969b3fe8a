import { fileHref, rootOf } from '../addresses/fileHref';
import { render } from 'svelte/server';
import { deckWordsOf } from '../i18n/words/share/deckWords';
import { LANGS, type Lang } from '../i18n/lang';
import type { Budget } from '../model/budget';
import type { DeckSettings } from '../model/deckSettings';
import { hasMinute } from '../series/minute/minuteView';
import { deckOf } from './deck';
import { deckFile, type DeckView } from '../addresses/deckFile';
import { pageFile } from '../addresses/pageFile';
import DeckPage from './DeckPage.svelte';
import Story from './Story.svelte';
import { withoutMarks } from '../ui/withoutMarks';
import { inLang } from '../ui/getLang';

/** A page of a deck. */
export interface DeckPlace {
  /** Path below the root of the site. */
  file: string;
  view: DeckView;
  lang: Lang;
  title: string;
}

/** The same as HTML. */
export interface RenderedDeck extends DeckPlace {
  description: string;
  head: string;
  body: string;
}

/** The deck of a budget and its speaker's window, in both languages. */
export function deckPages({ id, body, year }: Budget): DeckPlace[] {
  return LANGS.flatMap((lang) =>
    (['deck', 'speaker'] as const).map((view) => {
      const words = deckWordsOf(lang);
      const title = (view === 'deck' ? words.title : words.presenterTitle)(body, year);
      return { file: deckFile(id, view, lang), view, lang, title };
    }),
  );
}

/**
 * Draws the deck of a budget and its speaker's window, in both languages.
 * @param front path of the explorer's first page of the budget, below the root of the site
 * @param site whole address of the site, ending in a slash; empty where it is not known
 * @param previous last year's document of the same body
 * @param pages those that are wanted
 * @param text the document as text, for its own sentences
 */
export async function renderDecks(
  budget: Budget,
  settings: DeckSettings,
  front: (lang: Lang) => string,
  site: string,
  previous: Budget | null = null,
  pages = deckPages(budget),
  text = '',
): Promise<RenderedDeck[]> {
  return Promise.all(
    pages.map(async (page) => {
      const { file, view, lang } = page;
      const root = rootOf(file);
      const asks = pageFile({ budget: budget.id, view: 'ask', lang });
      const other = deckFile(budget.id, view === 'deck' ? 'speaker' : 'deck', lang);
      const place = {
        lang,
        explorer: fileHref(front(lang), { root }),
        // The speaker's window only shows the slides again.
        minute:
          view === 'deck' && hasMinute(budget)
            ? fileHref(pageFile({ budget: budget.id, view: 'minute', lang }), { root })
            : '',
        asks: fileHref(asks, { root }),
        address: site === '' ? '' : fileHref(asks, { root: site }),
        other: fileHref(other, { root }),
      };
      const deck = deckOf(budget, settings, place, previous, text);
      const { head, body } = await render(DeckPage, {
        props: { deck, speaker: view === 'speaker' },
        context: inLang(lang),
      });
      return { ...page, description: deckWordsOf(lang).describe(budget.body, budget.year), head, body };
    }),
  );
}

/** What a deck says in its titles, for a page that may have to do without a script. */
export async function renderStory(budget: Budget, settings: DeckSettings): Promise<string> {
  const deck = deckOf(budget, settings, { lang: 'zh', explorer: '', minute: '', asks: '', address: '', other: '' });
  const { body } = await render(Story, { props: { deck }, context: inLang(deck.lang) });
  return withoutMarks(body);
}
