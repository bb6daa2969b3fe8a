import type { Component } from 'svelte';
import type { Lang } from '../i18n/lang';
import type { Budget } from '../model/budget';
import type { Badge } from './badge';
import type { EmbedView } from './options';

/** What a frame says of the budget that its figures are from. */
export type EmbedBudget = Pick<Budget, 'id' | 'body' | 'year' | 'level'>;

/** A frozen edition: its own id, the data that it was made from, and the page that tells whether there is newer data. */
export interface Edition {
  id: string;
  data: string;
  href: string;
}

/** Where a chart stands: everything around its data. */
export interface Place {
  budget: EmbedBudget;
  view: EmbedView;
  lang: Lang;
  badge: Badge;
  /** Address of a page of the site, with something chosen on it. Null where the site is unknown: then nothing is linked. */
  href: ((view: EmbedView | 'checks', focus?: string) => string) | null;
  edition: Edition | null;
}

/** Properties of a chart inside its frame. */
export interface CardProps<Data> {
  data: Data;
  place: Place;
}

/** A plain table with the same figures, for places that show no chart. */
export interface CardTable {
  head: string[];
  rows: string[][];
}

/** One chart that can be embedded. All but the component is pure. */
export interface Card<Data> {
  component: Component<CardProps<Data>>;
  load: (budget: Budget) => Data;
  /** Whether the document has nothing to draw. */
  empty: (data: Data) => boolean;
  /** The finding. */
  title: (data: Data, lang: Lang) => string;
  /** Body, year and unit. */
  sub: (data: Data, budget: EmbedBudget, lang: Lang) => string;
  /** Numbers of the printed tables, or an empty list. */
  tables: (data: Data) => string[];
  /** Lines of the source text that print the figures shown. */
  lines: (data: Data) => number[];
  table: (data: Data, lang: Lang) => CardTable;
  /** Height in pixels of the chart alone, in a frame so many pixels wide. */
  height: (data: Data, lang: Lang, width: number) => number;
}

/** Checks that a card's parts fit together, and forgets the type of its data so that all cards fit one list. */
export function defineCard<Data>(card: Card<Data>): Card<unknown> {
  return card as unknown as Card<unknown>;
}
