import type { Component } from 'svelte';
import type { Target } from '../addresses/linker';
import type { PageKey, ViewKey } from '../addresses/viewKey';
import type { Lang } from '../i18n/lang';
import type { UnreadWords } from '../i18n/words/source/unreadWords';
import type { BodyYears } from '../collection/bodyYears';
import type { Budget } from '../model/budget';
import type { DataFault } from '../queries/dataProblem';
import type { NamedBudget } from '../series/budgets/toldApart';
import type { Unread } from '../series/unread/unread';

/** What every page knows of its budget without the budget's data: enough for headers, titles and source lines. */
export type BudgetBrief = Pick<Budget, 'id' | 'body' | 'year' | 'stage' | 'level' | 'published'> & {
  source: Pick<Budget['source'], 'text' | 'address' | 'retrieved'>;
};

/** The page that is shown, and the way to all others. */
export interface Site {
  budget: BudgetBrief;
  view: PageKey;
  lang: Lang;
  /** Name in the address of the project that the page is about; missing on the page of a view. */
  project?: string;
  /** Relative path from this page to the root of the site: `./`, `../`. */
  root: string;
  /** The years of this body and its neighbours: see `neighboursOf`. */
  budgets: NamedBudget[];
  /** How many budgets the site has; `data/index.json` lists all of them. */
  count: number;
  /** Views that exist, in the order of the navigation. */
  views: ViewKey[];
  /** Names of the terms that the page holds a note for, by key; none where it is missing. */
  terms?: Record<string, string>;
  /** Plain words for the document's names of sections and items; missing on pages that have none of them. */
  plain?: Record<string, string>;
  /** What the mark behind plain words in another language than the document's says: they are ours. Missing where there are none. */
  ours?: string;
  /** What was not read of the budget: there no page says that the document is silent. Missing where all of it was read. */
  unread?: Unread & { words: UnreadWords };
  /** Whole address of the page, where its printed sheet leads back to it; missing where the site does not know its own. */
  address?: string;
  /** Whether the page stands below a bar that holds the way past all heads already. */
  isBelowBar?: true;
  /** Relative address of another page. */
  href: (target: Target) => string;
}

/** Properties of a page component. */
export interface PageProps<Data> {
  data: Data;
  site: Site;
}

/** Properties of the screen that says why data could not be shown, `Broken.svelte`. */
export interface BrokenProps {
  fault: DataFault;
  retry: () => void;
  site: Site;
}

/**
 * Reduces a budget to what a page shows.
 * @param previous the budget of the year before of the same body; null where there is none
 * @param project name in the address of the project that the page is about; empty for a view
 * @param lang of the page, for what is laid out by the length of words
 * @param beside what else the site holds of the body, for the views that rest on it
 */
export type Load<Data> = (
  budget: Budget,
  previous: Budget | null,
  project: string,
  lang: Lang,
  beside?: Beside,
) => Data;

/** What the site holds of a body beside one of its budgets. */
export interface Beside {
  /** All of its years; null where there is one only. */
  years: BodyYears | null;
  /** The plan of a final account's year, or the account of a plan's; null where the site does not hold it. */
  account: Budget | null;
}

/** A budget with nothing beside it. */
export const ALONE: Beside = { years: null, account: null };

/**
 * One view of a budget. `component` and `load` are behind imports of their own, so that a page's first script holds its
 * own drawing code only: `component: async () => (await import('./overview/Overview.svelte')).default`. The component of the view
 * `flows` stands in a file called `Flows.svelte` somewhere in this room: the build finds its chunk by that name.
 */
export interface View<Data> {
  component: () => Promise<Component<PageProps<Data>>>;
  /**
   * Gives the function that reduces a budget to what the page shows: plain serialisable data, without undefined.
   * `previous` is the budget of the year before of the same body, for a view that `needsPrevious`; null where there is none.
   */
  load: () => Promise<Load<Data>>;
  needsPrevious?: boolean;
  /** What the view rests on beside the budget: the years of its body, or the other side of plan and account. */
  needsBeside?: keyof Beside;
  /**
   * Parts of the page that the server draws and no script takes over, so that they cost no script: each by the name of
   * its component, which stands where the page has a `Still` of that name.
   */
  still?: Readonly<Record<string, View<unknown>>>;
}

/** Checks that a view's parts fit together, and forgets the type of its data so that all views fit one list. */
export function defineView<Data>(view: View<Data>): View<unknown> {
  return view as unknown as View<unknown>;
}
