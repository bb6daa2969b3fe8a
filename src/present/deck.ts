import { toldBudget } from '../i18n/checks/toldBudget';
import type { Lang } from '../i18n/lang';
import type { Budget } from '../model/budget';
import type { DeckSettings } from '../model/deckSettings';
import { deckSlides } from '../series/deck/deckSlides';
import type { Slide } from '../series/deck/slide';
import { BudgetIndex } from '../model/BudgetIndex';

/** What a deck knows of its budget, and where things are. */
export interface Deck {
  id: string;
  body: string;
  year: number;
  level: Budget['level'];
  source: Budget['source'];
  total: { yuan: number; step: number } | null;
  lang: Lang;
  slides: Slide[];
  /** Relative address of the explorer's first page of this budget. */
  explorer: string;
  /** Relative address of the year in a minute; empty where the budget has none. */
  minute: string;
  /** Relative address of the page of questions, to which the code beside them leads. */
  asks: string;
  /** Whole address of that page; empty where it is not known when the deck is made. */
  address: string;
  /** Relative address of the speaker's window; of the deck itself, seen from that window. */
  other: string;
}

/** Where a deck stands, and where its links lead. */
export type DeckPlace = Pick<Deck, 'lang' | 'explorer' | 'minute' | 'asks' | 'address' | 'other'>;

/**
 * The deck of a budget in one language.
 * @param previous last year's document of the same body
 * @param text the document as text, for its own sentences; empty where it is not at hand
 */
export function deckOf(
  budget: Budget,
  settings: DeckSettings,
  place: DeckPlace,
  previous: Budget | null = null,
  text = '',
): Deck {
  const { id, body, year, level, source } = budget;
  const total = BudgetIndex.of(budget).grandTotal();
  return {
    id,
    body,
    year,
    level,
    source,
    total: total === undefined ? null : { yuan: total.amount, step: total.step },
    slides: deckSlides(toldBudget(budget, place.lang), settings, previous, text),
    ...place,
  };
}
