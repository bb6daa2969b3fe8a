import type { BodyYears } from '../src/collection/bodyYears';
import type { Expected } from '../src/collection/expected';
import type { Beside } from '../src/pages/view';
import type * as Server from '../src/app/server';
import type { Lang } from '../src/i18n/lang';
import type { Budget, IndexEntry } from '../src/model/budget';
import type { ViewKey } from '../src/addresses/viewKey';
import type { ClientBundle } from './bundle';
import type { Inlined } from './Inlined';
import type { ShareImage } from './shareImages';

/** What every step of a build knows of the site that it works on. */
export interface Site {
  /** Folder of the budgets. */
  data: string;
  /** Folder that the site is written to. */
  out: string;
  /** Folder of the settings that officials may write for their decks. */
  settings: string;
  /** Address that the site will have, ending in a slash, for what cannot be relative; may be empty. */
  address: string;
  index: IndexEntry[];
  /** All budgets by id, in the order of the index. */
  budgets: ReadonlyMap<string, Budget>;
  bodies: BodyYears[];
  /** Who should publish what, where `expected.csv` says so. */
  expected: readonly Expected[];
  /** What the site holds of a body beside one of its budgets. */
  besideOf: (budget: string) => Beside;
  /** Last year's document of the same body; null where the site does not hold it. */
  previousOf: (budget: string) => Budget | null;
  server: typeof Server;
  bundle: ClientBundle;
  /** Styles and scripts that stand in its pages, which its policy has to allow. */
  inlined: Inlined;
  /** Images for sharing a view: wide, square; those that there are. */
  imagesOf: (budget: string, view: ViewKey, lang: Lang) => ShareImage[];
}

/** A page as `pages.json` lists it. */
export interface ListedPage {
  budget: string;
  view: string;
  lang: string;
  /** Address below the root of the site. */
  url: string;
  title: string;
  /** Address of the same chart as an embed. */
  embed?: string | undefined;
}
