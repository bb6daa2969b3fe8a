import type { Component } from 'svelte';
import type { Lang } from '../i18n/lang';
import type { Budget } from '../model/budget';
import type { OwnChecks } from '../series/checks/ownChecks';
import type { EmbedView } from '../addresses/embedFile';
import type { Reading } from './readout/reading';
import { embedWordsOf } from '../i18n/words/share/embedWords';
import { marksOf } from '../i18n/formats/marks';

/** What a frame says of the budget that its figures are from. */
export type EmbedBudget = Pick<Budget, 'id' | 'body' | 'year' | 'level' | 'stage'>;

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
  badge: OwnChecks;
  /** Address of a page of the site, with something chosen on it. Null where the site is unknown: then nothing is linked. */
  href: ((view: EmbedView | 'checks', focus?: string) => string) | null;
  edition: Edition | null;
}

/** Properties of a chart inside its frame. */
export interface CardProps<Data> {
  data: Data;
  place: Place;
}

/** One chart that can be embedded. All but the component is pure. */
export interface Card<Data> {
  component: Component<CardProps<Data>>;
  /** `previous` is last year's document of the same body; null where there is none. */
  load: (budget: Budget, previous?: Budget | null) => Data;
  /** Whether the document has nothing to draw. */
  empty: (data: Data) => boolean;
  /** The finding. */
  title: (data: Data, lang: Lang) => string;
  /** Body, year and unit. */
  sub: (data: Data, budget: EmbedBudget, lang: Lang) => string;
  /** Numbers of the printed tables, or an empty list. */
  tables: (data: Data) => string[];
  /** Whether figures of last year's document are among those shown. */
  besideYear?: (data: Data) => boolean;
  /** Lines of the source text that print the figures shown. */
  lines: (data: Data) => number[];
  /** What is said of each mark that is pointed at; left out where the chart says it all. */
  readings?: (data: Data, lang: Lang) => Reading[];
  /** Height in pixels of the chart alone, in a frame so many pixels wide. */
  height: (data: Data, lang: Lang, width: number) => number;
}

/** Checks that a card's parts fit together, and forgets the type of its data so that all cards fit one list. */
export function defineCard<Data>(card: Card<Data>): Card<unknown> {
  return card as unknown as Card<unknown>;
}

/** `来源：2024 年部门预算公开，表2、表3。` */
export function sourceText(
  card: Card<unknown>,
  data: unknown,
  { budget, view, lang }: Omit<Place, 'href' | 'badge' | 'edition'>,
): string {
  const words = embedWordsOf(lang);
  const tables = card.tables(data);
  const { comma, stop, gap } = marksOf(lang);
  const named = tables.length > 0 ? comma + tables.join('、') : '';
  const beside = card.besideYear?.(data) ? gap + words.beside(budget.year - 1) : '';
  return words.source(budget) + named + stop + beside + (view === 'changes' ? words.quoted : '');
}
